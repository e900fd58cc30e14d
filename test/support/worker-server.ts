// Owns workerd with a bundled worker and a folder for what its Durable Objects keep.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { loadMiniflare } from './runtimes.ts'

const root = resolve(import.meta.dirname, '../..')
const SANDBOX = resolve(root, 'examples/workers/worker.ts')

export interface WorkerServer {
  readonly origin: string
  /** Ends workerd at once, without a chance to do anything. */
  kill(): void
  close(): Promise<void>
}

/** Bundles a module of this repository, as wrangler does, and answers where the bundle is. */
export async function bundleWorker(
  stdin?: { readonly contents: string; readonly resolveDir: string },
  plugins: readonly Plugin[] = [],
  conditions: readonly string[] = ['partnerkit-source'],
): Promise<string> {
  const outfile = resolve(root, `node_modules/.cache/workers/${randomUUID()}.mjs`)
  mkdirSync(resolve(outfile, '..'), { recursive: true })
  await build({
    ...(stdin ? { stdin } : { entryPoints: [SANDBOX] }),
    outfile,
    bundle: true,
    format: 'esm',
    conditions: [...conditions, 'workerd', 'worker', 'browser'],
    plugins: [...plugins],
    logLevel: 'error',
  })
  return outfile
}

/** Starts workerd with a sandbox of worlds; what they keep is in the folder, if there is one. */
export async function startWorker(scriptPath: string, folder?: string): Promise<WorkerServer> {
  const Miniflare = await loadMiniflare()
  const others = workerds()
  const server = new Miniflare({
    modules: true,
    scriptPath,
    modulesRoot: '/',
    compatibilityDate: '2026-07-01',
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    durableObjects: { WORLDS: { className: 'World', useSQLite: true } },
    ...(folder !== undefined && { durableObjectsPersist: folder }),
  })
  await server.ready
  const { origin } = await server.unsafeGetDirectURL()
  // Not looked for when it is to be killed: whatever it is at would be done by then.
  const own = workerds().filter((id) => !others.includes(id))
  return {
    origin,
    kill() {
      for (const id of own) process.kill(id, 'SIGKILL')
    },
    close: () => server.dispose(),
  }
}

/** The workerds that this process has started. */
function workerds(): number[] {
  const args = ['-o', 'pid=,args=', '--ppid', String(process.pid)]
  const children = execFileSync('ps', args, { encoding: 'utf8' }).split('\n')
  return children
    .filter((line) => line.includes('workerd serve'))
    .map((line) => Number.parseInt(line, 10))
}
