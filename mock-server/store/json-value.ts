// Values of records as JSON and back, exactly: also what JSON has no word for.

/** Stands where JSON has no word: the member `$type` says for what. */
type Tagged =
  | { readonly $type: 'undefined' }
  | { readonly $type: 'number'; readonly text: string }
  | { readonly $type: 'bytes'; readonly base64: string }
  /** An object that has a member `$type` of its own. */
  | { readonly $type: 'object'; readonly value: object }

/** A copy that survives `JSON.stringify` and `JSON.parse`. */
export function toJson(value: unknown): unknown {
  if (value === undefined) return { $type: 'undefined' } satisfies Tagged
  if (typeof value === 'number' && !isWritable(value)) {
    const text = Object.is(value, -0) ? '-0' : String(value)
    return { $type: 'number', text } satisfies Tagged
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) {
    return { $type: 'bytes', base64: toBase64(value) } satisfies Tagged
  }
  if (Array.isArray(value)) return value.map(toJson)
  const copy = mapMembers(value, toJson)
  return Object.hasOwn(value, '$type') ? ({ $type: 'object', value: copy } satisfies Tagged) : copy
}

/** The value that {@link toJson} has written. Raises `TypeError` for a tag that is none. */
export function fromJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromJson)
  if (!Object.hasOwn(value, '$type')) return mapMembers(value, fromJson)
  const tagged = value as Partial<Readonly<Record<string, unknown>>>
  const { $type, text, base64, value: inner } = tagged
  if ($type === 'undefined') return undefined
  if ($type === 'number' && typeof text === 'string') return Number(text)
  if ($type === 'bytes' && typeof base64 === 'string') return fromBase64(base64)
  if ($type === 'object' && typeof inner === 'object' && inner !== null) {
    return mapMembers(inner, fromJson)
  }
  throw new TypeError(`$type: ${JSON.stringify($type)} is none, or what belongs to it is missing.`)
}

/** Members are defined, not assigned: one of the name `__proto__` is a member like any other. */
const mapMembers = (value: object, map: (member: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([name, member]) => [name, map(member)]))

const isWritable = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0)

/** Bytes written at once: more arguments than some ten thousand are too many for a call. */
const CHUNK = 8192

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return btoa(text)
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  let text: string
  try {
    text = atob(base64)
  } catch {
    throw new TypeError('base64: Must be bytes in base64.')
  }
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}
