import { ConnectClient, Directory } from '@cloudblueconnect/connect-javascript-sdk'
import { expect, onTestFinished, test } from 'vitest'
import { connectWorld, refused } from '../support/connect-world.ts'

// A client that can be told nothing but an address and a key still gets a world of its own.

test('two clients with two keys have two worlds, and neither sees the other’s', async () => {
  const { mock, server } = await connectWorld()
  onTestFinished(() => server.close())
  const before = mock.snapshot()
  const client = (world: string) =>
    new ConnectClient(server.url, `${mock.keys.distributor}@${world}`)
  const use = async (world: string, other: string): Promise<void> => {
    const { hubs } = client(world)
    const mine = { name: world, description: '', instance: { id: null, type: 'OA' } }
    const { id } = await hubs.create(mine)
    expect(await hubs.get(id)).toMatchObject({ name: world })
    expect(await hubs.search({ name: other })).toEqual([])
    const accounts = await new Directory(client(world)).searchTierAccounts({ type: 'customer' })
    expect(accounts.length).toBeGreaterThan(0)
  }
  await Promise.all([use('first', 'second'), use('second', 'first')])
  expect(mock.snapshot()).toEqual(before)
  expect(await refused(client('not a name').hubs.search())).toMatchObject({
    status: 400,
    errorCode: 'VAL_001',
  })
})
