// Customers of the reseller portal: the view "My Customer", and what belongs to one of them.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  PortalCustomerCreate,
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalOrgUpdate,
  PortalProductAdd,
  PortalPurchase,
  PortalUser,
  PortalUserCreate,
} from '../../spec/generated/types.ts'
import { ResponseShapeError } from '../errors.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over the view "My Customer". */
export type PortalCustomerQuery = ListQuery<(typeof filters)['listPortalCustomers']>
/** RQL query over the invoices of a customer. */
export type PortalInvoiceQuery = ListQuery<(typeof filters)['listPortalInvoices']>
/** RQL query over the licences of a customer. */
export type PortalLicenseQuery = ListQuery<(typeof filters)['listPortalLicenses']>
/** RQL query over the orders of a customer. */
export type PortalOrderQuery = ListQuery<(typeof filters)['listPortalOrders']>
/** RQL query over the users of a company. */
export type PortalUserQuery = ListQuery<(typeof filters)['listPortalUsers']>

/** A product, and how many of it. */
export type PortalProductChoice = Omit<PortalProductAdd, 'trial'> & {
  /** `startTrial` is the way. */
  readonly trial?: never
}

/** What ordering a product makes. */
export type PortalSale = Required<Pick<PortalPurchase, 'order' | 'invoice'>>

