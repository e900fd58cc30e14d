// The reseller portal: logging in, acting as a customer's user, and the way to all else of it.
import type {
  PortalCredentials,
  PortalHome,
  PortalMe,
  PortalSession,
} from '../../spec/generated/types.ts'
import { baseUrlOf, Http } from '../http.ts'
import type { CallOptions, ClientOptions } from '../options.ts'
import { PortalHttp, unlessAborted } from '../portal-http.ts'
import { isUnauthorized, PortalSessions } from '../portal-sessions.ts'
import { portalUrl } from '../wire.ts'
import { PortalCustomers } from './portal-customers.ts'
import { PortalInvoices } from './portal-invoices.ts'
import { PortalOrders } from './portal-orders.ts'
import { PortalOrgs } from './portal-orgs.ts'
import { PortalProducts } from './portal-products.ts'
import { PortalRegistrations } from './portal-registrations.ts'
import { PortalUsers } from './portal-users.ts'

/**
 * The reseller portal lies beside the API, at `/portal/v1` of the same server, and knows nothing of
 * keys: its users log in. The session is kept as `portal.storage` of the client's options says, sent
 * with each call that needs one, and renewed before the first such call after half of its time. When
 * the server takes it no longer, it is removed and `portal.onSessionEnd` is told; a call without a
 * session is sent all the same and refused by the server. While somebody is acted as, the session
 * from before is kept, too, and comes back when the acting one has ended.
 *
 * A call is sent with the session there was when it was made. An answer that comes after that
 * session was replaced or ended changes nothing of what is kept. A list that is read page by page
 * sends each page with the session there is then: read it to its end before somebody else logs in,
 * or acts as somebody else.
 */
export class Portal {
  /** For calls that need no session, and those that have their own way with it. */
  readonly #plain: Http
  readonly #http: PortalHttp
  readonly #sessions: PortalSessions
  readonly customers: PortalCustomers
  readonly invoices: PortalInvoices
  readonly orders: PortalOrders
  readonly orgs: PortalOrgs
  readonly products: PortalProducts
  readonly registration: PortalRegistrations
  readonly users: PortalUsers

