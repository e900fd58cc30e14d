import { describe, expect, test } from 'vitest'
import {
  createClient,
  type Client,
  type ClientOptions,
  type PartnerWizardProgress,
} from 'partnerkit'
import { PROGRAM, SERVICE } from '../support/agreements.ts'
import { newAgreement, operationsOf, wizardFailure } from '../support/partner-wizard.ts'
import { BASE_URL, failure, freshWorld, type TestWorld } from '../support/world.ts'

const vendor = { type: 'vendor', name: 'Bay Cloud' } as const
const input = { ...vendor, newAgreement }

const clientOf = ({ mock }: TestWorld, options: Partial<ClientOptions>): Client =>
  createClient({
    apiKey: mock.keys.distributor,
    baseUrl: BASE_URL,
    fetch: mock.fetch,
    retry: { maxDelay: 1 },
    ...options,
  })

/** A `fetch` whose POSTs lose their connection for these reasons, one after the other. */
const broken = ({ mock }: TestWorld, ...codes: string[]): typeof fetch => {
  return async (request, init) => {
    const { method } = new Request(request, init)
    const code = method === 'POST' ? codes.shift() : undefined
    if (code === undefined) return mock.fetch(request, init)
    const cause = Object.assign(new Error(code), { code })
    throw new TypeError('fetch failed', { cause })
  }
}

describe('a resume of another call is refused before anything is sent', () => {
  const progressOf = async (
    world: TestWorld,
    asked: Parameters<Client['partners']['createAccount']>[0],
  ): Promise<PartnerWizardProgress> => {
    world.mock.failNext('createAccount', { status: 400 })
    const { created } = await wizardFailure(world.distributor.partners.createAccount(asked))
    world.mock.forgetRequests()
    return created
  }

  const AGAIN = ': repeat that call, or leave out resume.'

  test.each([
    [
      'partner',
      { ...input, name: 'Beta' },
      'resume is of a call that invites Bay Cloud, but name is Beta',
    ],
    [
      'new agreement',
      { ...input, newAgreement: { ...newAgreement, name: 'Beta' } },
      'resume is of a call that made the agreement Cloud partners, but newAgreement.name is Beta',
    ],
    [
      'existing agreement',
      { ...vendor, agreement: { id: PROGRAM } },
      /^resume is of a call that is for AGP-[-\d]+, but agreement\.id is AGP-100-200-301: /,
    ],
  ])('another %s, after a new agreement', async (_, asked, expected) => {
    const world = freshWorld()
    const resume = await progressOf(world, input)
    const error = await failure(world.distributor.partners.invite({ ...asked, resume }))
    expect(error).toBeInstanceOf(TypeError)
    if (typeof expected === 'string') expect(error).toEqual(new TypeError(expected + AGAIN))
    else expect((error as Error).message).toMatch(expected)
    expect(world.mock.requests).toEqual([])
  })

  test.each([
    ['existing agreement', { ...vendor, agreement: { id: SERVICE } }, `agreement.id is ${SERVICE}`],
    ['new agreement', input, 'newAgreement is another one'],
  ])('another %s, after an existing agreement', async (_, asked, is) => {
    const world = freshWorld()
    const resume = await progressOf(world, { ...vendor, agreement: { id: PROGRAM } })
    expect(await failure(world.distributor.partners.invite({ ...asked, resume }))).toEqual(
      new TypeError(`resume is of a call that is for ${PROGRAM}, but ${is}${AGAIN}`),
    )
    expect(world.mock.requests).toEqual([])
  })

  test('white space around the texts makes no other call', async () => {
    const world = freshWorld()
    const resume = await progressOf(world, input)
    const asked = {
      ...input,
      name: ' Bay Cloud ',
      newAgreement: { ...newAgreement, name: ' Cloud partners' },
    }
    const { contract } = await world.distributor.partners.invite({ ...asked, resume })
    expect(contract).toEqual(resume.contract)
  })

  test('the new agreement may be given as the existing one it has become', async () => {
    const world = freshWorld()
    const resume = await progressOf(world, input)
    const agreement = { id: resume.agreement?.id ?? '' }
    const made = await world.distributor.partners.invite({ ...vendor, agreement, resume })
    expect(made.contract).toEqual(resume.contract)
  })
})

