// A partner that acts as the user of its customer.
import type { PortalOrg, PortalSession, PortalUser } from 'partnerkit'
import { freshPortal, type Holder, type TestPortal } from './portal.ts'

export interface Scene {
  readonly portal: TestPortal
  readonly mara: PortalSession
  readonly customer: PortalOrg
  readonly user: PortalUser
  /** Mara, as the user of her customer. */
  readonly acting: PortalSession
}

/** A partner that acts as the user of a customer. */
export async function scene(): Promise<Scene> {
  const portal = freshPortal()
  const mara = await portal.partner('mara')
  const customer = await portal.customer(mara, { name: 'Quiet Ltd' })
  const user = await portal.user(mara, customer.id)
  return { portal, mara, customer, user, acting: await portal.loginAs(mara, user) }
}

/** Stops acting as somebody else: the session from before. */
export const stop = ({ done }: TestPortal, { token }: Holder): Promise<PortalSession> =>
  done('POST', '/impersonation/stop', { token })
