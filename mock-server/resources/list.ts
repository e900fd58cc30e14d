// What list operations share: the page of a table, or of a few rows, that the query asks for.
import { oneOf } from '../../sdk/rql/condition.ts'
import { DEFAULT_LIMIT, type Plan, type Node } from '../../sdk/rql/plan.ts'
import type { FilterField } from '../../spec/generated/filters.ts'
import type { Decision, Rows } from '../operation.ts'
import { select, type SelectOptions, type Visible } from '../store/select.ts'
import { Table, type Surroundings } from '../store/table.ts'

/** Decides a list: what of a table the query asks for. */
export function page<R extends { readonly id: string }>(
  plan: Plan,
  table: Pick<Table<R>, 'row' | 'column' | 'slotsBy' | 'slotsByAge' | 'compareAge'>,
  options: Pick<SelectOptions, 'visible' | 'order'>,
): Decision<Rows<R>> {
  const limit = plan.limit ?? DEFAULT_LIMIT
  const offset = limit === 0 ? 0 : plan.offset
  return { result: { ...select(table, { ...options, plan, limit, offset }), offset } }
}

/** A plan for those records alone whose field has a value: lists below another record. */
export function within(plan: Plan, field: string, value: string): Plan {
  const test = oneOf(field, [value])
  return { ...plan, where: plan.where ? { kind: 'all', nodes: [test, plan.where] } : test }
}

/**
 * A query in which a field that looks at other records shows only what the actor may know of them:
 * `valuesOf` tells its values by the id of the record.
 */
export function asSeen(plan: Plan, field: string, valuesOf: (id: string) => unknown): Plan {
  const rewrite = (node: Node): Node => {
    switch (node.kind) {
      case 'all':
      case 'any':
        return { ...node, nodes: node.nodes.map(rewrite) }
      case 'not':
        return { kind: 'not', node: rewrite(node.node) }
      default:
        return node.field === field
          ? { kind: 'test', field: 'id', matches: (id) => node.matches(valuesOf(String(id))) }
          : node
    }
  }
  return plan.where ? { ...plan, where: rewrite(plan.where) } : plan
}

/** Of a table only the records with some ids. */
export function among<R extends { readonly id: string }>(
  table: Pick<Table<R>, 'slotsBy' | 'slotsByAge'>,
  ids: readonly string[],
): Visible {
  const slots = new Set(ids.flatMap((id) => [...(table.slotsBy('id', id) ?? [])]))
  const has = (slot: number): boolean => slots.has(slot)
  return { has, all: () => table.slotsByAge().filter(has) }
}

interface PageOfOptions<R> {
  /** How fields are read that are not members of the row at their path. */
  readonly fields?: Readonly<Record<string, (row: R) => unknown>>
  /** Order of what the query leaves in none. Default: newest `events.created.at` first, then by id. */
  readonly order?: Plan['order']
}

/** Decides a list that is no table of its own: what of some rows, whose ids differ, a query asks for. */
export function pageOf<R extends { readonly id: string }>(
  plan: Plan,
  rows: readonly R[],
  { fields = {}, order }: PageOfOptions<R> = {},
): Decision<Rows<R>> {
  const table = new Table<R>({ own: fields, indexes: [] }, APART, { rows, removed: [] })
  return page(plan, table, order ? { order } : {})
}

/** A table apart from the store: nothing changes it, and its fields look at no other records. */
const APART: Surroundings = {
  world() {
    throw new Error('a table apart has no world')
  },
  version: () => 0,
}

/** The fields of a list that can not be filtered. */
export const NO_FIELDS: Readonly<Record<string, FilterField>> = {}

/** The fields of a list as a single record shows them: nothing is hidden there. */
export const shown = (
  fields: Readonly<Record<string, FilterField>>,
): Readonly<Record<string, FilterField>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { hidden: _hidden, ...field }]) => [name, field]),
  )
