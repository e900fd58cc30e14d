// The configuration of the child process.
import { defineConfig } from 'vitest/config'

const conditions = ['partnerkit-source']

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['*.vitest.ts'] },
})
