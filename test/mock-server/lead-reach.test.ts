// What nobody may get at by a detour, of leads, tokens, tier configurations and categories.
import { importPKCS8, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import type { Client, LeadFormField } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld } from '../support/world.ts'

const LISTING = 'LST-100-200-101'
const NOW = Math.floor(Date.UTC(2026, 4, 1) / 1000)

async function token(distributor: Client, times: { iat: number; exp: number }): Promise<string> {
  const { jwt } = await distributor.leads.settings()
  return new SignJWT({ listing_id: LISTING, iss: jwt.iss, aud: jwt.aud, ...times })
    .setProtectedHeader({ alg: 'RS256', kid: jwt.kid })
    .sign(await importPKCS8(jwt.private_key, 'RS256'))
}

test.each([
  ['begins in ten years', { iat: NOW + 315_360_000, exp: NOW + 315_363_600 }],
  ['begins tomorrow', { iat: NOW + 86_400, exp: NOW + 90_000 }],
  ['ends before it begins', { iat: NOW + 50, exp: NOW + 40 }],
])('a token that %s opens nothing', async (_, times) => {
  const { mock, distributor } = freshWorld()
  mock.clock.set(NOW * 1000)
  const error = await failure(
    distributor.leads.embeddedForm(LISTING, await token(distributor, times)),
  )
  expect(error).toMatchObject({ status: 401, code: 'AUTH_001' })
})

test('a clock that is some seconds ahead does no harm', async () => {
  const { mock, distributor } = freshWorld()
  mock.clock.set(NOW * 1000)
  const signed = await token(distributor, { iat: NOW + 20, exp: NOW + 600 })
  expect(await distributor.leads.embeddedForm(LISTING, signed)).toHaveProperty('schema')
})

test("access to a tier account shows a vendor no other vendor's configurations", async () => {
  const { distributor, vendor } = freshWorld()
  const before = await vendor.tierConfigRequests.list().count()
  await distributor.tierAccounts.update('TA-1000-2718-0004', { access: [{ id: 'VA-149-494' }] })
  expect(await vendor.tierAccounts.get('TA-1000-2718-0004')).toHaveProperty('id')
  expect(await failure(vendor.tierConfigs.get('TC-300-100-007'))).toMatchObject({ status: 404 })
  expect(await vendor.tierConfigRequests.list().count()).toBe(before)
})

test('a lead with a member called __proto__ is refused', async () => {
  const world = freshWorld()
  const data = '{"name":"Ada","email":"a@x.example","country_code":"ES","__proto__":{"evil":1}}'
  const body = `{"name":"n","listing":{"id":"${LISTING}"},"data":${data}}`
  const before = world.mock.snapshot()
  const response = await world.send('/leads/records', { method: 'POST', body })
  expect(response.status).toBe(400)
  expect((await response.json()).errors).toContain('data.__proto__: The form has no such field.')
  expect(world.mock.snapshot()).toEqual(before)
})

test('a provider can not make a required parameter optional', async () => {
  const { distributor } = freshWorld()
  const request = await distributor.tierConfigRequests.create({
    configuration: { id: 'TC-300-100-002' },
    params: [
      {
        id: 'reseller_domain',
        value: null,
        value_error: 'boo',
        constraints: { required: false },
      },
    ],
  })
  expect(request.status).toBe('inquiring')
  const param = request.params?.find(({ id }) => id === 'reseller_domain')
  expect(param).toMatchObject({ constraints: { required: true } })
  expect(param).not.toHaveProperty('value_error')
})

test('every answer of a lead is printed, whatever its fields are called', async () => {
  const { vendor, distributor } = freshWorld()
  const field = (id: string, title: string): LeadFormField => ({
    id,
    title,
    type: 'text',
    required: false,
  })
  const form = await vendor.leadForms.create({
    name: 'Twins',
    template: 'custom',
    schema: [field('w', 'X (b)'), field('b', 'X'), field('c', 'X')],
  })
  await vendor.leadForms.bind(LISTING, { id: form.id })
  const { id } = await distributor.leads.create({
    name: 'n',
    listing: { id: LISTING },
    data: { w: '1', b: '2', c: '3' },
  })
  const { data_formatted } = await vendor.leads.get(id, { formatted: true })
  expect(Object.values(data_formatted ?? {})).toEqual(['1', '2', '3'])
})

test("a category does not count other vendors' unpublished products", async () => {
  const { mock, vendor } = freshWorld()
  const read = () => vendor.categories.get('PA-301-447', 'CAT-10006')
  const { stats } = await read()
  mock.add('products', {
    name: 'Secret',
    owner: { id: 'VA-621-880' },
    status: 'draft',
    category: { id: 'CAT-10006', name: 'x' },
  })
  expect((await read()).stats).toEqual(stats)
})

test('a listing that takes no leads counts before the body', async () => {
  const world = freshWorld()
  const { mock, distributor, vendor, send } = world
  mock.clock.set(NOW * 1000)
  const signed = await token(distributor, { iat: NOW, exp: NOW + 600 })
  const { id } = await vendor.leadForms.ofListing(LISTING)
  await vendor.leadForms.deactivate(id)
  const response = await send(`/embed/leads/listings/${LISTING}/leads`, {
    method: 'POST',
    body: '{}',
    headers: { authorization: `Bearer ${signed}` },
  })
  expect((await response.json()).error_code).toBe('LDR_002')
})

test('the form of a lead reads inactive once it is deleted', async () => {
  const world = freshWorld()
  const nimbus = world.clientOf(world.mock.keyFor('VA-621-880'))
  const form = 'LDF-1002-0001'
  expect(await refusalOf(world, () => nimbus.leadForms.delete(form))).toMatchObject({
    code: 'LDF_002',
  })
  await nimbus.leadForms.bind('LST-100-200-103', { id: null })
  await nimbus.leadForms.delete(form)
  const lead = await world.distributor.leads.get('LDR-100-200-004')
  expect(lead.form).toMatchObject({ id: form, status: 'inactive' })
})
