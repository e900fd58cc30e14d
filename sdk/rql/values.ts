// Owns turning the text of a filter value into a value of the filter's type.

import type { FilterField } from '../../spec/generated/filters.ts'
import { canonicalDateTime } from './date-time.ts'

/** A filter value brought to the type its field has in the records. */
type Typed = string | number | boolean

const INTEGER = /^\s*[+-]?\d+\s*$/
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

function number(text: string, pattern: RegExp): number | undefined {
  // Adding 0 turns -0 into the 0 that records hold.
  return pattern.test(text) ? Number(text) + 0 : undefined
}

/** The value, or undefined when the text does not fit the type. Enums are not checked here. */
export function typedValue(type: FilterField['type'], text: string): Typed | undefined {
  switch (type) {
    case 'string':
      return text
    case 'integer':
      return number(text, INTEGER)
    case 'number':
      return number(text, NUMBER)
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined
    case 'date':
      return canonicalDateTime(text)?.slice(0, 'YYYY-MM-DD'.length)
    case 'date-time':
      return canonicalDateTime(text)
  }
}

/**
 * The spellings under which records may hold a member of an enum: filters declare some members in
 * another case than the bodies use. Undefined when no member is called so in any case.
 */
export function enumSpellings(members: readonly string[], text: string): string[] | undefined {
  const wanted = text.toLowerCase()
  const declared = members.filter((member) => member.toLowerCase() === wanted)
  if (declared.length === 0) return undefined
  const capitalised = wanted.charAt(0).toUpperCase() + wanted.slice(1)
  return [...new Set([...declared, wanted, wanted.toUpperCase(), capitalised])]
}

/** What a value error says the field takes. */
export function expectedValue(field: FilterField): string {
  if (field.enum) return `one of ${field.enum.join(', ')}`
  switch (field.type) {
    case 'string':
      return 'text'
    case 'integer':
      return 'a whole number'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'date':
    case 'date-time':
      return 'an ISO 8601 date or date-time'
  }
}
