// Owns which tests a mutant of the rules or of the query language has to survive, and in what order.
import { defineConfig } from 'vitest/config'
import { warmWorker } from './test/support/mutation/warm-worker.ts'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const conditions = ['partnerkit-source']

/** What has failed last fails again for the next mutant, more often than not; then the quick ones. */
class QuickFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = (spec: TestSpecification): number => {
      const last = this.ctx.cache.getTestSpecificationResult(spec)
      return last?.failed ? 0 : (last?.duration ?? 0)
    }
    return specs.toSorted((a, b) => cost(a) - cost(b))
  }
}

export default defineConfig({
  plugins: [warmWorker()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/sdk/{rql/*,registration}.test.ts', 'test/mock-server/**/*.test.ts'],
    // What takes long, or is about other things than rules.
    exclude: [
      'test/sdk/rql/adversarial.test.ts',
      'test/mock-server/{randomize*,grow,msw,http,media,state-file,worlds,faults}.test.ts',
      'test/mock-server/{filters,*-filters,portal-lists,contract-stats}.test.ts',
    ],
    setupFiles: ['test/support/mutation/setup.ts'],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 30_000,
  },
})
