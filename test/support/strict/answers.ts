// Compares answers with the API document: no status, code, member or header besides the documented ones.
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { errors } from '../../../spec/errors.ts'
import type { OperationId } from '../../../spec/generated/operations.ts'
import type { StrictAnswer, StrictDocument } from './document.ts'
import { serverErrorsAreAllowed } from './server-errors.ts'
import document from 'virtual:strict-document'

const { answers, components }: StrictDocument = document

const ajv = new Ajv({ allErrors: true, strict: false, verbose: false })
formats.default(ajv)
for (const [name, schema] of Object.entries(components.schemas))
  ajv.addSchema(schema, `#/components/schemas/${name}`)

const catalogue: Readonly<Record<string, { readonly status: number }>> = errors

/** What the document does not allow in the answers looked at since the last test began. */
const problems: string[] = []
/** Answers looked at since then: `operation status` and, of refusals, the code. */
const seen = new Set<string>()

/** Takes what was found, and forgets it. */
export function found(): {
  readonly problems: readonly string[]
  readonly seen: readonly string[]
} {
  const taken = { problems: problems.splice(0), seen: [...seen] }
  seen.clear()
  return taken
}

/** Looks at an answer and keeps what is wrong with it. */
export function look(
  request: Request,
  { status, headers }: Response,
  text: string,
  operation: OperationId | undefined,
): void {
  const type = headers.get('content-type')
  if (status === 500 && serverErrorsAreAllowed()) return
  const where = `${operation ?? `${request.method} ${new URL(request.url).pathname}`} answered ${status}`
  const answer = operation ? answers[operation]?.[status] : anywhere(status)
  if (!answer) return void problems.push(`${where}, which is not documented: ${text.slice(0, 300)}`)
  for (const name of headers.keys())
    if (!(name in answer.headers) && name !== 'content-type')
      problems.push(`${where} with the header ${name}, which is not documented.`)
  for (const [name, { required, schema }] of Object.entries(answer.headers)) {
    const value = headers.get(name)
    if (value === null ? required : !validatorOf(schema)(value))
      problems.push(`${where} with the header ${name}: ${value}.`)
  }
  if (request.method === 'HEAD') return
  if (!answer.schema) {
    seen.add(`${operation} ${status}`)
    if (text !== '' || type !== null) problems.push(`${where} with a body: ${text.slice(0, 300)}`)
    return
  }
  if (type !== 'application/json') problems.push(`${where} as ${type}.`)
  const key = `${where} ${text}`
  // Who leaves out members by `select` gets what it asked for.
  const partly = request.url.includes('select(')
  const code = right.has(key) ? right.get(key) : codeOf(text, where, answer, { status, partly })
  if (!partly && problems.length === 0) keep(key, code)
  seen.add(code === undefined ? `${operation} ${status}` : `${operation} ${status} ${code}`)
}

/** Looks at a body, and takes from it the code of a refusal. */
function codeOf(
  text: string,
  where: string,
  { schema = {}, codes }: StrictAnswer,
  { status, partly }: { readonly status: number; readonly partly: boolean },
): string | undefined {
  const body: unknown = JSON.parse(text)
  const validate = validatorOf(schema)
  validate(body)
  for (const { instancePath, keyword, message, params } of validate.errors ?? [])
    if (!partly || keyword !== 'required')
      problems.push(`${where}: ${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`)
  if (status < 400) return undefined
  const { error_code: code } = body as { readonly error_code: string }
  if (!codes.includes(code)) problems.push(`${where} ${code}, which is not documented.`)
  return code
}

/** Bodies that were right, with the codes of refusals: tests get the same ones again and again. */
const right = new Map<string, string | undefined>()
let kept = 0
/** How many characters are kept. */
const MOST = 2 ** 26

function keep(key: string, code: string | undefined): void {
  if (right.has(key)) return
  kept += key.length
  if (kept > MOST) {
    right.clear()
    kept = key.length
  }
  right.set(key, code)
}

const validators = new WeakMap<object, ValidateFunction>()

function validatorOf(schema: object): ValidateFunction {
  const there = validators.get(schema)
  if (there) return there
  const made = ajv.compile(schema)
  validators.set(schema, made)
  return made
}

/** What is answered to requests that are no operation: an error of the catalogue. */
function anywhere(status: number): StrictAnswer | undefined {
  const codes = Object.keys(catalogue).filter((code) => catalogue[code]?.status === status)
  if (codes.length === 0) return undefined
  return { headers: HINT, codes, schema: ERROR_BODY }
}

const HINT = { 'x-partnerkit-hint': { required: false, schema: { type: 'string' } } }
const ERROR_BODY = { $ref: '#/components/schemas/ErrorBody' }
