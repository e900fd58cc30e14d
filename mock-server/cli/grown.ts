// A mock with the default world, grown to a size, while a person sees how far it is.
import { createMock, type Mock, type MockOptions } from '../index.ts'
import type { Terminal } from './terminal.ts'

export interface GrownOptions extends Pick<MockOptions, 'seed' | 'lenient'> {
  /** How many tier accounts there are to be at least. */
  readonly size: number
}

/** Makes a mock; `reset()` comes back to the world as it was grown. */
export async function grownMock(
  terminal: Terminal,
  { size, ...options }: GrownOptions,
): Promise<Mock> {
  const mock = createMock(options)
  if (size <= mock.count('tierAccounts')) return mock
  const { growWorld } = await import('../seed/grow.ts')
  const { seed = 1 } = options
  const progress = terminal.isLive ? await bar(size) : lines(terminal, size)
  await growWorld(mock, size, { seed, onProgress: progress.update })
  progress.stop()
  mock.keep()
  return mock
}

interface Progress {
  readonly update: (done: number) => void
  readonly stop: () => void
}

const numbered = (count: number): string => count.toLocaleString('en')

/** A bar on stderr. */
async function bar(size: number): Promise<Progress> {
  const { default: progress } = await import('cli-progress')
  const format = 'Growing the world {bar} {done} of {all} accounts, {eta_formatted} left'
  const shown = new progress.SingleBar(
    // Ctrl+C ends it at once: there is nothing to put back.
    { format, barsize: 16, etaBuffer: 100, linewrap: true, gracefulExit: false },
    progress.Presets.shades_classic,
  )
  shown.start(size, 0, { done: 0, all: numbered(size) })
  return {
    update: (done) => shown.update(done, { done: numbered(done) }),
    stop: () => shown.stop(),
  }
}

/** A line for every tenth part, where nothing can be overwritten. */
function lines({ err }: Terminal, size: number): Progress {
  let shown = 0
  return {
    update(done) {
      const percent = Math.floor((100 * done) / size)
      if (percent < shown + 10) return
      shown = percent
      const counts = `${numbered(done)} of ${numbered(size)} tier accounts`
      err(`Growing the world: ${counts} (${percent} %)\n`)
    },
    stop() {},
  }
}