test('a cancelled call says how far it came; the reason is its cause', async () => {
  const world = freshWorld()
  const cancel = new AbortController()
  const client = clientOf(world, {
    fetch: async (request, init) => {
      await world.mock.fetch(request, init)
      cancel.abort('enough')
      throw cancel.signal.reason
    },
  })
  const { signal } = cancel
  const error = await wizardFailure(client.partners.invite(input, { signal }))
  expect(error).toMatchObject({ cause: 'enough', method: '', url: '' })
  expect(error.created).toEqual({ unsure: true })
  expect(error.message).toContain(': enough. It may have worked all the same. ')
})

test('a call that is cancelled before it begins sends nothing and is sure of it', async () => {
  const world = freshWorld()
  const signal = AbortSignal.abort('never mind')
  const error = await wizardFailure(world.distributor.partners.invite(input, { signal }))
  expect(error).toMatchObject({ step: 'agreement', cause: 'never mind', created: {} })
  expect(error.message).toBe(
    'The step "agreement" failed for Bay Cloud: never mind. Nothing was made. Call again.',
  )
  expect(operationsOf(world)).toEqual([])
})

test('what is cancelled between two requests of a step is not unsure', async () => {
  const world = freshWorld()
  const { distributor } = world
  const marketplaces = [
    await distributor.marketplaces.create({ name: 'One' }),
    await distributor.marketplaces.create({ name: 'Two' }),
  ]
  const cancel = new AbortController()
  // The answer is read to its end, then the signal comes.
  const client = clientOf(world, {
    validate: (operation) => {
      if (operation === 'createDistributionAgreement') cancel.abort('enough')
    },
  })
  const { signal } = cancel
  const error = await wizardFailure(client.partners.invite({ ...input, marketplaces }, { signal }))
  expect(error).toMatchObject({ step: 'marketplaces', cause: 'enough' })
  expect(error.created.distributionAgreements).toHaveLength(1)
  expect(error.created.unsure).toBeUndefined()
  expect(error.message).not.toContain('may have worked')
})

describe('what was never sent', () => {
  test.each([false, true])('is not unsure, with idempotency keys: %j', async (idempotencyKeys) => {
    const world = freshWorld()
    const codes = ['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']
    const client = clientOf(world, { fetch: broken(world, ...codes), idempotencyKeys })
    const error = await wizardFailure(client.partners.invite(input))
    expect(error).toMatchObject({ cause: { name: 'NetworkError' }, created: {} })
    expect(error.message).toMatch(/network\. Nothing was made\. Call again\.$/)
  })

  test('is unsure when an earlier try of it was', async () => {
    const world = freshWorld()
    const fetch = broken(world, 'ECONNRESET', 'ECONNREFUSED', 'ECONNREFUSED')
    const client = clientOf(world, { fetch, idempotencyKeys: true })
    const { created } = await wizardFailure(client.partners.invite(input))
    expect(created).toEqual({ unsure: true })
  })
})

test.each([
  [{ status: 400 }, 'Correct the input, then call again with'],
  [{ status: 403 }, 'Correct the input, then call again with'],
  [{ status: 429 }, 'Call again with'],
  [{ status: 500 }, 'Call again with'],
])('the advice after %j', async (fault, advice) => {
  const { distributor, mock } = freshWorld()
  mock.failNext('createContract', fault)
  const { message } = await wizardFailure(distributor.partners.invite(input))
  expect(message).toContain(`. ${advice} \`resume: error.created\``)
})

test('an agreement of the wrong type is input to correct, and no error of a request', async () => {
  const { distributor } = freshWorld()
  const error = await wizardFailure(
    distributor.partners.invite({ ...vendor, agreement: { id: SERVICE } }),
  )
  expect(error).toMatchObject({ method: '', url: '', cause: expect.any(TypeError) })
  expect(error.message).toMatch(/ Nothing was made\. Correct the input, then call again\.$/)
})

test('what is used already is not read again', async () => {
  const world = freshWorld()
  const { distributor, mock } = world
  mock.failNext('createAccount', { status: 400 })
  const marketplaces = [{ id: 'MP-10044' }]
  const asked = { ...input, marketplaces, users: [{ id: 'UR-301-447-001' }] }
  const { created } = await wizardFailure(distributor.partners.createAccount(asked))
  mock.forgetRequests()
  await distributor.partners.createAccount({ ...asked, resume: created })
  expect(operationsOf(world)).toEqual(['listAccounts', 'getUser', 'createAccount', 'getContract'])
})
