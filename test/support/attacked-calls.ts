// Owns one call of each operation to send hostile things with: by somebody who may, on something there is.
import type { Mock } from 'partnerkit/mock'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { acceptedCall } from './accepted-calls.ts'
import { coveredIds, type CoveredId } from './covered-operations.ts'

export interface AttackedCall {
  readonly method: string
  readonly url: string
  readonly authorization: string
  /** A body that it takes, where there is one. */
  readonly body?: object
}

const ORIGIN = 'http://mock.test'

const isCovered = (id: OperationId): id is CoveredId => (coveredIds as string[]).includes(id)

/** Makes a mock ready for a call of an operation. */
export async function attackedCall(mock: Mock, id: OperationId): Promise<AttackedCall> {
  if (!isCovered(id)) return portalCall(mock, id)
  const { method, path, authorization, body } = await acceptedCall(mock, id)
  const url = `${ORIGIN}/public/v1${path}`
  return { method, url, authorization, ...(body && !(body instanceof FormData) && { body }) }
}

async function portalCall(mock: Mock, id: OperationId): Promise<AttackedCall> {
  mock.reset()
  mock.clock.set('2026-01-02T03:04:05Z')
  const send = (path: string, body: object): Promise<Response> =>
    mock.fetch(`${ORIGIN}/portal/v1${path}`, { method: 'POST', body: JSON.stringify(body) })
  const session = (await (await send('/login', mock.logins.partner)).json()) as { token: string }
  const email = 'new@attacked.example'
  await send('/registrations', { email })
  const registration = mock.outbox.findLast(({ to }) => to === email)?.token ?? ''
  const { store } = mock.snapshot()
  const partner = store.portalUsers.rows.find(({ email: of }) => of === mock.logins.partner.email)
  const customers = store.portalOrgs.rows.filter(({ partner_id }) => partner_id === partner?.org_id)
  const [customer] = customers
  const invoice = store.portalInvoices.rows.find(({ customer_id }) =>
    customers.some(({ id: of }) => of === customer_id),
  )
  const order = store.portalOrders.rows.find(({ id: of }) => of === invoice?.order_id)
  const { method, path } = operations[id]
  const ids: Readonly<Record<string, string | undefined>> = {
    users: partner?.id,
    orgs: customer?.id,
    products: store.portalProducts.rows[0]?.id,
    orders: order?.id,
    invoices: invoice?.id,
    registrations: registration,
    pay: invoice?.token,
  }
  const family = path.split('/')[3] ?? ''
  const at = path.replace('{customer_id}', customer?.id ?? '')
  const url = ORIGIN + at.replace(/\{\w+\}/, ids[family] ?? '')
  return { method, url, authorization: `Bearer ${session.token}` }
}
