// What later requests have from earlier answers: ids, tokens and links that nobody could have known.
import type { Answer, Call } from './copies.ts'

/** A value that an answer has brought and a later request has sent. */
export interface Link {
  readonly value: string
  /** Which answer, from 0, and where in it: in its body, or the e-mail that was sent. */
  readonly from: number
  readonly path: readonly string[]
  /** The value that answers of another run have in its place. */
  read(answers: readonly Answer[]): string
}

/** Shorter texts stand in requests by chance. */
const SHORTEST = 6

/** The links between calls; `known` is text that has all values that were there before them. */
export function linksBetween(calls: readonly Call[], known: string): Link[] {
  const found = new Map<string, Link>()
  const sent = calls.map(textOf)
  calls.forEach(({ answer }, from) => {
    const before = sent.slice(0, from + 1).join('\n')
    const later = sent.slice(from + 1).join('\n')
    for (const [value, path] of textsIn({ body: answer.body, mail: answer.mail })) {
      const isNew = !found.has(value) && !known.includes(value) && !before.includes(value)
      if (!isNew || !later.includes(value)) continue
      const read: Link['read'] = (answers) => textAt(answers[from], path) ?? value
      found.set(value, { value, from, path, read })
    }
  })
  return [...found.values()].sort((a, b) => b.value.length - a.value.length)
}

const textOf = ({ path, headers, body }: Call): string =>
  [path, headers['authorization'] ?? '', body && 'text' in body ? body.text : ''].join('\n')

/** All texts of an answer, with where they are. */
function textsIn(
  value: unknown,
  path: readonly string[] = [],
): (readonly [string, readonly string[]])[] {
  if (typeof value === 'string') return value.length < SHORTEST ? [] : [[value, path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]))
}

function textAt(answer: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (inner, name) => (Object(inner) as Readonly<Record<string, unknown>>)[name],
    answer,
  )
  return typeof value === 'string' ? value : undefined
}
