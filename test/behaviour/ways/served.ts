// The server of the runtime that the tests run in, Bun or Deno, calls a fetch.
import { fetchHandler } from 'partnerkit/mock'
import type { Open } from './way.ts'

type Handler = (request: Request) => Promise<Response>

interface Runtimes {
  readonly Bun?: {
    serve(options: { readonly port: number; readonly fetch: Handler }): {
      readonly port: number
      stop(abruptly: boolean): Promise<void>
    }
  }
  readonly Deno?: {
    serve(
      options: { readonly port: number; onListen(): void },
      handler: Handler,
    ): { readonly addr: { readonly port: number }; shutdown(): Promise<void> }
  }
}

export const open: Open = async (mock) => {
  const { port, close } = listen(fetchHandler(mock))
  return { baseUrl: `http://127.0.0.1:${port}/public/v1`, options: {}, send: fetch, close }
}

function listen(fetch: Handler): { readonly port: number; close(): Promise<void> } {
  const { Bun, Deno } = globalThis as Runtimes
  if (Bun) {
    const server = Bun.serve({ port: 0, fetch })
    return { port: server.port, close: () => server.stop(true) }
  }
  if (!Deno) throw new Error('Node has no server that calls a fetch: this way is for Bun and Deno.')
  const server = Deno.serve({ port: 0, onListen: () => {} }, fetch)
  return { port: server.addr.port, close: () => server.shutdown() }
}
