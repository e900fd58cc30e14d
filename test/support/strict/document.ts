// The API document as JSON schemas that allow nothing the document does not name.
import { operationsOf, type Document, type Schema } from '../../../spec/generate/document.ts'

/** What an operation may answer with one status. */
export interface StrictAnswer {
  /** The documented headers by their names in lower case. */
  readonly headers: Readonly<
    Record<string, { readonly required: boolean; readonly schema: object }>
  >
  /** Where the schema of the body is in the document; missing where there is no body. */
  readonly schema?: object
  /** Codes of the errors that come with this status. */
  readonly codes: readonly string[]
}

export interface StrictDocument {
  readonly answers: Readonly<Record<string, Readonly<Record<string, StrictAnswer>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

interface Header {
  readonly required?: boolean
  readonly schema: object
}

interface Documented {
  readonly headers?: Readonly<Record<string, Header | { readonly $ref: string }>>
  readonly content?: Readonly<
    Record<string, { readonly schema: Schema; readonly examples?: object }>
  >
}

/** What the tests compare answers with. */
export function strictDocument(document: Document): StrictDocument {
  const { headers: known } = document.components as unknown as {
    readonly headers: Readonly<Record<string, Header>>
  }
  const answers = operationsOf(document).map(({ operation }) => [
    operation.operationId,
    Object.fromEntries(
      Object.entries(operation.responses as Record<string, Documented>).map(
        ([status, { headers = {}, content }]) => {
          const { schema, examples = {} } = content?.['application/json'] ?? {}
          const codes = Number(status) < 400 ? [] : Object.keys(examples)
          return [
            status,
            {
              headers: Object.fromEntries(
                Object.entries(headers).map(([name, header]) => {
                  const { required = false, schema: value } =
                    '$ref' in header ? known[name]! : header
                  return [name.toLowerCase(), { required, schema: value }]
                }),
              ),
              codes,
              ...(schema && { schema: strict(schema) }),
            },
          ]
        },
      ),
    ),
  ])
  const schemas = Object.entries(document.components.schemas)
  return {
    answers: Object.fromEntries(answers),
    components: {
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, strict(schema)])),
    },
  }
}

/** A schema of an answer: no member besides the named ones, none that is only for requests. */
function strict(schema: Schema): object {
  const { properties, items, nullable, enum: values, required, ...rest } = schema
  if (!properties) {
    return {
      ...rest,
      ...(nullable && { nullable }),
      ...(values && { enum: nullable ? [...values, null] : values }),
      ...(items && { items: strict(items) }),
    }
  }
  const there = Object.entries(properties).filter(([, { writeOnly }]) => !writeOnly)
  const names = new Set(there.map(([name]) => name))
  return {
    additionalProperties: false,
    ...rest,
    ...(nullable && { nullable }),
    ...(required && { required: required.filter((name) => names.has(name)) }),
    properties: Object.fromEntries(there.map(([name, of]) => [name, strict(of)])),
  }
}
