// What the reseller portal notes of every write: who did it, and who was behind that.
import { describe, expect, test } from 'vitest'
import type {
  PortalEvent,
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalPurchase,
  PortalSession,
  PortalUser,
} from 'partnerkit'
import { freshPortal, NOW, PRODUCT, type Holder, type TestPortal } from '../support/portal.ts'

/** Everything that a customer's administrator can write, and the events it leaves. */
async function writes(portal: TestPortal, { token, org }: PortalSession, name: string) {
  const put = <T>(path: string, body: object): Promise<T> =>
    portal.done('PUT', path, { token, body })
  const buy = (body: object): Promise<PortalPurchase> =>
    portal.done('POST', `/customers/${org.id}/products`, {
      token,
      body: { product_id: PRODUCT.id, ...body },
    })
  const person = { first_name: 'New', last_name: name, email: `${name}@tested.example` }
  const path = `/customers/${org.id}/users`
  const user = await portal.done<PortalUser>('POST', path, { token, body: person })
  const edited = await put<PortalUser>(`/users/${user.id}`, { first_name: 'Newer' })
  const company = await put<PortalOrg>(`/orgs/${org.id}`, { company: name })
  const { order, invoice } = await buy({})
  const { license } = await buy({ trial: true })
  const { order: second } = await buy({})
  const cancelled = await portal.done<PortalOrder>('POST', `/orders/${second?.id}/cancel`, {
    token,
  })
  const events: Record<string, PortalEvent | undefined> = {
    'user created': user.events.created,
    'user updated': edited.events.updated,
    'company updated': company.events.updated,
    'order created': order?.events.created,
    'invoice created': invoice?.events.created,
    'licence created': license?.events.created,
    'order cancelled': cancelled.events.cancelled,
  }
  return { events, user: edited, order, invoice, license, cancelled }
}

async function scene() {
  const portal = freshPortal()
  const mara = await portal.partner('mara')
  const customer = await portal.customer(mara)
  const admin = await portal.user(mara, customer.id, { role: 'admin' })
  return { portal, mara, customer, admin }
}

const reader =
  ({ done }: TestPortal, { token }: Holder) =>
  <T>(path: string): Promise<T> =>
    done('GET', path, { token })

describe('what is written', () => {
  test('as somebody else says so, and who was behind it', async () => {
    const { portal, mara, admin } = await scene()
    const acting = await portal.loginAs(mara, admin)
    const { events, user, order, invoice, license, cancelled } = await writes(portal, acting, 'x')
    const trace = {
      at: NOW,
      by: { id: admin.id, name: `Uma ${admin.last_name}` },
      impersonated: true,
      impersonator: { id: mara.user.id, name: 'Ada mara' },
    }
    for (const [what, event] of Object.entries(events)) expect(event, what).toEqual(trace)
    expect([order?.impersonated, cancelled.impersonated]).toEqual([true, true])
    expect(order?.created_by).toEqual(trace.by)

    for (const session of [acting, mara, await portal.login(admin.email)]) {
      const get = reader(portal, session)
      expect((await get<PortalUser>(`/users/${user.id}`)).events).toEqual({
        created: trace,
        updated: trace,
      })
      expect((await get<PortalOrder>(`/orders/${order?.id}`)).events.created).toEqual(trace)
      const shown = await get<PortalOrder>(`/orders/${cancelled.id}`)
      expect(shown).toMatchObject({ impersonated: true, events: { cancelled: trace } })
      const voided = await get<PortalInvoice>(`/invoices/${cancelled.invoice.id}`)
      expect(voided).toMatchObject({ status: 'void', events: { created: trace, voided: trace } })
      expect((await get<PortalInvoice>(`/invoices/${invoice?.id}`)).events.created).toEqual(trace)
      const licenses = await get<PortalLicense[]>(`/customers/${admin.org.id}/licenses`)
      expect(licenses).toMatchObject([{ id: license?.id, events: { created: trace } }])
    }
  })

  test('as oneself says nothing of that', async () => {
    const { portal, mara, customer, admin } = await scene()
    const own = await portal.login(admin.email)
    const { events, order, cancelled } = await writes(portal, own, 'x')
    const by = { id: admin.id, name: `Uma ${admin.last_name}` }
    for (const [what, event] of Object.entries(events)) expect(event, what).toEqual({ at: NOW, by })
    expect([order?.impersonated, cancelled.impersonated]).toEqual([false, false])
    const get = reader(portal, mara)
    expect((await get<PortalInvoice>(`/invoices/${cancelled.invoice.id}`)).events).toEqual({
      created: { at: NOW, by },
      voided: { at: NOW, by },
    })
    const { events: company } = await get<PortalOrg>(`/orgs/${customer.id}`)
    expect(company.created).toEqual({ at: NOW, by: { id: mara.user.id, name: 'Ada mara' } })
  })

  test('by a partner for its customer says nothing of that', async () => {
    const { portal, mara, customer } = await scene()
    const { events, order } = await writes(portal, { ...mara, org: customer }, 'x')
    const by = { id: mara.user.id, name: 'Ada mara' }
    for (const [what, event] of Object.entries(events)) expect(event, what).toEqual({ at: NOW, by })
    expect(order?.impersonated).toBe(false)
  })

  test('after the stop says nothing of that; each event keeps its own', async () => {
    const { portal, mara, customer, admin } = await scene()
    const acting = await portal.loginAs(mara, admin)
    const { user } = await writes(portal, acting, 'x')
    const back = await portal.done<PortalSession>('POST', '/impersonation/stop', acting)
    const edited = await portal.done<PortalUser>('PUT', `/users/${user.id}`, {
      token: back.token,
      body: { last_name: 'Y' },
    })
    expect(edited.events).toEqual({
      created: user.events.created,
      updated: { at: NOW, by: { id: mara.user.id, name: 'Ada mara' } },
    })
    expect(edited.events.created.impersonated).toBe(true)
    const orders = await portal.done('GET', `/customers/${customer.id}/orders?impersonated=true`, {
      token: mara.token,
    })
    expect(orders).toHaveLength(2)
  })

  test('names the one behind it as that user is called then', async () => {
    const { portal, mara, admin } = await scene()
    const acting = await portal.loginAs(mara, admin)
    const body = { last_name: 'Renamed' }
    await portal.done('PUT', `/users/${mara.user.id}`, { token: mara.token, body })
    const { events } = await writes(portal, acting, 'x')
    expect(events['order created']?.impersonator).toEqual({ id: mara.user.id, name: 'Ada Renamed' })
  })
})
