// Reads JSON as deep as anybody means it: what is nested deeper could not be written down again.

/** How many objects and arrays may stand in each other. */
export const DEEPEST = 200

/** What is told of JSON that {@link parseJson} finds too deep. */
const TOO_DEEP = `JSON can be nested ${DEEPEST} levels deep. Send a flatter body.`

/** JSON that is nested too deep. */
export class DepthError extends Error {}

/** Parses JSON. Raises `SyntaxError` for malformed JSON, {@link DepthError} for JSON that is too deep. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new DepthError(TOO_DEEP)
  return JSON.parse(text)
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (inText) {
      if (char === '\\') at++
      else if (char === '"') inText = false
    } else if (char === '"') inText = true
    else if (char === '{' || char === '[') {
      if (++depth > DEEPEST) return true
    } else if (char === '}' || char === ']') depth--
  }
  return false
}
