// Registration at the reseller portal: an e-mail address, the link sent to it, a form.
import type { PortalRegistration, PortalRegistrationComplete } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import { tokenOf } from '../wire.ts'

export class PortalRegistrations {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Starts a registration: an e-mail with a link is sent to the address. While it is open, the same
   * address gets the same link once more.
   *
   * Operation `startPortalRegistration`, `POST /portal/v1/registrations`. Roles: anyone.
   *
   * Raises `ApiError` `VAL_001` (no e-mail address), `POR_001` (registered already), `LIM_001` (a
   * body over 1 MiB).
   *
   * @example
   * const { status } = await client.portal.registration.start('ines@harbor-it.example')
   */
  start(email: string, options?: CallOptions): Promise<PortalRegistration> {
    return this.#http.call('startPortalRegistration', { ...options, body: { email } })
  }

  /**
   * Opens the link of the e-mail, which proves the address. Takes the whole link or the token in it;
   * only the token is taken of a link, and sent to this client's portal, never to the link's host.
   *
   * Operation `verifyPortalRegistration`, `GET /portal/v1/registrations/{token}`. Roles: anyone.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `verify` sends none), `NFND_000` (nobody knows the
   * token), `POR_002` (it has expired: start again), `POR_003` (completed already). Raises
   * `TypeError` for a link without a token.
   *
   * @example
   * const link = 'https://portal.example/portal/v1/registrations/kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4e'
   * const { email } = await client.portal.registration.verify(link)
   */
  async verify(linkOrToken: string, options?: CallOptions): Promise<PortalRegistration> {
    const params = { token: tokenOf(linkOrToken) }
    return this.#http.call('verifyPortalRegistration', { ...options, params })
  }

  /**
   * Completes a registration whose link was opened: makes the partner's company and its first user,
   * an administrator. Takes the whole link or the token in it; only the token is taken of a link, and
   * sent to this client's portal, never to the link's host. Nobody is logged in by it.
   *
   * Operation `completePortalRegistration`, `POST /portal/v1/registrations/{token}/complete`. Roles:
   * anyone.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (nobody knows the token), `POR_001` (the
   * address was registered meanwhile), `POR_002` (it has expired: start again), `POR_003` (completed
   * already), `POR_004` (the link was not opened), `LIM_001` (a body over 1 MiB). Raises `TypeError`
   * for a link without a token.
   *
   * @example
   * const token = 'kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE'
   * const { org } = await client.portal.registration.complete(token, {
   *   first_name: 'Ines',
   *   last_name: 'Duarte',
   *   company: 'Harbor IT',
   *   password: 'correct horse',
   * })
   */
  async complete(
    linkOrToken: string,
    form: PortalRegistrationComplete,
    options?: CallOptions,
  ): Promise<PortalRegistration> {
    const params = { token: tokenOf(linkOrToken) }
    return this.#http.call('completePortalRegistration', { ...options, params, body: form })
  }
}
