// What is wrong with the value of a parameter, type by type, and which one has to be filled in.
import { expect, test } from 'vitest'
import type { TierConfigParameter } from 'partnerkit'
import { BACKUP, FREE } from '../support/tier-configs.ts'
import { contactInfo, failure, freshWorld, type TestWorld } from '../support/world.ts'

type Sent = Partial<
  Pick<TierConfigParameter, 'type' | 'phase' | 'constraints' | 'value' | 'value_error'>
>

/** What a draft with one parameter becomes: its request, with one of its own configuration. */
async function draftWith({ mock, distributor }: TestWorld, param: Sent): Promise<string> {
  const account = await distributor.tierAccounts.create({
    type: 'reseller',
    name: 'Fresh',
    contact_info: contactInfo,
  })
  const own = { id: 'own', title: 'Own', description: '', type: 'text', scope: 'tier1' } as const
  const configuration = mock.add('tierConfigs', {
    account,
    product: { id: BACKUP },
    status: 'processing',
    params: [{ ...own, phase: 'ordering', constraints: {}, ...param }],
  })
  const draft = { configuration, status: 'draft' } as const
  return (await distributor.tierConfigRequests.create(draft)).id
}

async function problemOf(param: Sent): Promise<string | undefined> {
  const world = freshWorld()
  const id = await draftWith(world, param)
  const { params } = await world.distributor.tierConfigRequests.validate(id)
  return params[0]?.value_error
}

const EMAIL = 'Enter a valid email address.'
const URL = 'Enter a valid URL, http or https.'
const choices = [
  { value: 'eu', label: 'Europe' },
  { value: 'na', label: 'North America' },
]

test.each<[Sent, string | undefined]>([
  [{ type: 'email', value: 'ann.lee@brightline.example' }, undefined],
  [{ type: 'email', value: 'ann lee@brightline.example' }, EMAIL],
  [{ type: 'email', value: 'ann@brightline.example or so' }, EMAIL],
  [{ type: 'email', value: 'to ann@brightline.example' }, EMAIL],
  [{ type: 'email', value: '@brightline.example' }, EMAIL],
  [{ type: 'email', value: 'ann@@brightline.example' }, EMAIL],
  [{ type: 'email', value: 'ann@brightline' }, EMAIL],
  [{ type: 'email', value: 'ann@brightline.' }, EMAIL],
  [{ type: 'email', value: '' }, undefined],
  [{ type: 'url', value: 'https://brightline.example/a?b' }, undefined],
  [{ type: 'url', value: 'http://b' }, undefined],
  [{ type: 'url', value: 'https://' }, URL],
  [{ type: 'url', value: 'https://brightline.example/a b' }, URL],
  [{ type: 'url', value: 'see https://brightline.example' }, URL],
  [{ type: 'url', value: 'ftp://brightline.example' }, URL],
  [{ type: 'url', value: '' }, undefined],
  [{ type: 'text', value: 'anything at all' }, undefined],
  [{ type: 'dropdown', constraints: { choices }, value: 'na' }, undefined],
  [{ type: 'dropdown', constraints: { choices }, value: '' }, undefined],
  [{ type: 'dropdown', constraints: { choices } }, undefined],
  [{ type: 'dropdown', constraints: { choices }, value: 'me' }, 'Choose one of: eu, na.'],
  [{ constraints: { required: true }, value: 'x' }, undefined],
  [{ constraints: { required: true }, value: '' }, 'This field is required.'],
  [{ constraints: { required: true } }, 'This field is required.'],
  [{ constraints: { required: false } }, undefined],
  [{ phase: 'fulfillment', constraints: { required: true } }, undefined],
])('%j: %s', async (param, problem) => {
  expect(await problemOf(param)).toBe(problem)
})

test('a problem that is no more is no longer told', async () => {
  expect(await problemOf({ value: 'x', value_error: 'Not reachable.' })).toBeUndefined()
})

test('what only the vendor says is not taken from the distributor', async () => {
  const world = freshWorld()
  const id = await draftWith(world, { constraints: { required: true, hidden: false } })
  const sent = { id: 'own', constraints: { required: false }, value_error: 'No.', value: 'x' }
  const { params } = await world.distributor.tierConfigRequests.update(id, { params: [sent] })
  expect(params[0]).toMatchObject({ value: 'x', constraints: { required: true } })
  expect(params[0]).not.toHaveProperty('value_error')
  const created = await world.distributor.tierConfigRequests.create({
    configuration: { id: FREE },
    params: [{ id: 'tenant_id', value_error: 'No.' }],
  })
  expect(created.params.find(({ id }) => id === 'tenant_id')).not.toHaveProperty('value_error')
})

test('what the vendor sends of the constraints is added to what holds', async () => {
  const world = freshWorld()
  const id = await draftWith(world, { constraints: { required: true, hidden: false } })
  await world.distributor.tierConfigRequests.submit(id)
  const { params } = await world.vendor.tierConfigRequests.update(id, {
    params: [{ id: 'own', constraints: { hidden: true } }],
  })
  expect(params[0]?.constraints).toEqual({ required: true, hidden: true })
})

test('of fifty values that are sent twice, none is one too many', async () => {
  const world = freshWorld()
  const id = await draftWith(world, {})
  const params = Array.from({ length: 50 }, () => ({ id: 'own', value: 'x' }))
  const error = await failure(world.distributor.tierConfigRequests.update(id, { params }))
  const twice = params.slice(1).map((_, index) => `params.${index + 1}.id: own is there twice.`)
  expect(error).toMatchObject({ messages: twice })
})
