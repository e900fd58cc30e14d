// News: what accounts tell their partners.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  NewsPost,
  NewsPostCreate,
  NewsPostUpdate,
  NewsPostVersion,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over news. */
export type NewsQuery = ListQuery<(typeof filters)['listNews']>

export class News {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the caller's own posts, and those that its partners have published for its role, the
   * newest first.
   *
   * Operation `listNews`, `GET /news`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const ofPartner = client.news.list({ filter: { 'creator.id': 'VA-306-152' } })
   * for await (const { title, subtitle } of ofPartner) console.log(title, subtitle)
   */
  list(query?: NewsQuery | string, options?: CallOptions): List<NewsPost> {
    return list(this.#http, 'listNews', query, options)
  }

  /**
   * Gets a post. `creator` is missing where it is anonymous and not the caller's.
   *
   * Operation `getNews`, `GET /news/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, deleted, or
   * can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { title, content } = await client.news.get('NWS-1001-0001')
   */
  get(id: string, options?: CallOptions): Promise<NewsPost> {
    return this.#http.call('getNews', { ...options, params: { id } })
  }

  /**
   * Writes a post: a draft that nobody else sees until it is published.
   *
   * Operation `createNews`, `POST /news`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const post = await client.news.create({
   *   audience: 'reseller',
   *   title: 'New prices',
   *   content: 'They hold from the first of May.',
   * })
   * await client.news.publish(post.id)
   */
  create(post: NewsPostCreate, options?: CallOptions): Promise<NewsPost> {
    return this.#http.call('createNews', { ...options, body: post })
  }

  /**
   * Changes the members that are given, which makes a new version. A published post stays published.
   * Not repeated after a lost answer: each time makes a version.
   *
   * Operation `updateNews`, `PUT /news/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the creator), `NFND_000` (missing,
   * deleted, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { version } = await client.news.update('NWS-1001-0001', { audience: 'any' })
   */
  update(id: string, changes: NewsPostUpdate, options?: CallOptions): Promise<NewsPost> {
    const once = true
    return this.#http.call('updateNews', { ...options, params: { id }, body: changes, once })
  }

  /**
   * Deletes a post: it is gone from all lists.
   *
   * Operation `deleteNews`, `DELETE /news/{id}`. Roles: all.
   *
   * Raises `ApiError` `PERM_001` (not the creator), `NFND_000` (missing, deleted, or can not be
   * seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.news.delete('NWS-1001-0001')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteNews', { ...options, params: { id } })
  }

  /**
   * Shows a draft to its audience.
   *
   * Operation `publishNews`, `POST /news/{id}/publish`. Roles: all.
   *
   * Raises `ApiError` `PERM_001` (not the creator), `NFND_000` (missing, deleted, or can not be
   * seen), `NWS_001` (published already); `AUTH_001` for a wrong key.
   *
   * @example
   * const { events } = await client.news.publish('NWS-1001-0001')
   */
  publish(id: string, options?: CallOptions): Promise<NewsPost> {
    return this.#http.call('publishNews', { ...options, params: { id } })
  }

  /**
   * Takes a published post back: it is a draft again.
   *
   * Operation `draftNews`, `POST /news/{id}/draft`. Roles: all.
   *
   * Raises `ApiError` `PERM_001` (not the creator), `NFND_000` (missing, deleted, or can not be
   * seen), `NWS_001` (a draft already); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.news.draft('NWS-1001-0001')
   */
  draft(id: string, options?: CallOptions): Promise<NewsPost> {
    return this.#http.call('draftNews', { ...options, params: { id } })
  }

  /**
   * Lists the versions of one of the caller's posts, the newest first.
   *
   * Operation `listNewsVersions`, `GET /news/{post_id}/versions`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `PERM_001`
   * (not the creator), `NFND_000` (missing, deleted, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const versions = await client.news.versions('NWS-1001-0001').toArray()
   */
  versions(id: string, options?: CallOptions): List<NewsPostVersion> {
    return list(this.#http, 'listNewsVersions', undefined, { ...options, params: { post_id: id } })
  }

  /**
   * Gets one version of one of the caller's posts, counted from 1.
   *
   * Operation `getNewsVersion`, `GET /news/{post_id}/versions/{version}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `version` sends none), `PERM_001` (not the creator),
   * `NFND_000` (the post or the version is missing, deleted, or can not be seen); `AUTH_001` for a
   * wrong key.
   *
   * @example
   * const { title } = await client.news.version('NWS-1001-0001', 1)
   */
  version(id: string, version: number, options?: CallOptions): Promise<NewsPostVersion> {
    const params = { post_id: id, version: String(version) }
    return this.#http.call('getNewsVersion', { ...options, params })
  }
}
