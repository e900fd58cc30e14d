// Reads the questions of an agreement form, which is a JSON schema.
import type { AgreementForm } from 'partnerkit'

export interface Question {
  readonly name: string
  readonly title: string
  /** The type of the input. */
  readonly type: 'text' | 'number' | 'email'
  readonly required: boolean
}

export function questionsOf({ schema }: AgreementForm): Question[] {
  const { properties, required } = schema
  const names = Array.isArray(required) ? required : []
  return Object.entries(isObject(properties) ? properties : {}).map(([name, question]) => {
    const { title, type, format } = isObject(question) ? question : {}
    return {
      name,
      title: typeof title === 'string' ? title : name,
      type:
        type === 'integer' || type === 'number' ? 'number' : format === 'email' ? format : 'text',
      required: names.includes(name),
    }
  })
}

/** What was typed, with numbers where the form asks for one, and without what was left empty. */
export const numbersIn = (
  questions: readonly Question[],
  values: Readonly<Record<string, string>>,
): Record<string, string | number> =>
  Object.fromEntries(
    questions.flatMap(({ name, type }) => {
      const value = values[name] ?? ''
      return value === '' ? [] : [[name, type === 'number' ? Number(value) : value]]
    }),
  )

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
