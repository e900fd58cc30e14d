// Owns requests as they are: no client in between that would tidy up paths, headers or bodies.
import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

export interface RawRequest {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array | undefined
}

export interface RawAnswer {
  readonly status: number
  /** All values of a header, as they came. */
  readonly header: (name: string) => readonly string[]
  /** Names of the headers, in lower case. */
  readonly headerNames: readonly string[]
  readonly text: string
}

export type RawSend = (path: string, request?: RawRequest) => Promise<RawAnswer>

/** Sends to a server; paths go out letter by letter. `close` ends its connections. */
export function rawHttp(url: string): { readonly send: RawSend; readonly close: () => void } {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const send: RawSend = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      // Without a length Node sends the body of a DELETE so that nobody can tell where it ends.
      const length = body !== undefined && { 'content-length': Buffer.byteLength(body) }
      const options = { hostname, port, agent, path, method, headers: { ...length, ...headers } }
      const outgoing = request(options, (incoming) => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const { statusCode: status = 0, headersDistinct } = incoming
          const header = (name: string): readonly string[] => headersDistinct[name] ?? []
          const headerNames = Object.keys(headersDistinct)
          resolve({ status, header, headerNames, text: Buffer.concat(parts).toString() })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return { send, close: () => agent.destroy() }
}
