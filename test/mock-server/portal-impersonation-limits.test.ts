// Acting as a customer's user in the reseller portal: what ends it at once, and who may not.
import { describe, expect, test } from 'vitest'
import { scene, type Scene } from '../support/portal-impersonation.ts'
import { me, openTo, slow } from '../support/portal-sessions.ts'
import type { Holder, TestPortal } from '../support/portal.ts'

const setActive = ({ done }: TestPortal, { token }: Holder, path: string, active: boolean) =>
  done('PUT', path, { token, body: { active } })

describe('it ends when meanwhile', () => {
  test.each([
    ['the customer is made inactive', ({ customer }: Scene) => `/orgs/${customer.id}`],
    ['the user is made inactive', ({ user }: Scene) => `/users/${user.id}`],
  ])('%s; the session behind it goes on', async (_, pathOf) => {
    const all = await scene()
    const { portal, mara, acting } = all
    await setActive(portal, mara, pathOf(all), false)
    expect(await openTo(portal, acting)).toEqual([])
    expect((await me(portal, mara)).user).toEqual(mara.user)
  })

  test('the user of the partner is made inactive', async () => {
    const { portal, mara, user } = await scene()
    const { id, email } = await portal.user(mara, mara.org.id)
    const acting = await portal.loginAs(await portal.login(email), user)
    await setActive(portal, mara, `/users/${id}`, false)
    expect(await openTo(portal, acting)).toEqual([])
  })

  test('the user of the partner gets another password', async () => {
    const { portal, mara, user } = await scene()
    const { id, email } = await portal.user(mara, mara.org.id)
    const acting = await portal.loginAs(await portal.login(email), user)
    const body = { password: 'another password' }
    await portal.done('PUT', `/users/${id}`, { token: mara.token, body })
    expect(await openTo(portal, acting)).toEqual([])
  })

  test.each([
    ['the company of the partner is made inactive', 'mara', { active: false }],
    ['the customer goes to another partner', 'customer', { partner_id: 'other' }],
    ['the customer becomes a partner', 'customer', { partner_id: undefined }],
  ] as const)('%s', async (_, which, change) => {
    const { portal, mara, customer, acting } = await scene()
    const id = which === 'mara' ? mara.org.id : customer.id
    const org = portal.mock.snapshot().store.portalOrgs.rows.find((row) => row.id === id)
    if (!org) throw new Error(`${id} is gone`)
    portal.put('portalOrgs', { ...org, ...change })
    expect(await openTo(portal, acting)).toEqual([])
  })

  test('a body is still on its way', async () => {
    const { portal, mara, customer, acting } = await scene()
    const { stream, finish } = slow({ product_id: 'PPR-900001' })
    const path = `/customers/${customer.id}/products`
    const pending = portal.send('POST', path, { token: acting.token, body: stream })
    await setActive(portal, mara, `/orgs/${customer.id}`, false)
    const before = portal.mock.snapshot()
    finish()
    expect(await pending).toMatchObject({ status: 401, body: { error_code: 'AUTH_001' } })
    expect(portal.mock.snapshot()).toEqual(before)
  })
})

describe('it is refused', () => {
  const refusedAs = ({ refused }: TestPortal, { token }: Holder, id: string) =>
    refused('POST', `/users/${id}/login-as`, { token })

  test('while acting already, as whomever', async () => {
    const { portal, mara, customer, user, acting } = await scene()
    const other = await portal.partner('ada')
    const foreign = await portal.user(other, (await portal.customer(other)).id)
    const second = await portal.user(mara, customer.id)
    for (const id of [user.id, second.id, mara.user.id, foreign.id, 'PUS-000000']) {
      const answer = await refusedAs(portal, acting, id)
      expect(answer.status).toBe(403)
      expect(answer.body).toEqual({
        error_code: 'POR_020',
        errors: [`You act as ${user.email} already. Stop that first.`],
      })
    }
  })

  test('as oneself, a colleague, an inactive user or the user of an inactive customer', async () => {
    const { portal, mara, customer } = await scene()
    const colleague = await portal.user(mara, mara.org.id)
    const inactive = await portal.user(mara, customer.id, { active: false })
    const shut = await portal.customer(mara, { name: 'Shut Ltd', active: false })
    const inside = await portal.user(mara, shut.id)
    for (const [{ id, email }, reason] of [
      [mara.user, 'only users of customers can be acted as'],
      [colleague, 'only users of customers can be acted as'],
      [inactive, 'the user is inactive'],
      [inside, 'Shut Ltd is inactive'],
    ] as const) {
      const answer = await refusedAs(portal, mara, id)
      expect(answer.status).toBe(403)
      expect(answer.body).toEqual({
        error_code: 'POR_022',
        errors: [`You can not act as ${email}: ${reason}.`],
      })
    }
  })

  test("as a user that there is not, or another partner's, or that of its customer", async () => {
    const { portal, mara } = await scene()
    const other = await portal.partner('ada')
    const foreign = await portal.user(other, (await portal.customer(other)).id)
    for (const id of ['PUS-000000', other.user.id, foreign.id]) {
      const answer = await refusedAs(portal, mara, id)
      expect(answer.status).toBe(404)
      expect(answer.body).toEqual({
        error_code: 'NFND_000',
        errors: [`Object \`${id}\` not found.`],
      })
    }
  })

  test("to a customer's user, also to an administrator", async () => {
    const { portal, mara, customer, user } = await scene()
    const admin = await portal.user(mara, customer.id, { role: 'admin' })
    const session = await portal.login(admin.email)
    for (const id of [user.id, admin.id]) {
      const answer = await refusedAs(portal, session, id)
      expect(answer.status).toBe(403)
      expect(answer.body).toEqual({
        error_code: 'PERM_001',
        errors: ['You do not have permission to perform this action.'],
      })
    }
    expect((await refusedAs(portal, session, mara.user.id)).status).toBe(404)
  })
})
