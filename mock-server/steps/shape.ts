// What `select()` and hidden fields leave of a record on the wire.
import type { Plan } from '../../sdk/rql/plan.ts'
import type { FilterField } from '../../spec/generated/filters.ts'

/**
 * Takes out hidden members that the query did not select, and those it excluded. Selecting `ns.x`
 * inside a hidden `ns` shows `ns` with only `x`.
 */
export function shape(
  record: unknown,
  { include, exclude }: Plan['select'],
  fields: Readonly<Record<string, FilterField>> = {},
): unknown {
  let rest = record
  for (const name of hiddenIn(fields)) {
    if (include.includes(name)) continue
    const parts = include.filter((field) => field.startsWith(`${name}.`))
    const inside = parts.map((field) => keysOf(field.slice(name.length + 1)))
    rest = replaced(rest, keysOf(name), (value) => inside.length > 0 && only(value, inside))
  }
  for (const name of exclude) rest = replaced(rest, keysOf(name), () => false)
  return rest
}

/** The hidden fields of a collection, by its table of fields. */
const hidden = new WeakMap<object, readonly string[]>()

function hiddenIn(fields: Readonly<Record<string, FilterField>>): readonly string[] {
  let names = hidden.get(fields)
  if (!names) {
    names = Object.keys(fields).filter((name) => fields[name]?.hidden)
    hidden.set(fields, names)
  }
  return names
}

const keysOf = (name: string): readonly string[] => name.replaceAll('__', '.').split('.')

/** A record with the member at a path replaced, or taken out where the replacement is false. */
function replaced(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  by: (member: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, [key, ...rest], by))
  if (!has(value, key)) return value
  const { [key]: member, ...others } = value
  const left = rest.length === 0 ? by(member) : replaced(member, rest, by)
  return left === false && rest.length === 0 ? others : { ...others, [key]: left }
}

/** Of a record only the members at some paths. */
function only(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => only(item, paths))
  const names = [...new Set(paths.map(([key = '']) => key))].filter((key) => has(value, key))
  return Object.fromEntries(
    names.map((name) => {
      const below = paths.filter(([key]) => key === name).map(([, ...rest]) => rest)
      const member = (value as Record<string, unknown>)[name]
      return [name, below.some((path) => path.length === 0) ? member : only(member, below)]
    }),
  )
}

const has = (value: unknown, key: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
