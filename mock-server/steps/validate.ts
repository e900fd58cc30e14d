// From JSON to the input of an operation, or one message per wrong field.
import * as z from 'zod'
import type { OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { invalid, invalidFor } from '../rules/refusal.ts'
import { parseJson } from './json.ts'
import type { Body } from './read-body.ts'

/**
 * Checks a body against the schema of its operation. Unknown and read-only members are dropped, as
 * the platform does. Refuses with `VAL_001`, all problems at once.
 */
export function validate(id: OperationId, { json, malformed, isForm }: Body): unknown {
  if (!(id in requestSchemas)) return undefined
  if (malformed) throw invalid(malformed)
  const schema: z.ZodType = requestSchemas[id as keyof typeof requestSchemas]
  return check(schema, isForm ? fromForm(schema, json) : json === undefined ? {} : json)
}

/** The members of a form are text: what only fits as JSON, like `true`, is taken as such. */
function fromForm(schema: z.ZodType, form: unknown): unknown {
  const shape = schema instanceof z.ZodObject ? schema.shape : {}
  const entries = Object.entries(form as object).map(([name, value]) => {
    const member = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined
    if (typeof value !== 'string' || !member || member.safeParse(value).success)
      return [name, value]
    if (value === '') return [name, undefined]
    return [name, parsed(value)]
  })
  return Object.fromEntries(entries)
}

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

/** Checks any input against a schema. Refuses with `VAL_001`, all problems at once. */
export function check(schema: z.ZodType, input: unknown): unknown {
  const { success, data, error } = schema.safeParse(input)
  if (success) return data
  throw invalidFor(error.issues.map((issue) => problem(issue, input)))
}

function problem(issue: z.core.$ZodIssue, body: unknown): string {
  const field = issue.path.length > 0 ? issue.path.join('.') : 'non_field_errors'
  return `${field}: ${explain(issue, valueAt(body, issue.path))}`
}

/** The platform's wording: that of Django REST framework. */
function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'This field is required.'
  if (value === null) return 'This field may not be null.'
  switch (issue.code) {
    case 'invalid_value':
      return `"${show(value)}" is not a valid choice. Choose one of: ${issue.values.join(', ')}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Ensure this field has no more than ${issue.maximum} characters.`
        : `Ensure this value is less than or equal to ${issue.maximum}.`
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'Datetime has wrong format. Use YYYY-MM-DDThh:mm:ss+00:00.'
    case 'invalid_type':
      return wrongType(issue.expected, value)
    default:
      return issue.message
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'array') return 'This list may not be empty.'
  if (origin !== 'string') return `Ensure this value is greater than or equal to ${minimum}.`
  return minimum === 1
    ? 'This field may not be blank.'
    : `Ensure this field has at least ${minimum} characters.`
}

const FORMATS: Readonly<Record<string, string>> = {
  email: 'Enter a valid email address.',
  url: 'Enter a valid URL, http or https.',
}

function wrongType(expected: string, value: unknown): string {
  switch (expected) {
    case 'string':
      return 'Not a valid string.'
    case 'int':
      return 'A valid integer is required.'
    case 'number':
      return 'A valid number is required.'
    case 'boolean':
      return 'Must be a valid boolean.'
    case 'Blob':
      return 'The submitted data was not a file. Send the body as multipart/form-data.'
    case 'array':
      return `Expected a list of items but got ${typeName(value)}.`
    default:
      return `Expected an object but got ${typeName(value)}.`
  }
}

const typeName = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

const show = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 100)

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
