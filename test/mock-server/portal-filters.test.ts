import { beforeAll } from 'vitest'
import { describeAsked, type AskedList } from '../support/filter-suite.ts'
import { peopledPortal, type PeopledPortal } from '../support/peopled-portal.ts'

// Every filter of the lists of the reseller portal, for a partner and for its customer.

let world: PeopledPortal

beforeAll(async () => {
  world = await peopledPortal()
})

const searched = ['beta', 'ÅNGSTRÖM', 'por-', 'P', "o'hara", '100% (', 'example', '.', 'zzz', '']

type Path = (world: PeopledPortal) => string

/** Lists by who asks: the names of the sessions, what is listed there, and which fields nothing has. */
const lists: readonly (Omit<AskedList, 'as' | 'searched'> & {
  readonly path: Path
  readonly by: readonly ('ada' | 'boss' | 'acting')[]
})[] = [
  {
    list: 'listPortalOrgs',
    path: () => '/orgs',
    by: ['ada'],
    fewest: 1,
    unset: ['partner_account', 'partner_commission_rate', 'coming_expiry_date'],
  },
  {
    list: 'listPortalOrgs',
    path: () => '/orgs',
    by: ['boss', 'acting'],
    fewest: 1,
    unset: ['partner_commission_rate'],
  },
  { list: 'listPortalCustomers', path: () => '/customers', by: ['ada'], fewest: 10 },
  {
    list: 'listPortalUsers',
    path: ({ customer }) => `/customers/${customer.id}/users`,
    by: ['ada', 'boss'],
    fewest: 10,
  },
  { list: 'listPortalProducts', path: () => '/products', by: ['ada', 'boss'], fewest: 10 },
  {
    list: 'listPortalOrders',
    path: ({ customer }) => `/customers/${customer.id}/orders`,
    by: ['ada', 'boss'],
    fewest: 9,
  },
  {
    list: 'listPortalLicenses',
    path: ({ customer }) => `/customers/${customer.id}/licenses`,
    by: ['ada', 'boss'],
    fewest: 9,
  },
  {
    list: 'listPortalInvoices',
    path: ({ customer }) => `/customers/${customer.id}/invoices`,
    by: ['ada', 'acting'],
    fewest: 9,
  },
  {
    list: 'listPortalPayments',
    path: ({ invoice }) => `/invoices/${invoice.id}/payments`,
    by: ['ada', 'boss'],
    fewest: 8,
  },
]

for (const { path, by, ...checked } of lists) {
  for (const as of by) {
    describeAsked({ ...checked, as, searched }, () =>
      Promise.resolve(world.ask(path(world), world[as])),
    )
  }
}
