// The partner-creation wizard: the public calls it is made of, one after the other, resumable.
import type { Account, Agreement, Contract, IdRef } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import { list } from './list.ts'
import {
  addMarketplace,
  addProductGroups,
  agreementOf,
  distribute,
} from './partner-wizard-agreement.ts'
import { isSame } from './partner-wizard-check.ts'
import type {
  CreatedPartner,
  InvitedPartner,
  NewPartnerAccount,
  PartnerInvitation,
  PartnerWizardOptions,
} from './partner-wizard-input.ts'
import { readAll, readUsers, type Found } from './partner-wizard-read.ts'
import { begin, make, step, type Run } from './partner-wizard-run.ts'
import { codeOf, register } from './registration.ts'

/** Invites a partner, up to the link it opens. */
export async function invitePartner(
  http: Http,
  input: PartnerInvitation,
  options?: PartnerWizardOptions,
): Promise<InvitedPartner> {
  const run = begin(http, input, options)
  return invited(run, await readAll(run))
}

/** Invites a partner and completes the invitation at once. */
export async function createPartnerAccount(
  http: Http,
  input: NewPartnerAccount,
  options?: PartnerWizardOptions,
): Promise<CreatedPartner> {
  const run = begin(http, input, options)
  const [users, found] = await Promise.all([step(run, 'users', () => readUsers(run)), readAll(run)])
  const invitation = await invited(run, found)
  const account = await step(run, 'account', () => accountOf(run, invitation, users))
  const contract = await step(run, 'account', () => contractNow(run, invitation.contract))
  return { ...invitation, contract, account }
}

async function invited(run: Run, found: Found): Promise<InvitedPartner> {
  const agreement = await step(run, 'agreement', () => agreementOf(run, found))
  await step(run, 'marketplaces', () => distribute(run, agreement, found))
  await step(run, 'marketplaces', () => addMarketplace(run, agreement))
  await step(run, 'productGroups', () => addProductGroups(run, agreement))
  const contract = await step(run, 'contract', () => contractOf(run, agreement))
  const activation = await step(run, 'contract', () => activationOf(contract))
  const { id, name } = contract.partner
  return {
    partner: { id, name },
    agreement,
    distributionAgreements: run.made.distributionAgreements ?? [],
    contract,
    activation,
  }
}

async function contractOf(run: Run, { id }: Agreement): Promise<Contract> {
  const { http, input, options, made } = run
  if (made.contract) return made.contract
  const { name, external_id, message, note, kind = 'production', permissions } = input
  const activation = { ...(message && { message }), ...(note && { note }) }
  const body = {
    kind,
    partner: { name, ...(external_id !== undefined && { external_id }) },
    ...((message || note) && { activation }),
    ...(permissions && { permissions }),
  }
  const args = { ...options, params: { agreement_id: id }, body }
  const contract =
    (run.looks ? await lostContract(run, id) : undefined) ??
    (await make(run, () => http.call('createContract', args)))
  run.made = { ...run.made, contract }
  return contract
}

/** The newest invitation of the partner that says what the lost one does. */
async function lostContract(
  { http, input, options }: Run,
  agreementId: string,
): Promise<Contract | undefined> {
  const filter = { 'agreement.id': agreementId, status: 'pending' } as const
  for await (const contract of list(http, 'listContracts', { filter }, options)) {
    const { partner, kind, activation } = contract
    const same =
      isSame(partner.name, input.name) &&
      kind === (input.kind ?? 'production') &&
      isSame(activation.message, input.message) &&
      isSame(activation.note, input.note)
    if (same) return contract
  }
  return undefined
}

async function activationOf({ id, activation }: Contract): Promise<InvitedPartner['activation']> {
  const { link, code = link && codeOf(link) } = activation
  if (link && code) return { link, code }
  throw new Error(`The server tells no activation link of ${id}.`)
}

async function accountOf(
  run: Run,
  { contract, partner, activation }: InvitedPartner,
  users: readonly IdRef[],
): Promise<Account> {
  const { http, input, options, made } = run
  if (made.account) return made.account
  const { external_id } = input
  const body = {
    ...partner,
    contract_id: contract.id,
    code: activation.code,
    ...(external_id !== undefined && { external_id }),
    ...(users.length > 0 && { users: users.map(({ id }) => ({ id })) }),
  }
  const registered = run.looks && (await contractNow(run, contract)).status === 'active'
  const account = registered
    ? lostAccount(run, partner)
    : await make(run, () => register(http, body, options))
  run.made = { ...run.made, account }
  return account
}

/** An account that is there, although its answer never came: nobody but itself may read it. */
const lostAccount = ({ input }: Run, { id, name }: InvitedPartner['partner']): Account =>
  input.type === 'vendor'
    ? { id, name, type: 'vendor', role: 'vendor' }
    : { id, name, type: 'provider', role: 'reseller' }

const contractNow = ({ http, options }: Run, { id }: Contract): Promise<Contract> =>
  http.call('getContract', { ...options, params: { id } })
