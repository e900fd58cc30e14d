import { expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { growWorld } from 'partnerkit/randomize'
import { replay } from 'partnerkit/testing'
import { freshWorld } from '../support/world.ts'

test('a world grows to the size asked for: a tree of resellers and customers', async () => {
  const { mock, distributor } = freshWorld()
  const progress: number[] = []
  expect(await growWorld(mock, 3000, { onProgress: (done) => progress.push(done) })).toBe(2989)
  const { tierAccounts } = distributor
  expect(await tierAccounts.list().count()).toBe(3000)
  expect(await tierAccounts.list({ filter: { type: 'reseller' } }).count()).toBe(4 + 299)
  expect(
    await tierAccounts.list({ filter: { type: 'reseller', 'parent.id': { ne: null } } }).count(),
  ).toBeGreaterThan(100)
  expect(await tierAccounts.list({ filter: { type: 'customer', 'parent.id': null } }).count()).toBe(
    0,
  )
  expect(progress).toEqual([1011, 2011, 3000])
})

test('the same seed grows the same world, another seed another', async () => {
  const names = async (seed: number): Promise<string[]> => {
    const { mock, distributor } = freshWorld()
    await growWorld(mock, 60, { seed })
    return (await distributor.tierAccounts.list({ order: ['name'] }).toArray()).map(
      ({ name }) => name,
    )
  }
  expect(await names(5)).toEqual(await names(5))
  expect(await names(6)).not.toEqual(await names(5))
})

test('a world that is large enough stays as it is, a size that is none is refused', async () => {
  const { mock } = freshWorld()
  expect(await growWorld(mock, 5)).toBe(0)
  expect(mock.count('tierAccounts')).toBe(11)
  await expect(growWorld(mock, -1)).rejects.toThrow('size must be a whole number')
  await expect(growWorld(mock, 20, { owner: 'PA-000-000' })).rejects.toThrow('owner.id')
})

test('a world grows into what adding its accounts one by one comes to', async () => {
  const options = { seed: 1, now: () => new Date('2026-03-04T05:06:07Z') }
  const grown = createMock(options)
  const added = createMock(options)
  await growWorld(grown, 1500)
  // What is no mock itself is grown by `add`, which checks everything.
  await growWorld({ ...added }, 1500)
  expect(grown.exportState()).toEqual(added.exportState())
})

test('what is grown is owned as asked for, is recorded, and replays', async () => {
  const { mock } = freshWorld()
  mock.record()
  await growWorld(mock, 40, { owner: 'VA-149-494' })
  const grown = mock.snapshot().store.tierAccounts
  const capsule = mock.capsule()
  expect(capsule.steps).toHaveLength(29)
  const again = createMock(capsule.options)
  await replay(capsule, { mock: again })
  expect(again.count('tierAccounts')).toBe(40)
  expect(again.snapshot().store.tierAccounts).toEqual(grown)
})
