// The states of a news post: which action leads from which to which, and that its creator alone acts.
import type { RuleSource } from '../../spec/errors.ts'
import type { Actor } from '../operation.ts'
import type { NewsRecord } from '../store/news-records.ts'
import { refusal } from './refusal.ts'

type Status = NewsRecord['status']

interface NewsTransition {
  readonly from: readonly Status[]
  readonly to: Status
  /** What it can be done with and what it does, for the message that refuses it. */
  readonly only?: string
  readonly done: string
  readonly source: RuleSource
}

/** The state of a new post. */
export const FIRST_STATUS: Status = 'draft'

/** Every action of the creator; updates are possible in either state and leave it as it is. */
export const newsLifecycle = {
  publish: { from: ['draft'], to: 'published', only: 'a draft', done: 'published', source: 'api' },
  draft: {
    from: ['published'],
    to: 'draft',
    only: 'a published post',
    done: 'taken back',
    source: 'api',
  },
  // That there is a state is in the API document; that it is gone from all lists is assumed.
  delete: { from: ['draft', 'published'], to: 'deleted', done: 'deleted', source: 'assumed' },
} as const satisfies Readonly<Record<string, NewsTransition>>

/** Refuses with `PERM_001` everybody but the creator. */
export function checkCreator({ creator_id }: NewsRecord, { account }: Actor): void {
  if (creator_id !== account.id) throw refusal('PERM_001')
}

/** Refuses an action: with `PERM_001` to everybody but the creator, with `NWS_001` in the wrong state. */
export function checkNewsAction(
  action: keyof typeof newsLifecycle,
  post: NewsRecord,
  actor: Actor,
): void {
  checkCreator(post, actor)
  const { id, status } = post
  const { from, only, done }: NewsTransition = newsLifecycle[action]
  if (from.includes(status)) return
  throw refusal('NWS_001', { id, status, only: only ?? 'a post', done })
}
