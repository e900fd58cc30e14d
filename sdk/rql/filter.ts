// Owns the types of the object notation for queries, derived from a collection's field table.

import type { FilterField } from '../../spec/generated/filters.ts'
import type { FieldTable } from './fields.ts'

interface ValueTypes {
  readonly string: string
  readonly integer: number
  readonly number: number
  readonly boolean: boolean
  readonly date: Date | string
  readonly 'date-time': Date | string
}

/** The number that a member of an enum of numbers stands for. */
type NumberOf<Member> = Member extends `${infer N extends number}` ? N : never

/** The value a field is compared with: a member of its enum, or a value of its type. */
export type FilterValue<D extends FilterField> = D extends {
  readonly enum: readonly (infer Member)[]
}
  ? D['type'] extends 'integer'
    ? NumberOf<Member>
    : Member
  : ValueTypes[D['type']]

type LookupOf<D extends FilterField> = D['lookups'][number]
type NullOf<D extends FilterField> = 'null' extends LookupOf<D> ? null : never

interface Operands<Value, Null> {
  readonly eq: Value | Null
  readonly ne: Value | Null
  readonly in: readonly (Value | Null)[]
  readonly out: readonly (Value | Null)[]
  readonly ge: Value
  readonly gt: Value
  readonly le: Value
  readonly lt: Value
  /** A pattern: `*` is any run, `\*` a star, `\\` a backslash. Case-sensitive. */
  readonly like: string
  /** As `like`, whatever the case. */
  readonly ilike: string
}

/** Plain text, in which no character is special. Case-sensitive, like `like`. */
export interface TextOperators {
  readonly contains?: string | undefined
  readonly startsWith?: string | undefined
  readonly endsWith?: string | undefined
}

/** Plain text, in which no character is special. Whatever the case, like `ilike`. */
export interface CaselessTextOperators {
  readonly icontains?: string | undefined
  readonly istartsWith?: string | undefined
  readonly iendsWith?: string | undefined
}

/** The operators a field allows. Several on one field must all hold. */
export type Operators<D extends FilterField> = {
  readonly [L in Exclude<LookupOf<D>, 'null'>]?: Operands<FilterValue<D>, NullOf<D>>[L] | undefined
} & ('like' extends LookupOf<D> ? TextOperators : unknown) &
  ('ilike' extends LookupOf<D> ? CaselessTextOperators : unknown)

/** A value to equal, `null` where the field can have none, or an object of operators. */
export type Condition<D extends FilterField> =
  ('eq' extends LookupOf<D> ? FilterValue<D> : never) | NullOf<D> | Operators<D>

/** The ways to join filters. Text is taken as a query of its own. */
export interface Logic<F extends FieldTable> {
  readonly and?: readonly (Filter<F> | string)[] | undefined
  readonly or?: readonly (Filter<F> | string)[] | undefined
  readonly not?: Filter<F> | string | undefined
}

/**
 * Conditions that must all hold, by field. Members that are undefined are skipped.
 *
 * @example
 * { type: 'customer', name: { startsWith: 'Corp' }, or: [{ version: 1 }, { version: { gt: 7 } }] }
 */
export type Filter<F extends FieldTable> = {
  readonly [K in keyof F as [LookupOf<F[K]>] extends [never] ? never : K]?:
    Condition<F[K]> | undefined
} & Logic<F>

type NamespaceOf<Name> = Name extends `${infer Head}.${infer Rest}`
  ? Head | `${Head}.${NamespaceOf<Rest>}`
  : never
type OrderableOf<F extends FieldTable> = {
  [K in keyof F]: F[K] extends { readonly orderable: true } ? K : never
}[keyof F]
type Signed<Name> = Name extends string ? `${'' | '+' | '-'}${Name}` : never

/** A field to order by, with a minus for descending order. */
export type OrderName<F extends FieldTable> = Signed<OrderableOf<F>>

/** A field, or a group of fields like `contact_info`; un-hidden, or with a minus left out. */
export type SelectName<F extends FieldTable> = Signed<keyof F | NamespaceOf<keyof F>>

/** Everything that can be asked of a list. */
export interface ListQuery<F extends FieldTable> {
  /** Conditions by field, or the text of a query, not percent-encoded. */
  readonly filter?: Filter<F> | string | undefined
  /** Plain text to find anywhere in the searchable fields, whatever the case. */
  readonly search?: string | undefined
  readonly order?: readonly OrderName<F>[] | undefined
  /** Not a projection: names un-hide fields, names with a minus leave fields out. */
  readonly select?: readonly SelectName<F>[] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** A {@link ListQuery} of any collection, its names and values unchecked until it is built. */
export interface UntypedListQuery {
  readonly filter?: object | string | undefined
  readonly search?: string | undefined
  readonly order?: readonly string[] | undefined
  readonly select?: readonly string[] | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}
