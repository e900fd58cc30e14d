import { importPKCS8, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomLead } from 'partnerkit/randomize'
import { enter, refusal, type Entrance } from './support/entrance.ts'

const LISTING = 'LST-100-200-101'

let world: Entrance

beforeEach(async () => {
  world = await enter()
})

afterEach(() => world.close())

test('a lead goes from the form that its listing asks to the answer of the vendor', async () => {
  const { distributor, vendor, reseller } = world
  const form = await vendor.leadForms.create({ name: 'Überall', template: 'default' })
  await vendor.leadForms.bind(LISTING, { id: form.id })
  const listing = await distributor.listings.get(LISTING)
  const found = await distributor.leads.formFor({
    product: listing.product.id,
    marketplace: listing.contract.marketplace.id,
  })
  if (!found) throw new Error('the product is on sale')
  expect(found.form.id).toBe(form.id)
  const body = { listing: found.listing, ...randomLead(found.form, { seed: 7 }) }
  const refused = await refusal(
    distributor.leads.create({ ...body, data: { ...body.data, email: 'nobody', pets: 2 } }),
  )
  expect(refused.messages).toEqual([
    'data.email: Enter a valid email address.',
    'data.pets: The form has no such field.',
  ])
  const lead = await distributor.leads.create(body)
  expect((await vendor.leads.get(lead.id)).data).toEqual(body.data)
  expect(await vendor.leads.qualify(lead.id)).toMatchObject({ status: 'qualified' })
  expect(await refusal(vendor.leads.invalidate(lead.id))).toMatchObject({ code: 'LDR_001' })
  expect(await refusal(reseller.leads.get(lead.id))).toMatchObject({ status: 404 })
})

test('a form on another site is opened by a token, and by no forged one', async () => {
  const { distributor, vendor } = world
  const { jwt } = await distributor.leads.settings()
  const token = await new SignJWT({ listing_id: LISTING })
    .setProtectedHeader({ alg: 'RS256', kid: jwt.kid })
    .setIssuer(jwt.iss)
    .setAudience(jwt.aud)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(await importPKCS8(jwt.private_key, 'RS256'))
  const form = await distributor.leads.embeddedForm(LISTING, token)
  const { id } = await distributor.leads.createEmbedded(LISTING, token, {
    ...randomLead(form, { seed: 8 }),
  })
  expect(await vendor.leads.get(id)).toMatchObject({ status: 'pending' })
  const forged = `${token.slice(0, -8)}AAAAAAAA`
  expect(await refusal(distributor.leads.embeddedForm(LISTING, forged))).toMatchObject({
    status: 401,
    code: 'AUTH_001',
  })
})

test('a post is read by those it is for', async () => {
  const { distributor, vendor, reseller } = world
  const post = await distributor.news.create({ title: 'For vendors', audience: 'vendor' })
  expect(await refusal(vendor.news.get(post.id))).toMatchObject({ status: 404 })
  await distributor.news.publish(post.id)
  expect((await vendor.partners.details('PA-301-447')).news.map(({ id }) => id)).toContain(post.id)
  expect(await refusal(reseller.news.get(post.id))).toMatchObject({ status: 404 })
})
