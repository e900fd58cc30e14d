// From the bytes of a request to JSON or the members of a form. The only step that waits.
import * as z from 'zod'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { invalid, refusal } from '../rules/refusal.ts'
import { Upload } from '../store/upload.ts'
import { DEEPEST, DepthError, parseJson } from './json.ts'
import { formParts } from './multipart.ts'

/** Bytes a JSON body may have. */
const BODY_LIMIT = 1_048_576
/** Bytes a form with files may have. */
const FORM_LIMIT = 10 * BODY_LIMIT
/** Bytes read and thrown away beyond that: many clients read no answer before they have sent all. */
const DRAIN_LIMIT = 16 * BODY_LIMIT

/** What a form is told where only JSON is taken. */
const NOT_JSON = 'This call takes JSON. Send Content-Type: application/json.'

/** A body that was read; `json` is undefined when there is none or it is malformed. */
export interface Body {
  /** What tells one body from another, but for its password. */
  readonly text: string
  readonly password?: string
  readonly json: unknown
  /** Whether it came as a form, whose members are text and files. */
  readonly isForm?: true
  /** Why it can not be understood. */
  readonly malformed?: string
}

/**
 * Reads the body if the operation takes one; an empty body is no body, whatever its content type.
 * Refuses with `LIM_001` what is too large. What is malformed is refused later, by validation:
 * whether the target exists and may be changed counts first.
 */
export async function readBody(request: Request, id: OperationId): Promise<Body> {
  if (!(id in requestSchemas) || !request.body) return { text: '', json: undefined }
  const type = request.headers.get('content-type') ?? ''
  const isMultipart = /^multipart\/form-data/i.test(type)
  const isForm = isMultipart && 'files' in operations[id]
  const bytes = await readBytes(request.body, isForm ? FORM_LIMIT : BODY_LIMIT)
  if (bytes.length === 0) return { text: '', json: undefined }
  if (isForm) return readForm(bytes, type)
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return { text: '', json: undefined }
  try {
    const json = parseJson(text)
    if (!membersBeside(id)) return { text, json }
    const { password } = Object(json) as { readonly password?: unknown }
    const told = { text: JSON.stringify(withoutPassword(id, json)), json }
    return typeof password === 'string' ? { ...told, password } : told
  } catch (error) {
    const reason = error instanceof DepthError ? error.message : 'Malformed JSON.'
    const malformed = isMultipart ? NOT_JSON : reason
    return { text, json: undefined, malformed }
  }
}

/**
 * A body as the request log keeps it: of a file its name, type and size, not its bytes; of a password
 * only that there was one, and where one is taken nothing that has no business there.
 */
export function logged(id: OperationId, { json, isForm, text }: Body): unknown {
  if (isForm) return JSON.parse(JSON.stringify(json))
  if (membersBeside(id)) return withoutPassword(id, json)
  if (json === undefined || !text.includes('"password"')) return json
  return JSON.parse(text, (name, value: unknown) => (name === 'password' ? SECRET : value))
}

/** Stands for what nobody may read. */
const SECRET = '********'

function withoutPassword(id: OperationId, json: unknown): unknown {
  const known = membersBeside(id)
  if (!known || json === undefined) return json
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return SECRET
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const isPlain = known.has(name) && (typeof value !== 'object' || value === null)
      return [name, isPlain ? value : SECRET]
    }),
  )
}

/** The members that a body with a password has besides it; undefined for one that has none. */
function membersBeside(id: OperationId): ReadonlySet<string> | undefined {
  const schema: z.ZodType = requestSchemas[id as keyof typeof requestSchemas]
  const { password, ...others } = schema instanceof z.ZodObject ? schema.shape : {}
  return password && new Set(Object.keys(others))
}

/** Reads all bytes of a body; refuses with `LIM_001` when they are more than `limit`. */
export async function readBytes(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw invalid('The body ended before it was complete.')
    })
    if (done) break
    size += value.byteLength
    if (size > Math.max(limit, DRAIN_LIMIT)) {
      // Not waited for: where the body is read twice, it ends with the other reader.
      void reader.cancel().catch(() => {})
      break
    }
    if (size <= limit) parts.push(value)
  }
  if (size > limit) throw refusal('LIM_001', { limit })
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

/** Members of a form by name; files are {@link Upload}s. */
interface FormMembers {
  [name: string]: string | Upload | FormMembers
}

/** Reads a form; members whose names have dots, like `marketplace.id`, are nested. */
function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Body {
  const parts = formParts(bytes, type)
  if (!parts) return { text: '', json: undefined, malformed: 'Malformed form.' }
  const json = members()
  const told: unknown[] = []
  for (const { name, text = '', file } of parts) {
    const member = file ? new Upload(file.content, file) : text
    // The boundary differs from try to try; its members are what a repeated form has in common.
    told.push([name, typeof member === 'string' ? member : member.fingerprint])
    const keys = name.split('.', DEEPEST + 1)
    if (keys.length > DEEPEST) return { text: '', json: undefined, malformed: 'Malformed form.' }
    const last = keys.pop() ?? name
    let at = json
    for (const key of keys) {
      const inner = at[key]
      at = isMembers(inner) ? inner : (at[key] = members())
    }
    at[last] = member
  }
  return { text: JSON.stringify(told), json, isForm: true }
}

/** A member named like a method of objects is a member like any other. */
const members = (): FormMembers => Object.create(null) as FormMembers

const isMembers = (value: FormMembers[string] | undefined): value is FormMembers =>
  typeof value === 'object' && !(value instanceof Upload)
