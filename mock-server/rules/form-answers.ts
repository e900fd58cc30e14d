// Whether answers fit a form: every question that must be answered has an answer.
import type { RuleSource } from '../../spec/errors.ts'
import type { ContractStatus, FormType } from '../store/agreement-records.ts'

/** The state of the contract in which each kind of form is answered. */
export const askedIn = {
  enroll: { status: 'enrolling', source: 'documented' },
  product: { status: 'active', source: 'assumed' },
  item: { status: 'active', source: 'assumed' },
} as const satisfies {
  readonly [T in FormType]: { readonly status: ContractStatus; readonly source: RuleSource }
}

/** The part of a JSON schema that counts here. */
interface Question {
  readonly required?: unknown
  readonly properties?: unknown
}

/** What is missing from answers to a form, one message per question; `at` is where they stand. */
export function unanswered(form: Question, answers: unknown, at = 'data'): string[] {
  const { required, properties } = form
  const given = isObject(answers) ? answers : {}
  const missing = (Array.isArray(required) ? required : [])
    .filter((name) => typeof name === 'string')
    .filter((name) => isBlank(Object.hasOwn(given, name) ? given[name] : undefined))
    .map((name) => `${at}.${name}: This field is required.`)
  const inner = Object.entries(isObject(properties) ? properties : {}).flatMap(
    ([name, question]) =>
      isObject(question) && Object.hasOwn(given, name) && isObject(given[name])
        ? unanswered(question, given[name], `${at}.${name}`)
        : [],
  )
  return [...missing, ...inner]
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
