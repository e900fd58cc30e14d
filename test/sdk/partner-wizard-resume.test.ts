import { expect, test } from 'vitest'
import { isConnectError, isPartnerWizardError } from 'partnerkit'
import { PROGRAM, SERVICE } from '../support/agreements.ts'
import { faulty, newAgreement, roomyWorld, wizardFailure } from '../support/partner-wizard.ts'
import { failure, freshWorld } from '../support/world.ts'

const vendor = { type: 'vendor', name: 'Bay Cloud' } as const

test('the message says what failed, why, what is there and what to do', async () => {
  const world = await roomyWorld()
  const { distributor, marketplaces } = world
  const input = {
    ...vendor,
    newAgreement,
    marketplaces: [...marketplaces.slice(0, 1), { id: 'MP-10041' }],
  }
  const { message, created, step, ...error } = await wizardFailure(
    distributor.partners.invite(input),
  )
  const { agreement, distributionAgreements } = created
  expect(step).toBe('marketplaces')
  expect(error).toMatchObject({
    method: 'POST',
    url: expect.stringContaining(`${agreement?.id}`),
  })
  expect(message).toBe(
    `The step "marketplaces" failed for Bay Cloud: POST /public/v1/agreements/${agreement?.id}/agreements was refused with 400 AGR_003: marketplace: Marketplace MP-10041 already has a distribution agreement. Made so far, and kept: agreement ${agreement?.id}, distribution agreement ${distributionAgreements?.[0]?.id}. Correct the input, then call again with \`resume: error.created\` to go on from there.`,
  )
  const made = await distributor.partners.invite({ ...input, marketplaces, resume: created })
  expect(made.agreement).toEqual(agreement)
  expect(made.distributionAgreements.map(({ marketplace }) => marketplace?.id)).toEqual(
    marketplaces.map(({ id }) => id),
  )
})

test('what fails while it is read has made nothing', async () => {
  const { distributor } = freshWorld()
  const error = await wizardFailure(
    distributor.partners.invite({ ...vendor, newAgreement, marketplaces: [{ id: 'MP-0' }] }),
  )
  expect(error).toMatchObject({ step: 'marketplaces', created: {}, cause: { code: 'NFND_000' } })
  expect(error.message).toMatch(/ Nothing was made\. Correct the input, then call again\.$/)
})

test('input that was refused can be corrected', async () => {
  const { distributor } = freshWorld()
  const input = { ...vendor, newAgreement }
  const name = 'x'.repeat(1_000)
  const error = await wizardFailure(distributor.partners.createAccount({ ...input, name }))
  expect(error).toMatchObject({ step: 'contract', cause: { code: 'VAL_001' } })
  const { agreement, contract } = await distributor.partners.createAccount({
    ...input,
    resume: error.created,
  })
  expect(agreement).toEqual(error.created.agreement)
  expect(contract).toMatchObject({ status: 'active', partner: { name: vendor.name } })
})

test('an account that can not be made can still be invited', async () => {
  const { distributor, mock } = freshWorld()
  mock.failNext('createAccount', { status: 400 })
  const input = { ...vendor, newAgreement }
  const { created } = await wizardFailure(distributor.partners.createAccount(input))
  const { activation, contract } = await distributor.partners.invite({
    ...input,
    resume: created,
  })
  expect(contract).toEqual(created.contract)
  const account = await distributor.registration.complete(activation.link, { name: 'Bay Cloud' })
  expect(account.id).toBe(contract.partner.id)
})