export class PortalCustomers {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the customers of the own company: the view "My Customer".
   *
   * Operation `listPortalCustomers`, `GET /portal/v1/customers`. Roles: partner.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `PERM_001` (a customer calls); `AUTH_001` for a
   * session that is missing or has ended.
   *
   * @example
   * const next = client.portal.customers.list({
   *   filter: { active: true, coming_expiry_date: { lt: '2026-05-01' } },
   *   order: ['coming_expiry_date'],
   * })
   * for await (const { name, usage } of next) console.log(name, usage)
   */
  list(query?: PortalCustomerQuery | string, options?: CallOptions): List<PortalOrg> {
    return list(this.#http, 'listPortalCustomers', query, options)
  }

  /**
   * Adds a customer of the own company.
   *
   * Operation `createPortalCustomer`, `POST /portal/v1/customers`. Roles: partner.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a customer calls), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const customer = await client.portal.customers.create({
   *   name: 'Elm Street Clinic',
   *   active: true,
   *   partner_commission_rate: 12.5,
   * })
   */
  create(customer: PortalCustomerCreate, options?: CallOptions): Promise<PortalOrg> {
    return this.#http.call('createPortalCustomer', { ...options, body: customer })
  }

  /**
   * Gets a customer: the same as `portal.orgs.get`.
   *
   * Operation `getPortalOrg`, `GET /portal/v1/orgs/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { active, partner_commission_rate } = await client.portal.customers.get('POR-204518')
   */
  get(id: string, options?: CallOptions): Promise<PortalOrg> {
    return this.#http.call('getPortalOrg', { ...options, params: { id } })
  }

  /**
   * Changes the members of a customer that are given; a contact is replaced as a whole. The same as
   * `portal.orgs.update`.
   *
   * Operation `updatePortalOrg`, `PUT /portal/v1/orgs/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (fields, or one that the caller can not change), `NFND_000`
   * (missing, or can not be seen), `PERM_001` (the own company, and the caller is no administrator),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * await client.portal.customers.update('POR-204518', { active: false })
   */
  update(id: string, changes: PortalOrgUpdate, options?: CallOptions): Promise<PortalOrg> {
    return this.#http.call('updatePortalOrg', { ...options, params: { id }, body: changes })
  }

  /**
   * Lists the users of a customer, or of the own company.
   *
   * Operation `listPortalUsers`, `GET /portal/v1/customers/{customer_id}/users`. Roles: partner,
   * customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const users = await client.portal.customers.users('POR-204518').toArray()
   */
  users(id: string, query?: PortalUserQuery | string, options?: CallOptions): List<PortalUser> {
    const params = { customer_id: id }
    return list(this.#http, 'listPortalUsers', query, { ...options, params })
  }

  /**
   * Lists the orders of a customer.
   *
   * Operation `listPortalOrders`, `GET /portal/v1/customers/{customer_id}/orders`. Roles: partner,
   * customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, no customer, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const filter = { status: 'pending_payment' } as const
   * const { total } = await client.portal.customers.orders('POR-204518', { filter })
   */
  orders(id: string, query?: PortalOrderQuery | string, options?: CallOptions): List<PortalOrder> {
    const params = { customer_id: id }
    return list(this.#http, 'listPortalOrders', query, { ...options, params })
  }

  /**
   * Lists the licences of a customer, trials and paid ones.
   *
   * Operation `listPortalLicenses`, `GET /portal/v1/customers/{customer_id}/licenses`. Roles:
   * partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, no customer, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const trials = client.portal.customers.licenses('POR-204518', { filter: { kind: 'trial' } })
   * for await (const { product, expires_at } of trials) console.log(product.name, expires_at)
   */
  licenses(
    id: string,
    query?: PortalLicenseQuery | string,
    options?: CallOptions,
  ): List<PortalLicense> {
    const params = { customer_id: id }
    return list(this.#http, 'listPortalLicenses', query, { ...options, params })
  }

  /**
   * Lists the invoices of a customer.
   *
   * Operation `listPortalInvoices`, `GET /portal/v1/customers/{customer_id}/invoices`. Roles:
   * partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, no customer, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const filter = { status: 'open', due_date: { lt: new Date() } } as const
   * const late = await client.portal.customers.invoices('POR-204518', { filter }).toArray()
   */
  invoices(
    id: string,
    query?: PortalInvoiceQuery | string,
    options?: CallOptions,
  ): List<PortalInvoice> {
    const params = { customer_id: id }
    return list(this.#http, 'listPortalInvoices', query, { ...options, params })
  }

  /**
   * Adds a user to a customer, or to the own company. Without a password the user can not log in.
   *
   * Operation `createPortalUser`, `POST /portal/v1/customers/{customer_id}/users`. Roles: partner,
   * customer.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (the company is missing, or can not be seen),
   * `PERM_001` (the own company, and the caller is no administrator), `POR_001` (another user has the
   * address), `LIM_001` (a body over 1 MiB); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const user = await client.portal.customers.addUser('POR-204518', {
   *   first_name: 'Eva',
   *   last_name: 'Lindqvist',
   *   email: 'eva@lindqvist-dental.example',
   * })
   */
  addUser(id: string, user: PortalUserCreate, options?: CallOptions): Promise<PortalUser> {
    const params = { customer_id: id }
    return this.#http.call('createPortalUser', { ...options, params, body: user })
  }

  /**
   * Orders a product for a customer: makes an order and its invoice, with a link to pay it. Trials
   * are started with `startTrial`.
   *
   * Operation `addPortalProduct`, `POST /portal/v1/customers/{customer_id}/products`. Roles:
   * partner, customer.
   *
   * Raises `ApiError` `VAL_001` (fields, or no such product), `NFND_000` (the customer is missing,
   * or can not be seen), `POR_030` (the customer is inactive), `POR_031` and `POR_032` (only for
   * trials), `LIM_001` (a body over 1 MiB); `AUTH_001` for a session that is missing or has ended.
   * Raises `ResponseShapeError` for an answer without an order or an invoice.
   *
   * @example
   * const { invoice } = await client.portal.customers.addProduct('POR-204518', {
   *   product_id: 'PPR-418302',
   *   quantity: 5,
   * })
   * console.log(`Please pay here: ${invoice.link}`)
   */
  async addProduct(
    id: string,
    product: PortalProductChoice,
    options?: CallOptions,
  ): Promise<PortalSale> {
    const args = { ...options, params: { customer_id: id }, body: product }
    const { body, request } = await this.#http.answer('addPortalProduct', args)
    const { order, invoice } = body
    if (order && invoice) return { order, invoice }
    throw new ResponseShapeError('addPortalProduct answered no order or no invoice.', request)
  }

  /**
   * Lets a customer try a product: makes a licence for its `trial_days`, which nobody pays.
   *
   * Operation `addPortalProduct`, `POST /portal/v1/customers/{customer_id}/products`. Roles:
   * partner, customer.
   *
   * Raises `ApiError` `VAL_001` (fields, or no such product), `NFND_000` (the customer is missing,
   * or can not be seen), `POR_030` (the customer is inactive), `POR_031` (the product can not be
   * tried), `POR_032` (the customer had a licence of it already), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a session that is missing or has ended. Raises `ResponseShapeError` for an answer
   * without a licence.
   *
   * @example
   * const product = { product_id: 'PPR-418303' }
   * const { expires_at } = await client.portal.customers.startTrial('POR-204518', product)
   */
  async startTrial(
    id: string,
    product: PortalProductChoice,
    options?: CallOptions,
  ): Promise<PortalLicense> {
    const args = { ...options, params: { customer_id: id }, body: { ...product, trial: true } }
    const { body, request } = await this.#http.answer('addPortalProduct', args)
    if (body.license) return body.license
    throw new ResponseShapeError('addPortalProduct answered no licence.', request)
  }
}