  constructor(client: ClientOptions) {
    const options = { ...client, apiKey: null, baseUrl: portalUrl(baseUrlOf(client)) }
    this.#sessions = new PortalSessions(options.baseUrl, options.portal)
    this.#plain = new Http(options)
    this.#http = new PortalHttp(options, this.#sessions)
    this.customers = new PortalCustomers(this.#http)
    this.invoices = new PortalInvoices(this.#http, this.#plain)
    this.orders = new PortalOrders(this.#http)
    this.orgs = new PortalOrgs(this.#http)
    this.products = new PortalProducts(this.#http)
    this.registration = new PortalRegistrations(this.#plain)
    this.users = new PortalUsers(this.#http)
  }

  /** The session that is kept, `undefined` when nobody is logged in; nothing is sent to find out. */
  get session(): PortalSession | undefined {
    return this.#sessions.session
  }

  /**
   * Logs in and keeps the session, in place of the one there was; that one is not ended at the
   * server. A login that is refused leaves it as it is. It is never repeated, not even with
   * idempotency keys.
   *
   * Operation `loginPortal`, `POST /portal/v1/login`. Roles: anyone.
   *
   * Raises `ApiError` `VAL_001` (fields), `POR_010` (wrong address or password, which of them is not
   * told), `POR_011` (the user or the company is inactive), `POR_012` (too many failures: wait
   * as many seconds as `error.params?.retry_after` says, at the mock), `LIM_001` (a body over 1 MiB).
   *
   * @example
   * const email = 'mara@lakeside-it.example'
   * const { user, org } = await client.portal.login({ email, password: 'portal-demo' })
   * console.log(`${user.first_name} of ${org.name}`)
   */
  async login(credentials: PortalCredentials, options?: CallOptions): Promise<PortalSession> {
    // Repeated, a throttled login would be a long wait for the same refusal.
    const args = { ...options, once: true, body: credentials } as const
    const session = await this.#plain.call('loginPortal', args)
    return this.#sessions.keep(session)
  }

  /**
   * Logs out: removes the session, tells `onSessionEnd`, then ends it at the server with the one
   * behind it and those that were started from it. It is removed whatever happens to the call; when
   * the server did not know it any more, that is fine, too.
   *
   * Operation `logoutPortal`, `POST /portal/v1/logout`. Roles: partner, customer.
   *
   * Raises `ApiError` `AUTH_001` when nobody was logged in.
   *
   * @example
   * await client.portal.logout()
   */
  async logout(options?: CallOptions): Promise<void> {
    const token = this.session?.token
    if (token !== undefined) this.#sessions.end(token, { reason: 'logout' })
    try {
      await this.#plain.call('logoutPortal', { ...options, token })
    } catch (error) {
      if (token === undefined || !isUnauthorized(error)) throw error
    }
  }

  /**
   * Renews the session now, for another 30 minutes and 12 hours since its login at most. There is no
   * need to: calls do it by themselves in time. Those at the same time share one renewal.
   *
   * Operation `renewPortalSession`, `POST /portal/v1/session/renew`. Roles: partner, customer.
   *
   * Raises `ApiError` `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { expires_in } = await client.portal.renew()
   */
  async renew({ signal, ...options }: CallOptions = {}): Promise<PortalSession> {
    signal?.throwIfAborted()
    const token = this.session?.token
    const send = (): Promise<PortalSession> =>
      this.#plain.call('renewPortalSession', { ...options, token })
    return unlessAborted(token === undefined ? send() : this.#sessions.renew(token, send), signal)
  }

  /**
   * Gets who is logged in, and who is behind it.
   *
   * Operation `getPortalMe`, `GET /portal/v1/me`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `me` sends none); `AUTH_001` for a session that is
   * missing or has ended.
   *
   * @example
   * const { user, impersonator } = await client.portal.me()
   * if (impersonator) console.log(`${impersonator.user.name} acts as ${user.email}`)
   */
  me(options?: CallOptions): Promise<PortalMe> {
    return this.#http.call('getPortalMe', { ...options })
  }

  /**
   * Gets the figures of the home page.
   *
   * Operation `getPortalHome`, `GET /portal/v1/home`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `home` sends none); `AUTH_001` for a session that is
   * missing or has ended.
   *
   * @example
   * const { customers, invoices } = await client.portal.home()
   * console.log(`${customers.active} active customers, ${invoices.open} open invoices`)
   */
  home(options?: CallOptions): Promise<PortalHome> {
    return this.#http.call('getPortalHome', { ...options })
  }

  /**
   * Acts as a user of an active customer ("Login As"), until `stopImpersonation` or `logout`. The
   * session of the user takes the place of the own one, which is kept behind it. When the server
   * takes the acting one no longer (the customer was deactivated, say), the own one comes back and
   * `onSessionEnd` is told, with the reason `impersonation`.
   *
   * Operation `loginAsPortalUser`, `POST /portal/v1/users/{id}/login-as`. Roles: partner, customer.
   *
   * Raises `ApiError` `NFND_000` (missing, or can not be seen), `PERM_001` (a customer calls),
   * `POR_020` (the session acts as somebody already), `POR_022` (a colleague, or the user or the
   * customer is inactive); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { user, impersonator } = await client.portal.loginAs('PUS-310422')
   * console.log(`${impersonator?.user.name} acts as ${user.email}`)
   * await client.portal.stopImpersonation()
   */
  async loginAs(userId: string, options?: CallOptions): Promise<PortalSession> {
    const token = this.session?.token
    const params = { id: userId }
    const session = await this.#http.call('loginAsPortalUser', { ...options, params })
    return this.#sessions.act(token, session)
  }

  /**
   * Stops acting as a customer's user; the session from before `loginAs` is kept again, also when
   * the acting one had ended already. When nobody answers, all stays as it is: call it again.
   *
   * Operation `stopPortalImpersonation`, `POST /portal/v1/impersonation/stop`. Roles: partner,
   * customer.
   *
   * Raises `ApiError` `POR_021` (the session acts as nobody else); `AUTH_001` for a session that is
   * missing, or has ended with none behind it.
   *
   * @example
   * const { user } = await client.portal.stopImpersonation()
   */
  async stopImpersonation(options?: CallOptions): Promise<PortalSession> {
    const token = this.session?.token
    const behind = this.#sessions.behind?.token
    try {
      const session = await this.#http.call('stopPortalImpersonation', { ...options })
      return this.#sessions.replace(token, session)
    } catch (error) {
      const { session } = this
      // Ended already, perhaps by a call whose answer was lost: that is what was asked for.
      if (session && session.token === behind && isUnauthorized(error)) return session
      throw error
    }
  }
}
