// `partnerkit explain-delete`: what stands in the way of deleting a tier account.
import { AsciiTree } from 'oo-ascii-tree'
import type { DeleteExplanation } from '../index.ts'
import { EXIT, explain, Failure } from './failure.ts'
import { openPlace, type Place, type PlaceFlags } from './place.ts'
import { paint, plain, pretty, type Terminal } from './terminal.ts'

export interface ExplainDeleteFlags extends PlaceFlags {
  readonly json?: boolean
}

/** How many accounts the tree shows, and how many the order: more is for programs, with `--json`. */
const SHOWN = 40

/** Answers the exit code. */
export async function explainDelete(
  id: string,
  { json, ...flags }: ExplainDeleteFlags,
  terminal: Terminal,
): Promise<number> {
  const place = await openPlace(flags)
  const explanation = await explanationOf(place, id)
  const blocked = explanation.blockers.length > 0
  if (json) terminal.out(pretty({ id, blocked, ...explanation }))
  else if (blocked) terminal.out(await blockedText(id, explanation, place, terminal))
  else
    terminal.out(`${paint(terminal, 'green', `${id} can be deleted.`)} No account is below it.\n`)
  return blocked ? EXIT.no : EXIT.fine
}

async function explanationOf(place: Place, id: string): Promise<DeleteExplanation> {
  try {
    return await place.explainDelete(id)
  } catch (error) {
    if (explain(error) !== `Object \`${id}\` not found.`) throw error
    const shows = '`partnerkit rql --collection tierAccounts` shows those that are there.'
    throw new Failure(`There is no tier account ${id}. ${shows}`, { cause: error })
  }
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

async function blockedText(
  id: string,
  explanation: DeleteExplanation,
  place: Place,
  terminal: Terminal,
): Promise<string> {
  const { blockers, order } = explanation
  const below = order.length - 1
  const deeper = below > blockers.length ? `, and ${counted(below, 'account')} below it in all` : ''
  const steps = order.slice(0, SHOWN).map((step, at) => `${String(at + 1).padStart(4)}  ${step}\n`)
  const more = order.length - steps.length
  if (more > 0) steps.push(`      … ${more.toLocaleString('en')} more, which --json names\n`)
  return [
    paint(terminal, 'red', `${id} can not be deleted:`),
    ` it has ${counted(blockers.length, 'child account')}${deeper}.\n\n`,
    `${(await treeOf(id, explanation, place)).toString().trimEnd()}\n\n`,
    `${paint(terminal, 'bold', 'In this order all of them can be deleted')}\n`,
    ...steps,
  ].join('')
}

/** An account and those below it, those higher up first where there is no room for all. */
async function treeOf(id: string, explanation: DeleteExplanation, place: Place) {
  const root = new AsciiTree(id)
  const waiting = [{ node: root, blockers: explanation.blockers }]
  let room = SHOWN
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { node, blockers } = next
    const shown = blockers.slice(0, room)
    room -= shown.length
    for (const child of shown) {
      const branch = new AsciiTree(`${child.id}  ${plain(child.name)} (${child.type})`)
      node.add(branch)
      // Customers have nothing below them.
      if (child.type !== 'reseller') continue
      waiting.push({ node: branch, blockers: (await place.explainDelete(child.id)).blockers })
    }
    const left = blockers.length - shown.length
    if (left > 0) node.add(new AsciiTree(`… ${left.toLocaleString('en')} more`))
  }
  return root
}
