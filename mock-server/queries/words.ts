// A query in words, as a tree.
import type {
  Comparison,
  Expression,
  List,
  Pattern,
  Query,
  SignedField,
  Tuple,
  Value,
} from '../../sdk/rql/ast.ts'
import type { FieldTable } from '../../sdk/rql/plan.ts'

const COMPARED: Readonly<Record<Comparison['operator'], string>> = {
  eq: 'is',
  ne: 'is not',
  gt: 'is greater than',
  ge: 'is at least',
  lt: 'is less than',
  le: 'is at most',
}

/** Names that mean something else than a field. */
const SETTINGS: Readonly<Record<string, (value: string) => string>> = {
  limit: (value) => `show at most ${value}`,
  offset: (value) => `skip the first ${value}`,
  search: (value) => `search all searchable fields for ${value}`,
}

/** What a part of a query says, and what its own parts say. */
export interface Told {
  readonly text: string
  readonly parts: readonly Told[]
}

const told = (text: string, ...parts: readonly Told[]): Told => ({ text, parts })

/** What a query says. With a table of fields it says which are not there. */
export function inWords({ expression }: Query, fields?: FieldTable): readonly Told[] {
  if (!expression) return [told('every record')]
  const terms = expression.kind === 'and' ? expression.terms : [expression]
  const settings = terms.filter(isSetting)
  const conditions = terms.filter((term) => !isSetting(term))
  const where = conditions.length === 1 ? 'records where' : 'records where all hold'
  const parts = conditions.map((term) => branch(term, fields))
  return [
    parts.length > 0 ? told(where, ...parts) : told('every record'),
    ...settings.map((term) => branch(term, fields)),
  ]
}

/** Whether a term is about the answer as a whole and not about its records. */
const isSetting = (term: Expression): boolean =>
  term.kind === 'ordering' ||
  term.kind === 'select' ||
  (term.kind === 'comparison' && term.operator === 'eq' && Object.hasOwn(SETTINGS, term.field))

function branch(term: Expression, fields?: FieldTable, within = ''): Told {
  switch (term.kind) {
    case 'and':
    case 'or': {
      const children = term.terms.map((one) => branch(one, fields, within))
      return told(term.kind === 'and' ? 'all hold' : 'any holds', ...children)
    }
    case 'not':
      return told('it is not so that', branch(term.term, fields, within))
    case 'tuple':
      return told('all hold', ...term.terms.map((one) => branch(one, fields, within)))
    case 'ordering':
      return told(ordered(term.fields))
    case 'select':
      return told(selected(term.fields))
    default:
      return about(term, fields, within)
  }
}

/** A term about one field, or about those below it where it has tuples. */
function about(term: Comparison | Pattern | List, fields?: FieldTable, within = ''): Told {
  const field = within + term.field
  const values = term.kind === 'list' ? term.values : [term.value]
  if (values.some(isTuple)) {
    const children = values.map((value) =>
      isTuple(value)
        ? branch({ kind: 'and', terms: value.terms }, fields, `${field}.`)
        : told(says({ kind: 'comparison', operator: 'eq', field, value }, field)),
    )
    const [only] = children
    if (term.operator === 'eq' && only) return only
    return told(term.operator === 'in' ? 'any holds' : 'it is not so that', ...children)
  }
  const [first = ''] = values
  const setting = SETTINGS[field]
  if (term.operator === 'eq' && setting) return told(setting(shown(first)))
  const isUnknown = fields && !Object.hasOwn(fields, field)
  const note = isUnknown ? '  (ignored: there is no such field)' : ''
  return told(says(term, field) + note)
}

const isTuple = (value: Value): value is Tuple =>
  typeof value !== 'string' && value.kind === 'tuple'

function says(term: Comparison | Pattern | List, field: string): string {
  switch (term.kind) {
    case 'list': {
      const values = term.values.map(shown).join(', ')
      return `${field} is ${term.operator === 'in' ? 'one' : 'none'} of ${values}`
    }
    case 'pattern': {
      const cases = term.operator === 'ilike' ? ', upper or lower case' : ''
      return `${field} ${matches(term.value)}${cases}`
    }
    case 'comparison':
      return isNull(term.value)
        ? `${field} ${term.operator === 'eq' ? 'has no value' : 'has a value'}`
        : `${field} ${COMPARED[term.operator]} ${shown(term.value)}`
  }
}

const isNull = (value: Value): boolean =>
  typeof value !== 'string' && value.kind === 'constant' && value.name === 'null'

/** A pattern in words: most have a star at an end or at both. */
function matches(value: Value): string {
  if (typeof value !== 'string') return `is like ${shown(value)}`
  const [, before, text = '', after] = /^(\*?)([^*\\]+)(\*?)$/.exec(value) ?? []
  if (text === '') return `matches the pattern ${shown(value)}`
  const how = before ? (after ? 'contains' : 'ends with') : after ? 'starts with' : 'is'
  return `${how} ${shown(text)}`
}

function shown(value: Value): string {
  if (typeof value === 'string') return /^\d+$/.test(value) ? value : `"${value}"`
  if (value.kind === 'tuple') return 't(…)'
  return value.name === 'null' ? 'no value' : 'the empty text'
}

const ordered = (fields: readonly SignedField[]): string =>
  fields.length === 0
    ? 'in no special order'
    : `ordered by ${fields.map(({ field, minus }) => `${field} ${minus ? 'descending' : 'ascending'}`).join(', then ')}`

function selected(fields: readonly SignedField[]): string {
  const names = (minus: boolean): string =>
    fields
      .filter((one) => one.minus === minus)
      .map(({ field }) => field)
      .join(', ')
  const [include, exclude] = [names(false), names(true)]
  return [include && `with ${include}`, exclude && `without ${exclude}`].filter(Boolean).join(', ')
}
