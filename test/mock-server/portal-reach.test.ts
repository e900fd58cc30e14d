import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg } from 'partnerkit'
import { errors, type ErrorCode } from '../../spec/errors.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { NOW } from '../support/portal.ts'
import {
  ACTORS,
  reachWorld,
  type Actor,
  type ReachWorld,
  type Target,
} from '../support/portal-reach.ts'
import { notFound } from '../support/portal-sales.ts'

// Who reaches what in the reseller portal, written down by hand, from the side of the callers: the
// status of what is done, or the code of what is refused.

let world: ReachWorld

beforeAll(async () => {
  world = await reachWorld()
})

beforeEach(() => {
  world.portal.mock.reset()
  world.portal.mock.clock.set(NOW)
})

type Cell = number | ErrorCode
type Cells = readonly [admin: Cell, user: Cell, acting: Cell, boss: Cell, clerk: Cell, other: Cell]
type Body = (ids: ReachWorld['ids']) => object
type Row = readonly [id: OperationId, target: Target | '', cells: Cells, body?: Body]

const no: Cell = 'NFND_000'
const perm: Cell = 'PERM_001'

const read = {
  /** Of partner A itself: for its own users alone. */
  partner: [200, 200, no, no, no, no],
  /** Of the first customer: for the partner and the customer. */
  first: [200, 200, 200, 200, 200, no],
  /** Of another customer of partner A: for the partner alone. */
  second: [200, 200, no, no, no, no],
  /** Of partner B, and what there is not. */
  theirs: [no, no, no, no, no, 200],
  nobodys: [no, no, no, no, no, no],
  everybodys: [200, 200, 200, 200, 200, 200],
} as const satisfies Record<string, Cells>

const renamed: Body = () => ({ name: 'Renamed' })
const named: Body = () => ({ first_name: 'Renamed' })
const somebody: Body = () => ({ first_name: 'Kim', last_name: 'Lind', email: 'kim@lind.example' })
const bought: Body = ({ product }) => ({ product_id: product, quantity: 2 })
const customer = { name: 'New', active: true, partner_commission_rate: 1 }

