// Owns a mock behind a port that is spoken to in raw HTTP, one accepted call of each operation at a time.
import { createMock, type Mock, type MockOptions } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import type { OperationId } from '../../spec/generated/operations.ts'
import { acceptedCall, type AcceptedCall } from './accepted-call.ts'
import { rawHttp, type RawAnswer, type RawRequest, type RawSend } from './raw-http.ts'

export interface Wire {
  readonly mock: Mock
  /** Address of the API document. */
  readonly spec: string
  /** Sends to a path below the origin. */
  readonly send: RawSend
  /** Makes the mock ready for an operation. */
  readonly prepare: (id: OperationId) => Promise<Prepared>
  readonly close: () => Promise<void>
}

/** A call that will be accepted, as often as it is sent: each time from the same state. */
export interface Prepared {
  /** Below the origin. */
  readonly path: string
  readonly request: RawRequest & { readonly headers: Readonly<Record<string, string>> }
  /** What others would send, by role. */
  readonly credentials: AcceptedCall['credentials']
  /** The body before it was written down. */
  readonly body: object | undefined
  readonly send: (path?: string, request?: RawRequest) => Promise<RawAnswer>
}

/** Starts a server whose tokens are always the same; the caller closes it. */
export async function startWire(options?: MockOptions): Promise<Wire> {
  const mock = createMock({ seed: 1, ...options })
  const server = await serveMock(mock, { port: 0 })
  const raw = rawHttp(server.url)
  return {
    mock,
    spec: server.spec,
    send: raw.send,
    async prepare(id) {
      const { method, path, headers: caller, body, credentials } = await acceptedCall(mock, id)
      const { type, bytes } = await written(body)
      const headers = { ...caller, ...(type && { 'content-type': type }) }
      const request = { method, headers, body: bytes }
      const state = mock.snapshot()
      return {
        path,
        request,
        credentials,
        body,
        send(otherPath = path, otherRequest = request) {
          mock.restore(state)
          return raw.send(otherPath, otherRequest)
        },
      }
    },
    close() {
      raw.close()
      return server.close()
    },
  }
}

async function written(body: object | undefined): Promise<{ type?: string; bytes?: Uint8Array }> {
  if (body === undefined) return {}
  const form = body instanceof FormData ? new Response(body) : Response.json(body)
  const type = form.headers.get('content-type') ?? ''
  return { type, bytes: new Uint8Array(await form.arrayBuffer()) }
}

/** What of an answer has to be the same when a call is written in another way. */
export const gist = ({ status, header, text }: RawAnswer): object => ({
  status,
  type: header('content-type'),
  range: header('content-range'),
  location: header('location'),
  text,
})
