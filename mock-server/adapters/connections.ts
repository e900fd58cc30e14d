// Connections that misbehave: what can not be read as a request is refused in the platform's words, who never reads is let go.
import { Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ServerType } from '@hono/node-server'

type Answer = readonly [status: string, code: string, message: string]

/** The answers by Node's code of the error. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'LIM_001',
    'Path, query and headers are too large together. Send a shorter query, or fewer headers.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    '413 Payload Too Large',
    'LIM_001',
    'The extensions of the chunks are too large. Leave them out.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'VAL_001',
    'The request has not come in time. Send it again, faster.',
  ],
}

const MALFORMED: Answer = ['400 Bad Request', 'VAL_001', 'This is no HTTP request. Send HTTP/1.1.']

/**
 * Answers what Node can not read as a request, and ends its connection; ends those as well over which
 * nothing has gone for some milliseconds, unless they wait for an answer that has not come.
 */
export function guardConnections(server: ServerType, idle: number): void {
  if (!(server instanceof Server)) return
  const unfinished = new WeakMap<Duplex, Set<ServerResponse>>()
  const answersOn = (socket: Duplex): readonly ServerResponse[] => [
    ...(unfinished.get(socket) ?? []),
  ]
  server.on('request', ({ socket }, response) => {
    const responses = unfinished.get(socket) ?? new Set()
    unfinished.set(socket, responses.add(response))
    response.once('close', () => responses.delete(response))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // In the middle of another answer it would become a part of that.
    const begun = answersOn(socket).some(({ headersSent }) => headersSent)
    if (socket.writable && !begun) socket.write(answerTo(error))
    socket.destroy()
  })
  server.setTimeout(idle, (socket) => {
    const waits = answersOn(socket).length > 0 && socket.writableLength === 0
    if (!waits) socket.destroy()
  })
}

function answerTo({ code: reason = '' }: NodeJS.ErrnoException): string {
  const [status, code, message] = ANSWERS[reason] ?? MALFORMED
  const body = JSON.stringify({ error_code: code, errors: [message] })
  return (
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
  )
}
