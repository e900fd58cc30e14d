// The app, and MSW's worker script beside it, straight from the package.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const WORKER = 'mockServiceWorker.js'
const source = readFileSync(fileURLToPath(import.meta.resolve(`msw/${WORKER}`)))

const mswWorker = (): Plugin => ({
  name: 'msw-worker',
  configureServer(server) {
    server.middlewares.use(`/${WORKER}`, (_, response) => {
      response.setHeader('content-type', 'text/javascript').end(source)
    })
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: WORKER, source })
  },
})

export default defineConfig({
  plugins: [react(), mswWorker()],
  // The package is a link to the repository, which has an MSW of its own.
  resolve: { dedupe: ['msw'] },
  build: { chunkSizeWarningLimit: 2000 },
})
