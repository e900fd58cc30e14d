// E-mails that the portal would send: they go to the mock's outbox.
import type { MailRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'

/** How many are kept; older ones are forgotten. */
const KEPT = 1000

/** An e-mail in the outbox of a mock. */
export type Mail = Omit<MailRecord, 'id' | 'number'>

/** All e-mails, oldest first. */
const mailsOf = (world: World): MailRecord[] =>
  world.mails.all().sort((a, b) => a.number - b.number)

/** The outbox as users see it, oldest first. */
export const outboxOf = (world: World): Mail[] =>
  mailsOf(world).map(({ id: _id, number: _number, ...mail }) => mail)

/** Sends an e-mail. */
export function mailing(mail: Mail, world: World): Change[] {
  const sent = mailsOf(world)
  const number = (sent.at(-1)?.number ?? 0) + 1
  const [oldest] = sent
  return [
    { in: 'mails', put: { id: `mail-${number}`, number, ...mail } },
    ...(sent.length >= KEPT && oldest ? [{ in: 'mails', remove: oldest } as const] : []),
  ]
}

/** Empties the outbox. */
export const emptying = (world: World): Change[] =>
  mailsOf(world).map((remove) => ({ in: 'mails', remove }))
