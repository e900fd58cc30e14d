import { afterEach, beforeEach, expect, test } from 'vitest'
import { replay } from 'partnerkit/testing'
import { enter, type Entrance } from './support/entrance.ts'

let world: Entrance

beforeEach(async () => {
  world = await enter()
})

afterEach(() => world.close())

test('what was asked by this way replays here, from the JSON of the capsule', async () => {
  const { mock, distributor } = world
  mock.record()
  const { id } = await distributor.marketplaces.create({ name: 'Harbor' })
  await distributor.marketplaces.update(id, { name: 'Haven' })
  await distributor.hubs.get('HB-0').catch(() => undefined)
  const json = JSON.stringify(mock.capsule({ test: 'by this way' }))
  const { text, requests } = await replay(JSON.parse(json))
  expect(text).toBe('by this way\n3 requests, each answered as then.')
  expect(requests.map(({ after }) => after.status)).toEqual([201, 200, 404])
  const differs = await replay(
    JSON.parse(json.replace(/("status":200,.*?"name":)"Haven"/, '$1"Old"')),
  )
  expect(differs.first?.difference).toEqual({ path: 'body.name', wanted: 'Old', got: 'Haven' })
})
