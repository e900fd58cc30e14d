// What the tests of the partner-creation wizard share: a world with room for new agreements.
import { createClient, PartnerWizardError, type Client, type OperationId } from 'partnerkit'
import { BACKUP, FREE_MARKETPLACE } from './agreements.ts'
import { BASE_URL, failure, freshWorld, type TestWorld } from './world.ts'

export const newAgreement = { name: 'Cloud partners', description: 'What is agreed.' }

export interface RoomyWorld extends TestWorld {
  /** Three without a distribution agreement. */
  readonly marketplaces: readonly { readonly id: string }[]
  readonly groups: readonly { readonly id: string }[]
}

/** A fresh world with two more marketplaces and another product group. */
export async function roomyWorld(): Promise<RoomyWorld> {
  const world = freshWorld()
  const { marketplaces, productGroups } = world.distributor
  const second = await marketplaces.create({ name: 'Second Street' })
  const third = await marketplaces.create({ name: 'Third Street' })
  const group = await productGroups.create({ name: 'Backup' })
  await productGroups.addProduct(group.id, { id: BACKUP })
  world.mock.forgetRequests()
  return {
    ...world,
    marketplaces: [{ id: FREE_MARKETPLACE }, second, third],
    groups: [{ id: 'PG-1001-0001' }, group],
  }
}

/** What was asked of the mock, in order. */
export const operationsOf = ({ mock }: TestWorld) => mock.requests.map(({ operation }) => operation)

/** The error of the wizard that a call throws. */
export async function wizardFailure(call: PromiseLike<unknown>): Promise<PartnerWizardError> {
  const error = await failure(call)
  if (error instanceof PartnerWizardError) return error
  throw error
}

export type Fault = 'refused' | 'failed' | 'cut off' | 'done but lost'

/**
 * A client whose request number `at` goes wrong: it is refused, fails with a 500, never arrives, or is
 * done while its answer is lost.
 */
export function faulty(
  { mock }: TestWorld,
  at: number,
  operation: OperationId,
  fault: Fault,
): Client {
  let count = 0
  return createClient({
    apiKey: mock.keys.distributor,
    baseUrl: BASE_URL,
    retry: { limit: 0 },
    fetch: async (request, init) => {
      if (count++ !== at) return mock.fetch(request, init)
      if (fault === 'refused') {
        mock.failNext(operation, { status: 400, code: 'VAL_001', errors: ['a: b.'] })
      }
      if (fault === 'failed') mock.failNext(operation, { status: 500 })
      const answer = fault === 'cut off' ? undefined : await mock.fetch(request, init)
      if (answer && fault !== 'done but lost') return answer
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      })
    },
  })
}
