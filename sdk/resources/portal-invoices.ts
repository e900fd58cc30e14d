// Invoices of the reseller portal, and their links, with which anyone can see and pay them.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  PayableInvoice,
  PortalInvoice,
  PortalPay,
  PortalPayment,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { tokenOf } from '../wire.ts'
import { list } from './list.ts'

/** RQL query over the payments of an invoice. */
export type PortalPaymentQuery = ListQuery<(typeof filters)['listPortalPayments']>

export class PortalInvoices {
  readonly #http: Http
  /** Sends no session. */
  readonly #plain: Http

  constructor(http: Http, plain: Http) {
    this.#http = http
    this.#plain = plain
  }

  /**
   * Gets an invoice of a customer. Customers do not see the commission.
   *
   * Operation `getPortalInvoice`, `GET /portal/v1/invoices/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { status, link, commission_amount } = await client.portal.invoices.get('PIN-902441')
   */
  get(id: string, options?: CallOptions): Promise<PortalInvoice> {
    return this.#http.call('getPortalInvoice', { ...options, params: { id } })
  }

  /**
   * Lists the payments of an invoice, those that were declined, too.
   *
   * Operation `listPortalPayments`, `GET /portal/v1/invoices/{invoice_id}/payments`. Roles: partner,
   * customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const payments = client.portal.invoices.payments('PIN-902441', { filter: { status: 'failed' } })
   * console.log(await payments.count())
   */
  payments(
    id: string,
    query?: PortalPaymentQuery | string,
    options?: CallOptions,
  ): List<PortalPayment> {
    const params = { invoice_id: id }
    return list(this.#http, 'listPortalPayments', query, { ...options, params })
  }

  /**
   * Opens the link of an invoice, without a session. Takes the whole link or the token in it; only
   * the token is taken of a link, and sent to this client's portal, never to the link's host.
   *
   * Operation `getPayableInvoice`, `GET /portal/v1/pay/{token}`. Roles: anyone.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `open` sends none), `NFND_000` (nobody knows the
   * token). Raises `TypeError` for a link without a token.
   *
   * @example
   * const link = 'https://portal.example/portal/v1/pay/kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE'
   * const { amount, currency, status } = await client.portal.invoices.open(link)
   */
  async open(linkOrToken: string, options?: CallOptions): Promise<PayableInvoice> {
    const params = { token: tokenOf(linkOrToken) }
    return this.#plain.call('getPayableInvoice', { ...options, params })
  }

  /**
   * Pays an invoice, without a session. Takes the whole link or the token in it; only the token is
   * taken of a link, and sent to this client's portal, never to the link's host. A payment that is
   * declined is no error: its `status` is `failed`, and the invoice stays open.
   *
   * Operation `payInvoice`, `POST /portal/v1/pay/{token}`. Roles: anyone.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (nobody knows the token), `POR_040` (paid
   * already), `POR_041` (void), `LIM_001` (a body over 1 MiB). Raises `TypeError` for a link without
   * a token.
   *
   * @example
   * const token = 'kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE'
   * const payment = { method: 'card', payer: 'customer' } as const
   * const { status } = await client.portal.invoices.pay(token, payment)
   * console.log(status === 'succeeded' ? 'Thank you.' : 'The card was declined.')
   */
  async pay(
    linkOrToken: string,
    payment: PortalPay,
    options?: CallOptions,
  ): Promise<PortalPayment> {
    const params = { token: tokenOf(linkOrToken) }
    return this.#plain.call('payInvoice', { ...options, params, body: payment })
  }
}
