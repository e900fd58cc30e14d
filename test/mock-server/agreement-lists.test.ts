import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  EUROPE,
  invalid,
  OTHER_DISTRIBUTOR,
  OTHER_SERVICE,
  OTHER_SYNDICATION,
  PROGRAM,
  WEB_STORE,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

const ALL = 11

describe('a list of agreements', () => {
  test.each([
    ['', ALL],
    ['type=program', 2],
    ['in(type,(service,syndication))', 5],
    ['type=referral', 1],
    ['forms.id=AFR-100-200-701', 2],
    ['forms__type=product', 1],
    ['forms__type=item', 0],
    ['forms.id=null()', ALL - 3],
    ['marketplace.id=MP-10042', 1],
    ['marketplace__id=MP-10042', 1],
    ['marketplace.id=null()', ALL - 3],
    ['like(marketplace.name,Harbor*)', 3],
    ['like(marketplace__name,*Europe)', 1],
    ['owner.id=PA-239-689', 2],
    ['owner__id=PA-301-447', 9],
    ['ilike(owner.name,*micro)', 2],
    ['owner__name=Ingram Micro', 2],
    ['title=Harbor Vendor Program', 1],
    ['ilike(title,harbor*program)', 2],
    ['id=AGS-100-200-501', 1],
    ['active=true', ALL],
    ['active=false', 0],
    ['ge(created,2024-04-16)', 3],
    ['gt(updated,2025-01-01)', 1],
    ['search=Direct', 1],
    ['search=north america', 1],
    ['search=ingram', 2],
    ['search=AGS-100-200-501', 0],
  ])('by %j has %d', async (query, count) => {
    const { distributor } = freshWorld()
    expect(await distributor.agreements.list(query).count()).toBe(count)
  })

  test.each([
    ['ordering(title)', 'Bad ordering filter: title.'],
    ['ordering(id)', 'Bad ordering filter: id.'],
    ['type=sourcing', undefined],
    ['active=yes', undefined],
    ['auto_accept=true&select(nope)', 'Bad select filter: nope.'],
  ])('by %j is refused', async (query, message) => {
    const { mock, distributor } = freshWorld()
    expect(await refusalOf({ mock }, () => distributor.agreements.list(query))).toMatchObject(
      message === undefined ? { status: 400, code: 'VAL_001' } : invalid(message),
    )
  })

  test('is ordered by creation, the newest first, or as asked for', async () => {
    const { distributor } = freshWorld()
    const ids = async (query: string) =>
      (await distributor.agreements.list(query).toArray()).map(({ id }) => id)
    const newest = await ids('')
    expect(newest.slice(0, 3)).toEqual([WEB_STORE, AMERICA, EUROPE])
    expect(newest.at(-1)).toBe(OTHER_SYNDICATION)
    expect(newest.at(-2)).toBe(OTHER_SERVICE)
    expect(await ids('ordering(created)')).toEqual(newest.toReversed())
    expect((await ids('ordering(-updated)'))[0]).toBe(PROGRAM)
  })

  test('of one that sees them is not that of another', async () => {
    const { mock, clientOf } = freshWorld()
    const other = clientOf(mock.keyFor(OTHER_DISTRIBUTOR))
    const items = await other.agreements.list().toArray()
    expect(items.map(({ id }) => id)).toEqual([OTHER_SERVICE, OTHER_SYNDICATION])
  })
})

test.each([
  ['', [AMERICA, EUROPE]],
  ['auto_accept=true', [EUROPE]],
  ['auto_accept=false', [AMERICA]],
  ['ordering(auto_accept)', [AMERICA, EUROPE]],
  ['ordering(-auto_accept)', [EUROPE, AMERICA]],
  ['id=AGD-100-200-401', [EUROPE]],
  ['ordering(id)', [EUROPE, AMERICA]],
  ['marketplace.id=MP-10042', [AMERICA]],
  ['ordering(marketplace.id)', [EUROPE, AMERICA]],
  ['like(name,*Europe)', [EUROPE]],
  ['ordering(-name)', [AMERICA, EUROPE]],
])('distribution agreements by %j are %j', async (query, ids) => {
  const { distributor } = freshWorld()
  const items = await distributor.agreements.distributions(PROGRAM, query).toArray()
  expect(items.map(({ id }) => id)).toEqual(ids)
})
