// Tests what the compiler lets people ask of news and of categories.
import { describe, expectTypeOf, test } from 'vitest'
import type {
  Category,
  CategoryQuery,
  Client,
  List,
  NewsPost,
  NewsPostCreate,
  NewsPostVersion,
  NewsQuery,
} from 'partnerkit'
import { randomNews } from 'partnerkit/randomize'

declare const client: Client

describe('news', () => {
  test('are written and read as they are typed', () => {
    expectTypeOf(randomNews({ seed: 1, key: 'a' })).toEqualTypeOf<NewsPostCreate>()
    expectTypeOf(client.news.list()).toEqualTypeOf<List<NewsPost>>()
    expectTypeOf(client.news.publish('')).resolves.toEqualTypeOf<NewsPost>()
    expectTypeOf(client.news.version('', 1)).resolves.toEqualTypeOf<NewsPostVersion>()
    expectTypeOf<NewsPost['creator']>().toExtend<object | undefined>()
  })

  test('are found by state, audience and creator', () => {
    void ({
      filter: { 'creator.id': 'VA-1', status: 'draft', audience: 'any' },
    } satisfies NewsQuery)
    void ({ filter: { 'events.published.at': null }, order: ['-status'] } satisfies NewsQuery)
    // @ts-expect-error there is no such audience
    void ({ filter: { audience: 'customer' } } satisfies NewsQuery)
    // @ts-expect-error titles give no order
    void ({ order: ['title'] } satisfies NewsQuery)
  })
})

describe('categories', () => {
  test('are those of a partner', () => {
    expectTypeOf(client.categories.list('')).toEqualTypeOf<List<Category>>()
    void ({ filter: { depth: 0, 'parent.id': null }, order: ['position'] } satisfies CategoryQuery)
    // @ts-expect-error depth gives no order
    void ({ order: ['depth'] } satisfies CategoryQuery)
    // @ts-expect-error whose categories?
    client.categories.list()
  })
})