const table: readonly Row[] = [
  // What names no object: each has the own.
  ['getPortalMe', '', read.everybodys],
  ['getPortalHome', '', read.everybodys],
  ['listPortalOrgs', '', read.everybodys],
  ['renewPortalSession', '', read.everybodys],
  ['logoutPortal', '', [204, 204, 204, 204, 204, 204]],
  ['stopPortalImpersonation', '', ['POR_021', 'POR_021', 200, 'POR_021', 'POR_021', 'POR_021']],
  ['listPortalProducts', '', read.everybodys],
  ['getPortalProduct', 'product', read.everybodys],
  ['getPortalProduct', 'noProduct', read.nobodys],
  ['listPortalCustomers', '', [200, 200, perm, perm, perm, 200]],
  ['createPortalCustomer', '', [201, 201, perm, perm, perm, 201], () => customer],
  [
    'createPortalCustomer',
    '',
    [201, 201, perm, perm, perm, 'VAL_001'],
    ({ orgA }) => ({ ...customer, partner_account: orgA }),
  ],
  [
    'createPortalCustomer',
    '',
    ['VAL_001', 'VAL_001', perm, perm, perm, 201],
    ({ orgB }) => ({ ...customer, partner_account: orgB }),
  ],

  ['getPortalOrg', 'orgA', read.partner],
  ['getPortalOrg', 'customerA1', read.first],
  ['getPortalOrg', 'customerA2', read.second],
  ['getPortalOrg', 'orgB', read.theirs],
  ['getPortalOrg', 'customerB1', read.theirs],
  ['getPortalOrg', 'noOrg', read.nobodys],
  ['updatePortalOrg', 'orgA', [200, perm, no, no, no, no], renamed],
  ['updatePortalOrg', 'customerA1', [200, 200, 200, 200, perm, no], renamed],
  ['updatePortalOrg', 'customerA2', read.second, renamed],
  ['updatePortalOrg', 'orgB', read.theirs, renamed],
  ['updatePortalOrg', 'customerB1', read.theirs, renamed],
  ['updatePortalOrg', 'noOrg', read.nobodys, renamed],
  // Nobody gives a company away, or takes one.
  [
    'updatePortalOrg',
    'customerA1',
    ['VAL_001', 'VAL_001', 'VAL_001', 'VAL_001', perm, no],
    ({ orgB }) => ({ partner_account: orgB }),
  ],
  [
    'updatePortalOrg',
    'orgB',
    [no, no, no, no, no, 'VAL_001'],
    ({ orgA }) => ({ partner_account: orgA, customer_type: 'CUSTOMER' }),
  ],

  ['listPortalUsers', 'orgA', read.partner],
  ['listPortalUsers', 'customerA1', read.first],
  ['listPortalUsers', 'customerA2', read.second],
  ['listPortalUsers', 'orgB', read.theirs],
  ['listPortalUsers', 'customerB1', read.theirs],
  ['listPortalUsers', 'noOrg', read.nobodys],
  ['createPortalUser', 'orgA', [201, perm, no, no, no, no], somebody],
  ['createPortalUser', 'customerA1', [201, 201, 201, 201, perm, no], somebody],
  ['createPortalUser', 'customerA2', [201, 201, no, no, no, no], somebody],
  ['createPortalUser', 'orgB', [no, no, no, no, no, 201], somebody],
  ['createPortalUser', 'customerB1', [no, no, no, no, no, 201], somebody],
  ['createPortalUser', 'noOrg', read.nobodys, somebody],
  ['getPortalUser', 'adminA', read.partner],
  ['getPortalUser', 'userA', read.partner],
  ['getPortalUser', 'bossA1', read.first],
  ['getPortalUser', 'clerkA1', read.first],
  ['getPortalUser', 'userA2', read.second],
  ['getPortalUser', 'adminB', read.theirs],
  ['getPortalUser', 'userB1', read.theirs],
  ['getPortalUser', 'noUser', read.nobodys],
  ['updatePortalUser', 'adminA', [200, perm, no, no, no, no], named],
  ['updatePortalUser', 'userA', [200, perm, no, no, no, no], named],
  ['updatePortalUser', 'bossA1', [200, 200, 200, 200, perm, no], named],
  ['updatePortalUser', 'clerkA1', [200, 200, 200, 200, perm, no], named],
  ['updatePortalUser', 'userA2', read.second, named],
  ['updatePortalUser', 'adminB', read.theirs, named],
  ['updatePortalUser', 'userB1', read.theirs, named],
  ['updatePortalUser', 'noUser', read.nobodys, named],

  // Who acts already has to stop that first, whoever is named; colleagues are not to be acted as.
  ['loginAsPortalUser', 'bossA1', [201, 201, 'POR_020', perm, perm, no]],
  ['loginAsPortalUser', 'clerkA1', [201, 201, 'POR_020', perm, perm, no]],
  ['loginAsPortalUser', 'userA2', [201, 201, 'POR_020', no, no, no]],
  ['loginAsPortalUser', 'adminA', ['POR_022', 'POR_022', 'POR_020', no, no, no]],
  ['loginAsPortalUser', 'userA', ['POR_022', 'POR_022', 'POR_020', no, no, no]],
  ['loginAsPortalUser', 'adminB', [no, no, 'POR_020', no, no, 'POR_022']],
  ['loginAsPortalUser', 'userB1', [no, no, 'POR_020', no, no, 201]],
  ['loginAsPortalUser', 'noUser', [no, no, 'POR_020', no, no, no]],

  // A partner buys nothing itself.
  ['addPortalProduct', 'orgA', read.nobodys, bought],
  ['addPortalProduct', 'customerA1', [201, 201, 201, 201, 201, no], bought],
  ['addPortalProduct', 'customerA2', [201, 201, no, no, no, no], bought],
  ['addPortalProduct', 'orgB', read.nobodys, bought],
  ['addPortalProduct', 'customerB1', [no, no, no, no, no, 201], bought],
  ['addPortalProduct', 'noOrg', read.nobodys, bought],
  [
    'addPortalProduct',
    'customerA1',
    ['VAL_001', 'VAL_001', 'VAL_001', 'VAL_001', 'VAL_001', no],
    ({ noProduct }) => ({ product_id: noProduct }),
  ],
  ...(['listPortalOrders', 'listPortalLicenses', 'listPortalInvoices'] as const).flatMap(
    (id): Row[] => [
      [id, 'orgA', read.nobodys],
      [id, 'customerA1', read.first],
      [id, 'customerA2', read.second],
      [id, 'orgB', read.nobodys],
      [id, 'customerB1', read.theirs],
      [id, 'noOrg', read.nobodys],
    ],
  ),
  ['getPortalOrder', 'openOrderA1', read.first],
  ['getPortalOrder', 'paidOrderA1', read.first],
  ['getPortalOrder', 'orderA2', read.second],
  ['getPortalOrder', 'orderB1', read.theirs],
  ['getPortalOrder', 'noOrder', read.nobodys],
  ['cancelPortalOrder', 'openOrderA1', read.first],
  ['cancelPortalOrder', 'orderA2', read.second],
  ['cancelPortalOrder', 'orderB1', read.theirs],
  ['cancelPortalOrder', 'noOrder', read.nobodys],
  // The state of what is out of reach is not told either.
  ...(['paidOrderA1', 'cancelledOrderA1'] as const).map((target): Row => [
    'cancelPortalOrder',
    target,
    ['POR_033', 'POR_033', 'POR_033', 'POR_033', 'POR_033', no],
  ]),
  ...(['getPortalInvoice', 'listPortalPayments'] as const).flatMap((id): Row[] => [
    [id, 'openInvoiceA1', read.first],
    [id, 'paidInvoiceA1', read.first],
    [id, 'invoiceA2', read.second],
    [id, 'invoiceB1', read.theirs],
    [id, 'noInvoice', read.nobodys],
  ]),
]

