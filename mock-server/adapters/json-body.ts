// The bodies of the controls: JSON objects, up to a size.
import type { Context } from 'hono'
import { DepthError, parseJson } from '../steps/json.ts'
import { readBytes } from '../steps/read-body.ts'

/** Bytes that a body may have, and a state, which is a whole world. */
const BODY_LIMIT = 1_048_576
export const STATE_LIMIT = 256 * BODY_LIMIT

/** The object that a body holds, empty without a body. Raises `TypeError` for something else. */
export async function json(
  { req: { raw } }: Context,
  limit = BODY_LIMIT,
): Promise<Record<string, unknown>> {
  const text = raw.body ? new TextDecoder().decode(await readBytes(raw.body, limit)) : ''
  let body: unknown
  try {
    body = text === '' ? {} : parseJson(text)
  } catch (error) {
    const message = error instanceof DepthError ? error.message : 'Malformed JSON.'
    throw new TypeError(message, { cause: error })
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new TypeError('Send a JSON object.')
  }
  return body as Record<string, unknown>
}
