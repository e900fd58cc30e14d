// Answers over HTTP that were told to go wrong: the server alone would make a plain 500 of them.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { isSpoiled } from '../spoil.ts'

/** Answers a request; a dropped one ends its connection, and so does a cut body. */
export async function answerOver(
  c: Context<{ Bindings: HttpBindings }>,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { outgoing } = c.env
  let response: Response
  try {
    response = await answer(c.req.raw)
  } catch (error) {
    if (!isSpoiled(error)) throw error
    outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
  if (!isSpoiled(response) || !response.body) return response
  // What was set for browsers stays, else a page could not read what trickles in.
  const headers = { ...Object.fromEntries(c.res.headers), ...Object.fromEntries(response.headers) }
  outgoing.writeHead(response.status, headers)
  outgoing.flushHeaders()
  // It breaks off where it was told to, or because nobody listens any more.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {})
  return RESPONSE_ALREADY_SENT
}
