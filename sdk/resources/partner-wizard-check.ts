// Which inputs the partner-creation wizard refuses before it sends anything.
import type { IdRef } from '../../spec/generated/types.ts'
import type { PartnerInvitation } from './partner-wizard-input.ts'

/** Whether a text is the one that was sent; the server takes off white space around it. */
export const isSame = (text: string | undefined, sent: string | undefined): boolean =>
  (text ?? '').trim() === (sent ?? '').trim()

type Member = keyof PartnerInvitation

const OF_VENDOR: readonly Member[] = ['marketplaces']
const OF_RESELLER: readonly Member[] = ['marketplace', 'productGroups', 'sourcingAgreement']

/**
 * Raises `TypeError` for input that contradicts itself: the compiler refuses most of it, the server
 * would take it, or refuse it when something is made already.
 */
export function checkInput(input: PartnerInvitation): void {
  const { type, name, agreement, newAgreement } = input
  if (type !== 'vendor' && type !== 'reseller') {
    fail(`type must be 'vendor' or 'reseller', got ${JSON.stringify(type)}.`)
  }
  if (typeof name !== 'string' || name.trim() === '') fail('name is required: that of the company.')
  const refuse = (members: readonly Member[], why: string): void => {
    const given = members.filter((member) => input[member] !== undefined)
    if (given.length > 0) fail(`Leave out ${given.join(' and ')}: ${why}.`)
  }
  if (agreement) {
    refuse(['newAgreement', ...OF_VENDOR, ...OF_RESELLER], 'agreement is an existing one')
  } else if (!newAgreement) fail('agreement or newAgreement is required.')
  else if (type === 'vendor') refuse(OF_RESELLER, 'it is for the new agreement of a reseller')
  else {
    refuse(OF_VENDOR, 'it is for the new agreement of a vendor')
    for (const member of ['marketplace', 'sourcingAgreement'] as const) {
      if (!input[member]) fail(`${member} is required for the new agreement of a reseller.`)
    }
  }
  once('marketplaces', input.marketplaces)
  once('productGroups', input.productGroups)
  checkResume(input)
}

/** What is resumed would be answered, whatever the input says. */
function checkResume({ name, agreement, newAgreement, resume = {} }: PartnerInvitation): void {
  const { agreement: made, contract } = resume
  if (contract && !isSame(contract.partner.name, name)) {
    other(`invites ${contract.partner.name}`, `name is ${name}`)
  }
  if (made && newAgreement && !isSame(made.title, newAgreement.name)) {
    other(`made the agreement ${made.title}`, `newAgreement.name is ${newAgreement.name}`)
  }
  const id = made?.id ?? contract?.agreement.id
  if (id !== undefined && agreement && agreement.id !== id) {
    other(`is for ${id}`, `agreement.id is ${agreement.id}`)
  }
  if (contract && contract.agreement.id !== (agreement ?? made)?.id) {
    other(`is for ${contract.agreement.id}`, 'newAgreement is another one')
  }
}

const other = (was: string, is: string): never =>
  fail(`resume is of a call that ${was}, but ${is}: repeat that call, or leave out resume.`)

function once(member: string, refs: readonly IdRef[] = []): void {
  const ids = refs.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) fail(`${member} has ${twice} twice: leave one out.`)
}

function fail(message: string): never {
  throw new TypeError(message)
}
