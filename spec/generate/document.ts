// The shape of the bundled OpenAPI document, as far as the generators read it, and ways to walk it.

/** A JSON schema, as far as this document uses it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly (string | number)[]
  readonly nullable?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly schema: Schema
  readonly 'x-lookups'?: readonly string[]
  readonly 'x-ordering'?: boolean
  readonly 'x-search'?: boolean
  readonly 'x-hidden'?: boolean
  readonly 'x-null'?: string
}

interface Content {
  readonly 'application/json'?: { readonly schema: Schema }
  readonly 'multipart/form-data'?: { readonly schema: Schema }
}

export interface Operation {
  readonly operationId: string
  /** An empty requirement among these says that the operation needs no key. */
  readonly security?: readonly object[]
  /** Other paths that lead to the same operation. */
  readonly 'x-aliases'?: readonly string[]
  readonly 'x-roles': readonly string[]
  readonly 'x-errors': readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  responses: Record<string, { readonly content?: Content }>
}

type Method = 'get' | 'post' | 'put' | 'delete'

type PathItem = { readonly parameters?: readonly Parameter[] } & {
  readonly [M in Method]?: Operation
}

export interface Document {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

export interface OperationAt {
  readonly id: string
  readonly method: Method
  readonly path: string
  readonly operation: Operation
  readonly parameters: readonly Parameter[]
}

/** Every operation of the document, in its order, with references of parameters resolved. */
export function operationsOf(document: Document): OperationAt[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
        (parameter) => {
          const found = parameter.$ref
            ? named(document.components.parameters, parameter.$ref)
            : parameter
          const { $ref } = found.schema
          return $ref ? { ...found, schema: named(document.components.schemas, $ref) } : found
        },
      )
      return [{ id: operation.operationId, method, path, operation, parameters }]
    }),
  )
}

/** The document with every alias as a path of its own: readers look up the paths that clients call. */
export function withAliases(document: Document): Document {
  const aliases = operationsOf(document).flatMap(({ id, method, operation }) =>
    (operation['x-aliases'] ?? []).map((path) => {
      const { 'x-aliases': _, ...rest } = operation
      return [path, { [method]: { ...rest, operationId: `${id}Alias` } }] as const
    }),
  )
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(aliases) } }
}

/** The status and JSON schema of the answer when all goes well. */
export function success(operation: Operation): { status: number; schema: Schema | undefined } {
  const status = Object.keys(operation.responses).find((code) => Number(code) < 400)
  if (!status) throw new Error(`${operation.operationId} documents no successful response`)
  return {
    status: Number(status),
    schema: operation.responses[status]?.content?.['application/json']?.schema,
  }
}

/** The schema of a request body; as JSON or as a form, it is the same one. */
export function bodySchema({ requestBody }: Operation): Schema | undefined {
  const { content = {} } = requestBody ?? {}
  return (content['application/json'] ?? content['multipart/form-data'])?.schema
}

/** Whether a body may hold files. */
export const takesFiles = ({ requestBody }: Operation): boolean =>
  requestBody?.content['multipart/form-data'] !== undefined

/** Whether an operation looks at nobody's key, token or session. */
export const isPublic = ({ security }: Operation): boolean => security?.length === 0

/** Whether an operation answers a page of records: creating several at once does not. */
export function isList({ method, operation }: OperationAt): boolean {
  return method === 'get' && success(operation).schema?.type === 'array'
}

/** The last part of a reference: the component's name. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

function named<T>(components: Readonly<Record<string, T>>, ref: string): T {
  const component = components[refName(ref)]
  if (component === undefined) throw new Error(`nothing stands behind ${ref}`)
  return component
}
