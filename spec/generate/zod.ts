// OpenAPI schemas as zod source: closed for what is sent, open for what is received.
import {
  bodySchema,
  operationsOf,
  refName,
  success,
  type Document,
  type Schema,
} from './document.ts'

type Direction = 'request' | 'response'

/** zod schemas of all request bodies, by operation; read-only members are left out. */
export function requestSchemas(document: Document): string {
  const bodies = operationsOf(document).flatMap(({ id, operation }) => {
    const schema = bodySchema(operation)
    return schema ? [[id, schema] as const] : []
  })
  const emitter = new Emitter(document, 'request')
  const entries = bodies.map(([id, schema]) => `  ${id}: () => ${emitter.expression(schema)},`)
  return `${ANY_MEMBERS}\n\n${emitter.declarations()}\n\nexport const requestSchemas = lazily({\n${entries.join('\n')}\n})\n`
}

/** zod schemas of all successful JSON answers, by operation; write-only members are left out. */
export function responseSchemas(document: Document): string {
  const emitter = new Emitter(document, 'response')
  const entries = operationsOf(document).flatMap(({ id, operation }) => {
    const { schema } = success(operation)
    return schema ? [`  ${id}: () => ${emitter.expression(schema)},`] : []
  })
  return `${emitter.declarations()}\n\nexport const responseSchemas = lazily({\n${entries.join('\n')}\n})\n`
}

/** Keeps every member, `__proto__` too, which a record of zod drops: rules may have to refuse it. */
const ANY_MEMBERS = `const anyMembers = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  { error: ({ input }) => \`Expected an object but got \${Array.isArray(input) ? 'array' : typeof input}.\` },
)`

class Emitter {
  readonly #document: Document
  readonly #direction: Direction
  readonly #done = new Map<string, string>()
  readonly #open = new Set<string>()

  constructor(document: Document, direction: Direction) {
    this.#document = document
    this.#direction = direction
  }

  /** One constant per schema that was used, each after those it needs; made when it is wanted. */
  declarations(): string {
    return [...this.#done]
      .map(([name, source]) => `const ${name} = lazy(() => ${source})`)
      .join('\n\n')
  }

  expression(schema: Schema): string {
    return this.#value(schema) + (schema.nullable ? '.nullable()' : '')
  }

  #value(schema: Schema): string {
    if (schema.$ref) return this.#reference(refName(schema.$ref))
    if (schema.enum) {
      const kind = schema.type === 'string' ? 'enum' : 'literal'
      return `z.${kind}(${JSON.stringify(schema.enum)})`
    }
    switch (schema.type) {
      case 'string':
        return this.#string(schema)
      case 'integer':
        return `z.int()${limits(schema)}`
      case 'number':
        return `z.number()${limits(schema)}`
      case 'boolean':
        return 'z.boolean()'
      case 'array':
        return `z.array(${this.expression(schema.items ?? {})})${schema.minItems ? `.min(${schema.minItems})` : ''}`
      case 'object':
        return this.#object(schema)
      case undefined:
        return 'z.unknown()'
      default:
        throw new Error(`no zod for a schema of type ${schema.type}`)
    }
  }

  #string(schema: Schema): string {
    const { format, minLength, maxLength } = schema
    if (this.#direction === 'response') return 'z.string()'
    if (format === 'binary') return 'z.instanceof(Blob)'
    if (format === 'uri')
      return `z.url({ protocol: /^https?$/ })${maxLength ? `.max(${maxLength})` : ''}`
    if (format === 'date-time') return 'z.iso.datetime({ offset: true })'
    // A password is what was typed, blanks at its ends included.
    const asTyped = format === 'password'
    const base = asTyped
      ? 'z.string()'
      : format === 'email'
        ? 'z.email()'
        : minLength
          ? 'z.string().trim()'
          : 'z.string()'
    return `${base}${minLength ? `.min(${minLength})` : ''}${maxLength ? `.max(${maxLength})` : ''}`
  }

  #object({ properties, required = [] }: Schema): string {
    if (!properties) {
      return this.#direction === 'request' ? 'anyMembers' : 'z.record(z.string(), z.unknown())'
    }
    const left = this.#direction === 'request' ? 'readOnly' : 'writeOnly'
    const members = Object.entries(properties)
      .filter(([, schema]) => !schema[left])
      .map(([name, schema]) => {
        const optional = required.includes(name) ? '' : '.optional()'
        return `  ${JSON.stringify(name)}: ${this.expression(schema)}${optional},`
      })
    const kind = this.#direction === 'request' ? 'z.object' : 'z.looseObject'
    return `${kind}({\n${members.join('\n')}\n})`
  }

  #reference(name: string): string {
    if (this.#open.has(name)) throw new Error(`schema ${name} contains itself`)
    if (!this.#done.has(name)) {
      const schema = this.#document.components.schemas[name]
      if (!schema) throw new Error(`no schema ${name}`)
      this.#open.add(name)
      this.#done.set(name, this.expression(schema))
      this.#open.delete(name)
      // A map keeps first-insertion order: re-insert, so that a schema stands after those it needs.
      const source = this.#done.get(name) ?? ''
      this.#done.delete(name)
      this.#done.set(name, source)
    }
    return `${name}()`
  }
}

const limits = ({ minimum, maximum }: Schema): string =>
  `${minimum === undefined ? '' : `.min(${minimum})`}${maximum === undefined ? '' : `.max(${maximum})`}`
