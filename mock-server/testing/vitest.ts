// What `partnerkit/testing/vitest` exports: a test that has a world of its own, and an expect that knows the log.
import {
  expect as baseExpect,
  test as baseTest,
  type ExpectStatic,
  type RunnerTask,
  type RunnerTestCase,
} from 'vitest'
import type { Client } from '../../sdk/index.ts'
import type { Mock, MockOptions } from '../index.ts'
import { folderOf, writeCapsule } from './capsule-file.ts'
import type { Given } from './given.ts'
import { createWorld, type LocalWorld } from './local-world.ts'
import { matchers } from './matchers.ts'
import type { ReceivedMatchers } from './received.ts'
import { connectWorld, uniqueWorldName } from './remote-world.ts'
import type { World } from './world.ts'

/** What each test gets that asks for it; all of it is of the test's own world. */
export interface PartnerkitFixtures {
  /** What the mock is made with; override it with `test.extend({ mockOptions: { seed: 7 } })`. */
  mockOptions: MockOptions
  /**
   * Base address of a server, to have a world there in place of one in this process. Default: the
   * variable `PARTNERKIT_URL`, else none.
   */
  serverUrl: string | undefined
  /**
   * The folder for the capsule of a test that fails; `true` is `partnerkit-capsules`. Default: the
   * variable `PARTNERKIT_CAPSULES`, else none is written.
   */
  capsules: boolean | string | undefined
  /** Where `network` answers. Default: the address of the real platform. */
  networkOrigin: string | undefined
  /** The mock of this test. With a `serverUrl` there is none: use `world`. */
  mock: Mock
  /** The world of this test. */
  world: World
  /** A client of the distributor of the default world. */
  distributor: Client
  /** A client of its vendor. */
  vendor: Client
  /** A client of its reseller. */
  reseller: Client
  /** Factories: what the test begins with. */
  given: Given
  /** Brings the world into a state with a name. */
  scenario: World['scenario']
  /**
   * Ask for it, and whatever the app under test sends to the platform with the global `fetch` is answered
   * by `mock`. It needs `msw`, and no other test of the file that runs at the same time.
   */
  network: void
}

const env = (name: string): string | undefined => globalThis.process?.env[name] || undefined

/**
 * Vitest's `test`, whose tests have a world each.
 *
 * @example
 * test('a reseller with customers stays', async ({ given, distributor, mock }) => {
 *   const { reseller } = await given.resellerWithChildren(3)
 *   await expect(distributor.tierAccounts.delete(reseller.id)).rejects.toThrow('TA_001')
 *   expect(mock).toHaveReceived('deleteTierAccount', { status: 400 })
 * })
 */
export const test = baseTest.extend<PartnerkitFixtures>({
  mockOptions: {},
  serverUrl: env('PARTNERKIT_URL'),
  capsules: env('PARTNERKIT_CAPSULES'),
  networkOrigin: undefined,
  world: async ({ serverUrl, mockOptions, capsules, task }, use) => {
    const world =
      serverUrl === undefined
        ? createWorld(mockOptions)
        : await connectWorld({ url: serverUrl, name: uniqueWorldName(task.name) })
    const folder = folderOf(capsules)
    if (folder !== undefined) await world.record()
    await use(world)
    if (folder !== undefined && task.result?.state === 'fail') {
      const error = task.result.errors?.[0]?.message
      const about = { test: fullName(task), ...(error !== undefined && { error }) }
      const path = await writeCapsule(folder, await world.capsule(about))
      globalThis.console?.error(
        `What the mock of "${task.name}" was asked is in ${path}\nSee it again: npx partnerkit replay ${path}`,
      )
    }
    await world.close()
  },
  mock: async ({ world }, use) => {
    if (!('mock' in world)) {
      throw new Error('The mock is behind HTTP here. Use world, or give no serverUrl.')
    }
    await use((world as LocalWorld).mock)
  },
  distributor: async ({ world }, use) => use(world.distributor),
  vendor: async ({ world }, use) => use(world.vendor),
  reseller: async ({ world }, use) => use(world.reseller),
  given: async ({ world }, use) => use(world.given),
  scenario: async ({ world }, use) => use(world.scenario),
  network: async ({ mock, networkOrigin }, use) => {
    const { setupServer } = await import('msw/node').catch((cause: unknown) => {
      throw new Error('network needs msw. Install it: npm install --save-dev msw', { cause })
    })
    const { handlers } = await import('../adapters/node.ts')
    const origin = networkOrigin === undefined ? {} : { origin: networkOrigin }
    const server = setupServer(...handlers(mock, origin))
    server.listen()
    await use()
    server.close()
  },
})

/** The name of a test with those of the suites and the file it is in. */
const fullName = (task: RunnerTestCase): string => {
  const names: string[] = []
  for (let at: RunnerTask | undefined = task; at; at = at.suite) names.unshift(at.name)
  return [task.file.name, ...names].join(' > ')
}

/** What `expect` offers for a mock or a world. */
type ExpectReceived = {
  (subject: Mock): Expecting<void>
  (subject: World): Expecting<Promise<void>>
}

type Expecting<R> = ReturnType<ExpectStatic> &
  ReceivedMatchers<R> & { readonly not: ReceivedMatchers<R> }

baseExpect.extend(matchers)

/** Vitest's `expect`, which also knows what a mock or a world has received. */
export const expect = baseExpect as ExpectReceived & ExpectStatic
