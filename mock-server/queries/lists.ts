// The lists of the API, and what people call them.
import { filters } from '../../spec/generated/filters.ts'

export type ListId = keyof typeof filters

/** Every operation that answers a list. */
export const lists = Object.keys(filters) as ListId[]

/** The name of a list: `listTierAccounts` is `tierAccounts`. */
export const nameOf = (id: string): string => id.charAt(4).toLowerCase() + id.slice(5)
