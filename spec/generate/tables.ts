// Tables derived from the document: operations for the mock, calls for the client, filters for RQL.
import { errorCodes } from './bundle.ts'
import {
  bodySchema,
  isList,
  isPublic,
  operationsOf,
  refName,
  success,
  takesFiles,
  type Document,
  type Operation,
  type OperationAt,
  type Parameter,
  type Schema,
} from './document.ts'

const quote = (text: string): string => `'${text}'`
const list = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`
const key = (name: string): string => (/^[\w$]+$/.test(name) ? name : quote(name))

/** What the mock knows of each operation: where it is, who may call it, what it can answer. */
export function operationsTable(document: Document): string {
  const rows = operationsOf(document).map((at) => {
    return [
      `  ${at.id}: {`,
      `    method: '${at.method.toUpperCase()}',`,
      `    path: '${at.path}',`,
      `    status: ${success(at.operation).status},`,
      `    list: ${isList(at)},`,
      ...(needsNoKey(at.operation) ? ['    anonymous: true,'] : []),
      ...plainParameters(at),
      ...(needs('bearer', at.operation) ? ['    token: true,'] : []),
      ...(needs('session', at.operation) ? ['    session: true,'] : []),
      ...(isPublic(at.operation) ? ['    public: true,'] : []),
      ...(at.operation['x-aliases'] ? [`    aliases: ${list(at.operation['x-aliases'])},`] : []),
      ...(takesFiles(at.operation) ? ['    files: true,'] : []),
      `    roles: ${list(at.operation['x-roles'])},`,
      `    errors: ${list(errorCodes(at))},`,
      `  },`,
    ].join('\n')
  })
  return `export const operations = {\n${rows.join('\n')}\n} as const\n\nexport type OperationId = keyof typeof operations\n`
}

/** Names of the parameters that a write takes in its query; reads are asked in RQL. */
function plainParameters({ method, parameters }: OperationAt): string[] {
  const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return method === 'get' || names.length === 0 ? [] : [`    query: ${list(names)},`]
}

/** Whether an operation can be called without a key. */
const needsNoKey = ({ security = [] }: Operation): boolean =>
  security.some((requirement) => Object.keys(requirement).length === 0)

/** Whether an operation is called with something in place of a key: the token of a listing, or a session. */
const needs = (scheme: 'bearer' | 'session', { security = [] }: Operation): boolean =>
  security.some((requirement) => scheme in requirement)

/** What the client knows of each operation: method and path as a value, parameters and body as types. */
export function callsTable(document: Document): string {
  const operations = operationsOf(document)
  const used = new Set<string>()
  const type = (schema: Schema | undefined): string => {
    if (!schema) return 'undefined'
    if (schema.type === 'array') return `${type(schema.items)}[]`
    if (!schema.$ref) throw new Error('bodies and answers must be named schemas or arrays of them')
    used.add(refName(schema.$ref))
    return refName(schema.$ref)
  }
  const calls = operations.map(({ id, operation, parameters }) => {
    const path = parameters.filter((parameter) => parameter.in === 'path')
    const params = path.length
      ? `{ ${path.map(({ name }) => `${key(name)}: string`).join('; ')} }`
      : 'undefined'
    return `  ${id}: { params: ${params}; body: ${type(bodySchema(operation))}; result: ${type(success(operation).schema)} }`
  })
  const routes = operations.map(
    ({ id, method, path }) => `  ${id}: ['${method.toUpperCase()}', '${path}'],`,
  )
  return [
    `import type { ${[...used].toSorted().join(', ')} } from './types.ts'`,
    `/** Method and path template of each operation. */\nexport const routes = {\n${routes.join('\n')}\n} as const`,
    `/** Path parameters, body and answer of each operation. */\nexport interface Calls {\n${calls.join('\n')}\n}\n`,
  ].join('\n\n')
}

/** The RQL fields of each list operation. */
export function filtersTable(document: Document): string {
  const tables = operationsOf(document)
    .filter(isList)
    .map(({ id, parameters }) => {
      const fields = parameters
        .filter((parameter) => parameter['x-lookups'])
        .map((parameter) => `    ${key(parameter.name)}: { ${filterField(parameter).join(', ')} },`)
      return `  ${id}: {\n${fields.join('\n')}\n  },`
    })
  return `${FILTER_TYPES}\nexport const filters = {\n${tables.join('\n')}\n} as const satisfies Record<string, Readonly<Record<string, FilterField>>>\n`
}

function filterField(parameter: Parameter): string[] {
  const { type = 'string', format, enum: members } = parameter.schema
  const nullValue = parameter['x-null']
  return [
    `type: '${format?.startsWith('date') ? format : type}'`,
    `lookups: ${list(parameter['x-lookups'] ?? [])}`,
    ...(parameter['x-ordering'] ? ['orderable: true'] : []),
    ...(parameter['x-search'] ? ['searchable: true'] : []),
    ...(parameter['x-hidden'] ? ['hidden: true'] : []),
    ...(members ? [`enum: ${list(members.map(String))}`] : []),
    ...(nullValue ? [`nullValue: '${nullValue}'`] : []),
  ]
}

const FILTER_TYPES = `/** A way to compare a field. */
export type Lookup = 'eq' | 'ne' | 'like' | 'ilike' | 'null' | 'in' | 'out' | 'ge' | 'gt' | 'le' | 'lt'

/** What RQL may do with a field of a collection. */
export interface FilterField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'date-time'
  readonly lookups: readonly Lookup[]
  /** May stand in \`ordering()\`. */
  readonly orderable?: true
  /** Takes part in \`search=\`. */
  readonly searchable?: true
  /** Left out of the answer until named in \`select()\`. */
  readonly hidden?: true
  readonly enum?: readonly string[]
  /** A value that stands for "none", like HB-0000-0000. */
  readonly nullValue?: string
}
`
