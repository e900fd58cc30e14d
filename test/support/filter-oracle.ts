// What RQL means in plain code: the oracle that answers of the mock are compared with. It knows nothing of the engine.
import type { FilterField, Lookup } from '../../spec/generated/filters.ts'

/** A row of any list, as the API shows it. */
export type Wire = Readonly<Record<string, unknown>>

/** The value at a path; through a list, those of all its members, null for a member without one. */
export function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((item) => at(item, [key, ...rest]) ?? null)
  return at((value as Wire | null | undefined)?.[key], rest)
}

/** The keys of a field's path; `a__b` is another spelling of `a.b`. */
export const keysOf = (field: string): readonly string[] => field.replaceAll('__', '.').split('.')

/** All that is set of one or several values. */
export const listed = (value: unknown): unknown[] =>
  [value].flat(2).filter((one) => one !== undefined && one !== null)

/** Whether the values of a row meet a lookup; there are none when the field is not set. */
export function meets(
  lookup: Lookup,
  values: unknown[],
  operands: string[],
  field: FilterField,
): boolean {
  const set = values.filter((value) => value !== field.nullValue)
  const equal = (operand: string): boolean =>
    operand === 'null()' || operand === field.nullValue
      ? set.length === 0
      : set.some((value) =>
          field.enum
            ? String(value).toLowerCase() === operand.toLowerCase()
            : field.type === 'date'
              ? String(value) === dayOf(operand)
              : field.type === 'date-time'
                ? Date.parse(String(value)) === Date.parse(operand)
                : String(value) === operand.replace(/^empty\(\)$/, ''),
        )
  const compare = (test: (order: number) => boolean): boolean =>
    set.some((value) => {
      const operand = operands[0] ?? ''
      if (field.type === 'string') return test(order(String(value), operand))
      if (field.type === 'date') return test(order(String(value), dayOf(operand)))
      const number = field.type === 'date-time' ? Date.parse : Number
      return test(number(String(value)) - number(operand))
    })
  switch (lookup) {
    case 'eq':
      return equal(operands[0] ?? '')
    case 'ne':
      return !equal(operands[0] ?? '')
    case 'in':
      return operands.some(equal)
    case 'out':
      return !operands.some(equal)
    case 'like':
      return set.some((value) => glob(String(value), operands[0] ?? ''))
    case 'ilike':
      return set.some((value) =>
        glob(String(value).toLowerCase(), (operands[0] ?? '').toLowerCase()),
      )
    case 'gt':
      return compare((order) => order > 0)
    case 'ge':
      return compare((order) => order >= 0)
    case 'lt':
      return compare((order) => order < 0)
    case 'le':
      return compare((order) => order <= 0)
    case 'null':
      return equal('null()')
  }
}

/** The day, in UTC, of a date or of a date-time with its zone. */
const dayOf = (text: string): string =>
  /T/.test(text) ? new Date(text).toISOString().slice(0, 'YYYY-MM-DD'.length) : text

/** Matches by trying every length for every star. */
function glob(text: string, pattern: string): boolean {
  if (pattern === '') return text === ''
  if (pattern[0] === '*') {
    return glob(text, pattern.slice(1)) || (text !== '' && glob(text.slice(1), pattern))
  }
  const escaped = pattern[0] === '\\' && '*\\'.includes(pattern[1] ?? ' ')
  const char = escaped ? pattern[1] : pattern[0]
  return text[0] === char && glob(text.slice(1), pattern.slice(escaped ? 2 : 1))
}

/** Nulls last, text by code units. */
export function order(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0)
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0
}

const quote = (text: string): string =>
  /^(null|empty)\(\)$/.test(text) ? text : text.includes('"') ? `'${text}'` : `"${text}"`

const escape = (text: string): string => text.replaceAll(/[*\\]/g, String.raw`\$&`)

/** Values that may occur nowhere, for each type. */
const ABSENT = {
  date: ['2026-01-01', '2026-03-15T23:30:00-01:00', '2026-03-17T00:30:00+02:00'],
  'date-time': ['2025-12-31T23:59:59Z', '2026-01-01T02:00:03+02:00'],
  integer: ['3'],
  boolean: ['true', 'false'],
  number: ['3'],
  string: ['nobody'],
} as const

/** Values to ask for: some that occur, the strangest first, and some that do not. */
export function samplesOf(field: FilterField, occurring: readonly string[]): string[] {
  const plain = (text: string): number => (/^[\w :+.-]*$/.test(text) ? 1 : 0)
  const few = occurring
    .filter((text) => text !== '')
    .toSorted((a, b) => plain(a) - plain(b))
    .slice(0, OCCURRING)
  const others = field.enum?.filter((value) => !few.includes(value)).slice(0, 10)
  return [...few, ...(others ?? ABSENT[field.type])]
}

/** How many values that occur are asked for; the project `long` asks for more. */
const OCCURRING = Number(process.env['FILTER_SAMPLES'] ?? 4)

/** Queries that try a lookup, written and as operands: the samples, and null and no text where they may be said. */
export function trials(
  lookup: Lookup,
  samples: string[],
  field: FilterField,
): [written: string, operands: string[]][] {
  const isText = (value: string): boolean => value !== field.nullValue
  const singles = [
    ...samples,
    ...(field.lookups.includes('null') ? ['null()'] : []),
    ...(field.type === 'string' && !field.enum ? ['empty()'] : []),
  ]
  switch (lookup) {
    case 'null':
      return []
    case 'in':
    case 'out':
      return [
        ...singles.map((value): [string, string[]] => [`(${quote(value)})`, [value]]),
        [`(${singles.map(quote).join(',')})`, singles],
      ]
    case 'like':
    case 'ilike':
      return samples
        .filter(isText)
        .flatMap((value) =>
          [
            escape(value),
            escape(value).toUpperCase(),
            `${escape(value.slice(0, 3))}*`,
            `*${escape(value.slice(-3))}`,
            `*${escape(value.slice(1, 4))}*`,
            `${escape(value.slice(0, 1))}*${escape(value.slice(-1))}`,
            '*',
          ]
            .filter((pattern) => !pattern.includes('**'))
            .map((pattern): [string, string[]] => [quote(pattern), [pattern]]),
        )
    default:
      return (['eq', 'ne'].includes(lookup) ? singles : samples).map((value) => [
        quote(value),
        [value],
      ])
  }
}
