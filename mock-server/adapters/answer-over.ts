// Answers of the mock over HTTP, written by hand: a server that only knows responses is slower, and makes a
// plain 500 of those that were told to go wrong.
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { isSpoiled } from '../spoil.ts'
import { EXPOSED } from './for-pages.ts'
import { writtenIn } from '../written.ts'

/** As {@link EXPOSED} says it on answers that are written by hand. */
const FOR_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED.join(','),
}

/** Answers a request; a dropped one ends its connection, and so does a cut body. */
export async function answerOver(
  outgoing: ServerResponse,
  answer: () => Promise<Response>,
): Promise<Response> {
  let response: Response
  try {
    response = await answer()
  } catch (error) {
    if (!isSpoiled(error)) throw error
    outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
  const written = writtenIn(response)
  if (written) {
    const { status, text } = written
    const { 'transfer-encoding': _, ...headers } = written.headers
    const length = Buffer.byteLength(text)
    outgoing.writeHead(status, { ...FOR_PAGES, ...headers, 'content-length': length })
    outgoing.end(text)
    return RESPONSE_ALREADY_SENT
  }
  outgoing.writeHead(response.status, { ...FOR_PAGES, ...Object.fromEntries(response.headers) })
  if (!response.body) {
    outgoing.end()
    return RESPONSE_ALREADY_SENT
  }
  outgoing.flushHeaders()
  // It breaks off where it was told to, or because nobody listens any more.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {})
  return RESPONSE_ALREADY_SENT
}
