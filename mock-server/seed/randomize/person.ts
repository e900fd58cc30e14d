// Writes people, and what stands for names in an e-mail address.
import type { Names } from './names.ts'
import { pick } from './random.ts'

interface Person {
  readonly first_name: string
  readonly last_name: string
  /** What stands for the name before the @. */
  readonly local: string
}

export function writePerson(names: Names): Person {
  const sex = pick<'female' | 'male'>(['female', 'male'])
  const first = names.first(sex)
  const last = names.last(sex)
  return {
    first_name: first.text,
    last_name: last.text,
    local: `${first.local}.${last.local}`,
  }
}
