// The state machines of all records in one shape, to be shown: made from the tables that the rules go by.
import { contractLifecycles } from './contract-lifecycle.ts'
import { formActions, leadActions } from './lead-lifecycle.ts'
import { lifecycles } from './lifecycles.ts'
import { newsLifecycle } from './news-lifecycle.ts'
import { portalActions } from './portal-lifecycle.ts'
import { tierConfigLifecycle } from './tier-config-lifecycle.ts'
import { userActions } from './user-lifecycle.ts'

/** One action in one state. */
export interface Move {
  readonly action: string
  readonly from: string
  /** Missing where the state stays, or follows from the values. */
  readonly to?: string
  /** Who can take it, where one side alone can. */
  readonly by?: string
}

/** What can become of a record. */
export interface Machine {
  readonly states: readonly string[]
  readonly moves: readonly Move[]
}

/** Who takes an action from which states to which. */
interface Action {
  readonly from?: string | readonly string[]
  readonly to?: string
  readonly by?: string
}

function movesOf(actions: Readonly<Record<string, Action>>): Move[] {
  return Object.entries(actions).flatMap(([action, { from = [], to, by }]) =>
    [from].flat().map((state) => ({
      action,
      from: state,
      // What is gone afterwards has no state to go to.
      ...(to === undefined ? action === 'delete' && { to: 'gone' } : { to }),
      ...(by !== undefined && { by }),
    })),
  )
}

/** What an action does in each state, where it is allowed. */
type ByState = Readonly<Record<string, { readonly to?: string; readonly error?: string }>>

const movesByState = (actions: Readonly<Record<string, ByState>>): Move[] =>
  Object.entries(actions).flatMap(([action, states]) =>
    Object.entries(states).flatMap(([from, { to }]) =>
      to === undefined ? [] : [{ action, from, to }],
    ),
  )

function machine(moves: readonly Move[]): Machine {
  const states = moves.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
  return { states: [...new Set(states)], moves }
}

const contracts: Readonly<Record<string, Machine>> = Object.fromEntries(
  Object.entries(contractLifecycles).map(([type, { actions }]) => [
    type,
    machine(movesOf(actions)),
  ]),
)

const machines: Readonly<Record<string, Machine>> = {
  tierAccountRequests: machine(movesOf(lifecycles.tierAccountRequest)),
  tierConfigRequests: machine(movesOf(tierConfigLifecycle)),
  leads: machine(movesOf(leadActions)),
  leadForms: machine(movesOf(formActions)),
  news: machine(movesOf(newsLifecycle)),
  users: machine(
    movesByState(
      Object.fromEntries(Object.entries(userActions).map(([name, { from }]) => [name, from])),
    ),
  ),
  portalRegistrations: machine(movesByState(portalActions.registration)),
  portalOrders: machine(movesByState(portalActions.order)),
  portalInvoices: machine(movesByState(portalActions.invoice)),
}

/** The machine of a record; missing for those without states. A state that nothing leads to or from is one of its own. */
export function machineOf(collection: string, record: object): Machine | undefined {
  const { type, status } = record as { readonly type?: unknown; readonly status?: unknown }
  const found = collection === 'contracts' ? contracts[String(type)] : machines[collection]
  if (!found || typeof status !== 'string' || found.states.includes(status)) return found
  return { ...found, states: [...found.states, status] }
}
