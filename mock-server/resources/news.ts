// News: what accounts tell their partners, with its versions.
import { filters } from '../../spec/generated/filters.ts'
import type { NewsPost } from '../../spec/generated/types.ts'
import type { Actor, Context, Decision, Handler, Params } from '../operation.ts'
import {
  checkCreator,
  checkNewsAction,
  FIRST_STATUS,
  newsLifecycle,
} from '../rules/news-lifecycle.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { NewsRecord, NewsVersionRecord } from '../store/news-records.ts'
import type { Change, World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { NO_FIELDS, page, pageOf, within } from './list.ts'
import { withoutNulls } from './without-nulls.ts'

/** Whether an account may know who wrote a post. */
const showsCreator = ({ anonymous, creator_id }: NewsRecord, viewer: string): boolean =>
  !anonymous || creator_id === viewer

/** A post on the wire. Whoever wrote an anonymous one would show in its events as well. */
function present(record: NewsRecord, world: World, viewer: string): NewsPost {
  const { creator_id, events, ...post } = record
  if (showsCreator(record, viewer))
    return { ...post, creator: accountRef(creator_id, world), events }
  const moments = Object.entries(events).map(([name, event]) => [name, event && { at: event.at }])
  return { ...post, events: Object.fromEntries(moments) }
}

function load(view: View, params: Params): NewsRecord {
  const id = params['post_id'] ?? params['id'] ?? ''
  const post = view.get('news', id)
  if (!post) throw refusal('NFND_000', { id })
  return post
}

/** The changes that store a post and the version that it is now. */
export function writtenPost(post: NewsRecord): Change[] {
  const { id, version } = post
  return [
    { in: 'news', put: post },
    { in: 'newsVersions', put: { id: `${id}/${version}`, post_id: id, version, state: post } },
  ]
}

const list: Handler<'listNews', void, NewsRecord> = {
  fields: filters.listNews,
  load() {},
  decide({ actor: { account }, plan, view }) {
    const { news, accounts } = view.world
    const rows = Array.from(view.visible('news').all(), (slot) => news.row(slot))
    // Apart from the table: what a query finds by the creator depends on who asks.
    const creatorOf = (post: NewsRecord): string | undefined =>
      showsCreator(post, account.id) ? post.creator_id : undefined
    const fields = {
      'creator.id': creatorOf,
      'creator.name': (post: NewsRecord) => accounts.ever(creatorOf(post) ?? '')?.name,
    }
    return pageOf(plan, rows, { fields })
  },
  present,
}

const create: Handler<'createNews', void, NewsRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const { anonymous, ...members } = withoutNulls(input)
    const post: NewsRecord = {
      subtitle: '',
      content: '',
      ...members,
      id: context.ids.next('news', (id) => view.world.news.ever(id) !== undefined),
      creator_id: actor.account.id,
      status: FIRST_STATUS,
      anonymous: anonymous ?? false,
      version: 1,
      events: {
        created: { at: context.now, by: actor.user },
        updated: { at: context.now },
      },
    }
    return { changes: writtenPost(post), result: post }
  },
  present,
}

const get: Handler<'getNews', NewsRecord, NewsRecord> = {
  fields: filters.listNews,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateNews', NewsRecord, NewsRecord> = {
  load,
  check: checkCreator,
  decide({ actor, target, input, context }) {
    const { anonymous, ...members } = input
    const post: NewsRecord = {
      ...target,
      ...withoutNulls(members),
      anonymous: anonymous === undefined ? target.anonymous : (anonymous ?? false),
      version: target.version + 1,
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: writtenPost(post), result: post }
  },
  present,
}

const remove: Handler<'deleteNews', NewsRecord, NewsRecord> = {
  load,
  check: (post, actor) => checkNewsAction('delete', post, actor),
  decide({ target, view: { world } }) {
    const status = newsLifecycle.delete.to
    const versions = world.newsVersions
      .by('post_id', target.id)
      .map((version): Change => ({ in: 'newsVersions', remove: version }))
    return {
      changes: [...versions, { in: 'news', remove: { ...target, status } }],
      result: undefined,
    }
  },
  present,
}

interface Moving {
  readonly target: NewsRecord
  readonly actor: Actor
  readonly context: Context
}

/** A post after an action that changes its state, and no more. */
function moved(
  action: Exclude<keyof typeof newsLifecycle, 'delete'>,
  event: 'published' | 'drafted',
  { target, actor, context }: Moving,
): Decision<NewsRecord> {
  const now = { at: context.now, by: actor.user }
  const post: NewsRecord = {
    ...target,
    status: newsLifecycle[action].to,
    events: { ...target.events, updated: now, [event]: now },
  }
  return { changes: [{ in: 'news', put: post }], result: post }
}

const publish: Handler<'publishNews', NewsRecord, NewsRecord> = {
  load,
  check: (post, actor) => checkNewsAction('publish', post, actor),
  decide: (input) => moved('publish', 'published', input),
  present,
}

const draft: Handler<'draftNews', NewsRecord, NewsRecord> = {
  load,
  check: (post, actor) => checkNewsAction('draft', post, actor),
  decide: (input) => moved('draft', 'drafted', input),
  present,
}

const versions: Handler<'listNewsVersions', NewsRecord, NewsVersionRecord> = {
  fields: NO_FIELDS,
  load,
  check: checkCreator,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'post_id', target.id), view.world.newsVersions, {
      order: [{ field: 'version', descending: true }],
    }),
  present: ({ state }, world, viewer) => present(state, world, viewer),
}

interface VersionTarget {
  readonly post: NewsRecord
  readonly number: string
}

/** The version is looked for last: readers are not told which there are. */
const version: Handler<'getNewsVersion', VersionTarget, NewsVersionRecord> = {
  load: (view, params) => ({ post: load(view, params), number: params['version'] ?? '' }),
  check: ({ post }, actor) => checkCreator(post, actor),
  decide({ target: { post, number }, view }) {
    const id = `${post.id}/${number}`
    const result = view.world.newsVersions.get(id)
    if (!result) throw refusal('NFND_000', { id })
    return { result }
  },
  present: ({ state }, world, viewer) => present(state, world, viewer),
}

/** The operations of the family. */
export const news = {
  listNews: list,
  createNews: create,
  getNews: get,
  updateNews: update,
  deleteNews: remove,
  publishNews: publish,
  draftNews: draft,
  listNewsVersions: versions,
  getNewsVersion: version,
}
