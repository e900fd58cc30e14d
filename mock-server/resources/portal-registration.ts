// Registration of partners in the reseller portal: e-mail, link, form, confirmation.
import type { PortalRegistration } from '../../spec/generated/types.ts'
import { linkTo, stamp, type Portal, type PublicHandler } from '../portal.ts'
import { mailing } from '../rules/mails.ts'
import { checkPassword, hashOf } from '../rules/passwords.ts'
import { registrationAfter, statusOf } from '../rules/portal-lifecycle.ts'
import { later } from '../rules/portal-sessions.ts'
import { checkFree, plainEmail } from '../rules/portal-users.ts'
import { refusal } from '../rules/refusal.ts'
import type {
  PortalOrgRecord,
  PortalRegistrationRecord,
  PortalUserRecord,
} from '../store/portal-records.ts'
import { showRegistration } from './portal-view.ts'

/** Milliseconds for which the link of a registration works. */
const LINK_LASTS = 24 * 60 * 60_000

type Visitors = Portal<undefined>

const start: PublicHandler<'startPortalRegistration'> = {
  load() {},
  decide({ view, input }) {
    const { world, now, ids } = view
    const email = plainEmail(input.email)
    checkFree(email, world)
    const open = world.portalRegistrations
      .by('email', email)
      .find((one) => ['email_sent', 'verified'].includes(statusOf(one, now)))
    const record: PortalRegistrationRecord = open
      ? {
          ...open,
          events: { ...open.events, resent: stamp(view) },
          expires_at: later(now, LINK_LASTS),
        }
      : {
          id: ids.next('portalRegistrations', (id) => !!world.portalRegistrations.ever(id)),
          token: ids.token(),
          email,
          status: 'email_sent',
          expires_at: later(now, LINK_LASTS),
          events: { created: stamp(view) },
        }
    const { token } = record
    const link = linkTo('verifyPortalRegistration', token, view)
    const mail = {
      at: now,
      to: email,
      subject: 'Confirm your e-mail address',
      text: `Open this link within 24 hours to register as a partner:\n\n${link}\n`,
      link,
      token,
    }
    return {
      changes: [{ in: 'portalRegistrations', put: record }, ...mailing(mail, world)],
      result: showRegistration(record, view),
    }
  },
}

/** The registration that a link leads to; refuses with `NFND_000` a token that there is not. */
function registrationOf({ world }: Visitors, token: string): PortalRegistrationRecord {
  const [record] = world.portalRegistrations.by('token', token)
  if (!record) throw refusal('NFND_000', { id: token })
  return record
}

const verify: PublicHandler<'verifyPortalRegistration', PortalRegistrationRecord> = {
  load: (portal, { token = '' }) => registrationOf(portal, token),
  decide({ view, target }) {
    const status = registrationAfter('verify', target, view.now)
    if (status === target.status) return { result: showRegistration(target, view) }
    const events = { ...target.events, verified: stamp(view) }
    const record: PortalRegistrationRecord = { ...target, status, events }
    return {
      changes: [{ in: 'portalRegistrations', put: record }],
      result: showRegistration(record, view),
    }
  },
}

const complete: PublicHandler<
  'completePortalRegistration',
  PortalRegistrationRecord,
  string | undefined
> = {
  prepare: (_caller, _world, body) => hashOf(body),
  load: (portal, { token = '' }) => registrationOf(portal, token),
  check(target, _, { now }) {
    registrationAfter('complete', target, now)
  },
  decide({ view, target, input, prepared: password_hash }) {
    const { world, now, ids } = view
    const { first_name, last_name, company, password } = input
    const { email } = target
    checkPassword(password)
    checkFree(email, world)
    const created = stamp(view)
    const org: PortalOrgRecord = {
      id: ids.next('portalOrgs', (id) => !!world.portalOrgs.ever(id)),
      name: company,
      company,
      active: true,
      contact: { first_name, last_name, email },
      events: { created },
    }
    const user: PortalUserRecord = {
      id: ids.next('portalUsers', (id) => !!world.portalUsers.ever(id)),
      org_id: org.id,
      first_name,
      last_name,
      email,
      active: true,
      role: 'admin',
      password_hash,
      events: { created },
    }
    const record: PortalRegistrationRecord = {
      ...target,
      status: registrationAfter('complete', target, now),
      org_id: org.id,
      user_id: user.id,
      events: { ...target.events, completed: created },
    }
    const mail = {
      at: now,
      to: email,
      subject: 'Your registration is complete',
      text: `Welcome, ${first_name}. ${company} is registered: log in with ${email} and your password.\n`,
    }
    const result: PortalRegistration = {
      ...showRegistration(record, view),
      org: { id: org.id, name: org.name },
      user: { id: user.id, name: `${first_name} ${last_name}` },
    }
    return {
      changes: [
        { in: 'portalOrgs', put: org },
        { in: 'portalUsers', put: user },
        { in: 'portalRegistrations', put: record },
        ...mailing(mail, world),
      ],
      result,
    }
  },
}

/** The operations of the family. */
export const portalRegistration = {
  startPortalRegistration: start,
  verifyPortalRegistration: verify,
  completePortalRegistration: complete,
}
