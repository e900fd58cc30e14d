// The bytes that a request has sent, read beside the mock's own reading of them.
import { readBytes } from './steps/read-body.ts'

/** Bytes of a body that are looked at; what the mock takes is less. */
const LARGEST = 16 * 1_048_576
/** Milliseconds for what the mock has not read, which may never end. */
const PATIENCE = 20
const NOTHING = new Uint8Array()

/** Begins to read; the function gives what there is once the request is answered. */
export function sentBody(request: Request): () => Promise<Uint8Array> {
  const { body } = request.clone()
  if (!body) return async () => NOTHING
  const bytes = readBytes(body, LARGEST).catch(() => NOTHING)
  return () => {
    if (request.bodyUsed) return bytes
    const enough = new Promise<Uint8Array>((resolve) => {
      setTimeout(() => resolve(NOTHING), PATIENCE)
    })
    return Promise.race([bytes, enough])
  }
}
