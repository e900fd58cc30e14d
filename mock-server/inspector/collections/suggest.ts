// What can come next in a query: fields, operators and values that fit where it ends.
import type { FieldTable } from '../../../sdk/rql/plan.ts'

const OPERATORS = ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'like', 'ilike', 'in', 'out', 'null']
const WHOLE = ['and(', 'or(', 'not(', 'ordering(', 'select(']
/** How many are offered. */
const MOST = 40

/** The whole texts that a text can be completed to, best first. */
export function suggest(text: string, fields: FieldTable): readonly string[] {
  const [, before = '', word = ''] = /^(.*?)([\w.]*)$/s.exec(text) ?? []
  const names = Object.keys(fields)
  const [, operator = ''] = /(\w+)\($/.exec(before) ?? []
  const list = /(ordering|select)\(([\w.]+|[-+,])*$/.exec(before)
  if (list) {
    const fit = names.filter((name) => list[1] === 'select' || fields[name]?.orderable)
    return matching(before, word, fit)
  }
  if (OPERATORS.includes(operator)) {
    const fit = names.filter((name) => fields[name]?.lookups.some((lookup) => lookup === operator))
    return matching(before, word, fit, operator === 'null' ? ')' : ',')
  }
  const [, called, compared] =
    /(?:\w+\(([\w.]+),|([\w.]+)=(?:\w+=)?)(?:[\w.]+,)*$/.exec(before) ?? []
  const field = fields[called ?? compared ?? '']
  if (field) {
    const values = field.type === 'boolean' ? ['true', 'false'] : (field.enum ?? [])
    return matching(before, word, values, called === undefined ? '' : ')')
  }
  if (!/(^|[&|(,;])$/.test(before)) return []
  const whole = [...OPERATORS.map((name) => `${name}(`), ...WHOLE]
  return [...matching(before, word, names, '='), ...matching(before, word, whole)]
}

/** The words that go on with what is there, then those that have it somewhere. */
function matching(
  before: string,
  word: string,
  words: readonly string[],
  after = '',
): readonly string[] {
  const wanted = word.toLowerCase()
  const starts = words.filter((one) => one.toLowerCase().startsWith(wanted))
  const has = words.filter((one) => !starts.includes(one) && one.toLowerCase().includes(wanted))
  return [...starts, ...has].slice(0, MOST).map((one) => before + one + after)
}
