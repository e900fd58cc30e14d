// References to what the mock keeps no list of: groups, tags, locales, industries. Any id will do.
import type { IdRef } from '../../spec/generated/types.ts'

/** What such a reference says once it was read. */
export interface NamedRef {
  readonly id: string
  readonly name: string
}

/** What is wrong with references: an id may not be blank. */
export const refProblems = (field: string, refs: readonly IdRef[] = []): string[] =>
  refs.flatMap(({ id }, index) =>
    id.trim() === '' ? [`${field}.${index}.id: This field may not be blank.`] : [],
  )

/** Reads references: each once, with the name that `nameOf` knows, else its id. */
export const namedRefs = (
  refs: readonly IdRef[],
  nameOf: (id: string) => string | undefined,
): NamedRef[] =>
  [...new Set(refs.map(({ id }) => id.trim()))].map((id) => ({ id, name: nameOf(id) ?? id }))
