// What a test kit does for tests of an app: worlds, factories, branches, and a failure that is lived again.
// Run it with: npm run example examples/test-kit.ts
import type { Client } from 'partnerkit'
import { createWorld, replay } from 'partnerkit/testing'

/** The app under test: it moves the customers of a reseller to another one, then deletes the first. */
async function merge(client: Client, from: string, into: string): Promise<void> {
  for await (const { id } of client.tierAccounts.list({ filter: { 'parent.id': from } })) {
    await client.tierAccounts.update(id, { parent: { id: into } })
  }
  await client.tierAccounts.delete(from)
}

title('A world with two resellers')
const world = createWorld()
const { reseller, children } = await world.given.resellerWithChildren(3)
const other = await world.given.reseller({ name: 'Elm IT' })
say(`${reseller.name} has ${children.length} customers, ${other.name} has none`)

title('What if the reseller was deleted without that? A branch goes on apart')
const branch = await world.branch()
const refused = await branch.distributor.tierAccounts.delete(reseller.id).catch(String)
say(String(refused))

title('The app merges them; what the mock was asked is recorded')
await world.forgetRequests()
await world.record()
await merge(world.distributor, reseller.id, other.id)
for (const { status, method, operation } of await world.requests()) {
  say(`${status} ${method} ${operation}`)
}

title('A capsule holds the world before, and each request with its answer; it replays')
const capsule = await world.capsule({ test: 'a merge' })
say((await replay(capsule)).text.replace('\n', ': '))

title('In a world where the other reseller is gone, the same requests are answered differently')
const { state, ...others } = capsule
const gone = createWorld()
gone.mock.importState(state)
await gone.distributor.tierAccounts.delete(other.id)
const changed = await replay({ ...others, state: gone.mock.exportState() })
say(changed.text.split('\n').join('\n  '))

function title(text: string): void {
  console.log(`\n${text}`)
}

function say(text: string): void {
  console.log(`  ${text}`)
}