test('every operation of a session is in the table, those that name an object for both partners', () => {
  const all = (Object.keys(operations) as OperationId[]).filter((id) => 'session' in operations[id])
  expect([...new Set(table.map(([id]) => id))].toSorted()).toEqual(all.toSorted())
  for (const id of all.filter((one) => operations[one].path.includes('{'))) {
    const targets = table.filter(([one]) => one === id).map(([, target]) => target)
    expect(
      targets.some((target) => target.startsWith('no')),
      id,
    ).toBe(true)
    if (id === 'getPortalProduct') continue
    expect(
      targets.some((target) => target.endsWith('A1')),
      id,
    ).toBe(true)
    expect(
      targets.some((target) => /B1?$/.test(target)),
      id,
    ).toBe(true)
  }
})

const rows = table.map((row) => [`${row[0]} of ${row[1] || 'the own'}`, row] as const)

describe.each(rows)('%s', (_, [id, target, cells, body]) => {
  test.each(ACTORS)('%s', async (actor) => {
    const { portal, sessions, ids } = world
    const cell = cells[ACTORS.indexOf(actor)]
    const named = target === '' ? '' : ids[target]
    const path = operations[id].path.replace('/portal/v1', '').replace(/\{\w+\}/, named)
    const options = { token: sessions[actor].token, ...(body && { body: body(ids) }) }
    if (typeof cell === 'number') {
      const { status, body: answer } = await portal.send(operations[id].method, path, options)
      expect(status, JSON.stringify(answer)).toBe(cell)
      return
    }
    const code = cell as ErrorCode
    const { status, body: answer } = await portal.refused(operations[id].method, path, options)
    expect(answer).toMatchObject({ error_code: code })
    expect(status).toBe(errors[code].status)
    if (code === 'NFND_000') expect(answer).toEqual(notFound(named))
  })
})

describe('the sessions of others', () => {
  /** Until when each session lasts; undefined for one that has ended. */
  const ends = (): Readonly<Record<string, string | undefined>> => {
    const { rows: kept } = world.portal.mock.snapshot().store.portalSessions
    return Object.fromEntries(
      ACTORS.map((actor) => [
        actor,
        kept.find(({ id }) => id === world.sessions[actor].token)?.expires_at,
      ]),
    )
  }

  test.each([
    ['POST', '/impersonation/stop'],
    ['POST', '/session/renew'],
    ['POST', '/logout'],
  ] as const)('are not reached by %s %s', async (method, path) => {
    const { portal, sessions } = world
    for (const actor of ACTORS) {
      portal.mock.reset()
      portal.mock.clock.set('2026-03-02T10:05:00Z')
      const before = ends()
      // A token anywhere but in the header means nothing.
      const body = { token: sessions.acting.token, session: sessions.admin.token }
      await portal.send(method, `${path}?token=${sessions.acting.token}`, {
        token: sessions[actor].token,
        body,
      })
      const after = ends()
      const changed = ACTORS.filter((one) => before[one] !== after[one])
      // A session that acts as somebody and the one behind it belong together.
      const pair: readonly Actor[] = ['admin', 'acting']
      const own =
        path === '/impersonation/stop'
          ? pair.filter((one) => one === 'acting' && one === actor)
          : pair.includes(actor)
            ? pair
            : [actor]
      expect(changed, actor).toEqual(own)
    }
  })
})

test('every read refuses a query that is none, and what names nothing in reach before that', async () => {
  const { portal, sessions, ids } = world
  const reads = table.filter(([id, , cells]) => operations[id].method === 'GET' && cells[0] === 200)
  expect(reads.length).toBeGreaterThan(20)
  for (const [id, target, [, , , , , other]] of reads) {
    const path = operations[id].path.replace('/portal/v1', '')
    const address = `${path.replace(/\{\w+\}/, target && ids[target])}?eq(id`
    const answer = await portal.refused('GET', address, { token: sessions.admin.token })
    expect(answer, address).toMatchObject({
      status: 400,
      body: { error_code: 'VAL_001', errors: ['Bad filter query.'] },
    })
    if (other !== no) continue
    const theirs = await portal.refused('GET', address, { token: sessions.other.token })
    expect(theirs.status, address).toBe(404)
  }
})

test('no filter finds the customers of another partner', async () => {
  const { portal, sessions, ids } = world
  for (const query of [
    `partner_account=${ids.orgB}`,
    `ne(partner_account,${ids.orgA})`,
    `out(partner_account,(${ids.orgA}))`,
    'partner_account=null()',
    'customer_type=PARTNER',
    `in(id,(${ids.customerB1},${ids.orgB},${ids.orgA}))`,
    `or(id=${ids.customerB1},not(customer_type=CUSTOMER))`,
    'search=bob',
  ]) {
    const { token } = sessions.admin
    expect(await portal.done('GET', `/customers?${query}`, { token }), query).toEqual([])
  }
  const rows = await portal.done<PortalOrg[]>('GET', '/orgs?in(customer_type,(PARTNER,CUSTOMER))', {
    token: sessions.admin.token,
  })
  expect(rows.map(({ id }) => id)).toEqual([ids.orgA])
})