test('it may fail again and again', async () => {
  const world = await roomyWorld()
  const { distributor, marketplaces } = world
  const input = { ...vendor, newAgreement, marketplaces }
  const lost = faulty(world, 4, 'createDistributionAgreement', 'done but lost')
  const first = await wizardFailure(lost.partners.invite(input))
  expect(first.message).toMatch(
    /It may have worked all the same\. .+ go on from there, which looks first for what may be there\.$/,
  )
  // What is looked for can not be looked up either: it stays unsure.
  const blind = faulty(world, 3, 'listDistributionAgreements', 'refused')
  const second = await wizardFailure(blind.partners.invite({ ...input, resume: first.created }))
  expect(second).toMatchObject({ step: 'marketplaces', created: first.created })
  const refused = faulty(world, 5, 'createDistributionAgreement', 'refused')
  const third = await wizardFailure(refused.partners.invite({ ...input, resume: second.created }))
  expect(third.created.distributionAgreements).toHaveLength(2)
  const made = await distributor.partners.invite({ ...input, resume: third.created })
  expect(made.distributionAgreements).toHaveLength(3)
  await expect(distributor.agreements.distributions(made.agreement.id).count()).resolves.toBe(3)
})

test('a lost agreement is not taken for one that says something else or is in use', async () => {
  const world = freshWorld()
  const { distributor } = world
  const input = { ...vendor, newAgreement }
  const used = await distributor.partners.invite(input)
  const other = await distributor.agreements.create({
    type: 'program',
    title: newAgreement.name,
    description: 'Something else.',
    document_type: 'none',
  })
  const lost = faulty(world, 0, 'createAgreement', 'cut off')
  const { created, message } = await wizardFailure(lost.partners.invite(input))
  expect(created).toEqual({ unsure: true })
  expect(message).toMatch(/It may have worked all the same\. Call again with/)
  const { agreement } = await distributor.partners.invite({ ...input, resume: created })
  expect([used.agreement.id, other.id]).not.toContain(agreement.id)
})

test('a lost contract is not taken for an invitation with another message', async () => {
  const world = freshWorld()
  const { distributor } = world
  const input = { ...vendor, agreement: { id: PROGRAM } }
  const before = await distributor.partners.invite({ ...input, message: 'Hello' })
  const lost = faulty(world, 1, 'createContract', 'cut off')
  const { created } = await wizardFailure(lost.partners.invite(input))
  const { contract } = await distributor.partners.invite({ ...input, resume: created })
  expect(contract.id).not.toBe(before.contract.id)
})

test('an account whose answer was lost has the type that was asked for', async () => {
  for (const [type, id, expected] of [
    ['vendor', PROGRAM, { type: 'vendor', role: 'vendor' }],
    ['reseller', SERVICE, { type: 'provider', role: 'reseller' }],
  ] as const) {
    const world = freshWorld()
    const input = { type, name: 'Bay', agreement: { id } }
    const lost = faulty(world, 2, 'createAccount', 'done but lost')
    const { created } = await wizardFailure(lost.partners.createAccount(input))
    const made = await world.distributor.partners.createAccount({ ...input, resume: created })
    expect(made.account).toEqual({ ...made.partner, ...expected })
  }
})

test('an invitation that was used meanwhile is refused', async () => {
  const { distributor, mock } = freshWorld()
  mock.failNext('createAccount', { status: 400 })
  const input = { ...vendor, newAgreement }
  const { created } = await wizardFailure(distributor.partners.createAccount(input))
  const { activation } = await distributor.partners.invite({ ...input, resume: created })
  await distributor.registration.complete(activation.code, { name: 'Bay Cloud' })
  const error = await wizardFailure(
    distributor.partners.createAccount({ ...input, resume: created }),
  )
  expect(error).toMatchObject({ step: 'account', cause: { code: 'ACT_001' } })
})

test('its error is one of the client, and can be told from the others', async () => {
  const { distributor } = freshWorld()
  const error = await wizardFailure(
    distributor.partners.invite({ ...vendor, agreement: { id: 'AGP-0' } }),
  )
  expect(error.name).toBe('PartnerWizardError')
  expect(isConnectError(error) && isPartnerWizardError(error)).toBe(true)
  const plain = await failure(distributor.agreements.get('AGP-0'))
  expect(isPartnerWizardError(plain)).toBe(false)
  expect(error.cause).toMatchObject({ message: (plain as Error).message })
})
