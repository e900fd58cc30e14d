// Where two values part, by path: for answers that have to be the same, and requests that were expected.

/** A place where something else is than was wanted. */
export interface Difference {
  /** Like `body.contact_info.city`; empty for the value itself. */
  readonly path: string
  readonly wanted: unknown
  readonly got: unknown
}

interface DifferenceOptions {
  /** Objects may have members that nobody wanted. Default: false. */
  readonly partial?: boolean
}

/** What test frameworks call `expect.any(String)` and the like. */
interface Asymmetric {
  asymmetricMatch(value: unknown): boolean
}

/** The differences of two JSON values. What is wanted may also be a regular expression or `expect.any(…)`. */
export function differences(
  wanted: unknown,
  got: unknown,
  options: DifferenceOptions = {},
  path = '',
): Difference[] {
  if (isAsymmetric(wanted)) return wanted.asymmetricMatch(got) ? [] : [{ path, wanted, got }]
  if (wanted instanceof RegExp) {
    return typeof got === 'string' && got.search(wanted) >= 0 ? [] : [{ path, wanted, got }]
  }
  if (!isObject(wanted) || !isObject(got) || Array.isArray(wanted) !== Array.isArray(got)) {
    return Object.is(wanted, got) ? [] : [{ path, wanted, got }]
  }
  const partial = options.partial && !Array.isArray(wanted)
  const names = new Set([...Object.keys(wanted), ...(partial ? [] : Object.keys(got))])
  return [...names].flatMap((name) =>
    differences(wanted[name], got[name], options, path === '' ? name : `${path}.${name}`),
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isAsymmetric = (value: unknown): value is Asymmetric =>
  isObject(value) && typeof value['asymmetricMatch'] === 'function'

/** One difference in one line. */
export const describeDifference = ({ path, wanted, got }: Difference, was = 'expected'): string =>
  `${path || 'the value'}: ${show(got)} (${was} ${show(wanted)})`

/** A value in a message: short, whatever it is. */
export function show(value: unknown, most = 200): string {
  const text =
    value instanceof RegExp || isAsymmetric(value) ? String(value) : JSON.stringify(value)
  return text === undefined ? 'nothing' : text.length > most ? `${text.slice(0, most - 1)}…` : text
}
