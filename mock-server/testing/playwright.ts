// What `partnerkit/testing/playwright` exports: a test that has a world of its own on a server that all share.
import { expect as baseExpect, test as baseTest } from '@playwright/test'
import { environments, type Client } from '../../sdk/index.ts'
import { WORLD_HEADER } from '../adapters/world-name.ts'
import { folderOf, writeCapsule } from './capsule-file.ts'
import type { Given } from './given.ts'
import { matchers } from './matchers.ts'
import type { ReceivedMatchers } from './received.ts'
import { connectWorld, uniqueWorldName } from './remote-world.ts'
import type { World } from './world.ts'

/** What the `use` of a Playwright configuration can say. */
export interface PartnerkitOptions {
  /** Base address of the server. Default: the variable `PARTNERKIT_URL`, else `http://127.0.0.1:4010/public/v1`. */
  serverUrl: string
  /**
   * An origin of the app under test, besides that of the server, whose requests are to name the world:
   * that of a proxy before the server. Default: none.
   */
  proxyOrigin: string | undefined
  /**
   * Whether the capsule of a test that fails is attached to its results; or the folder for it. Default:
   * true.
   */
  capsules: boolean | string
}

/** What each test gets that asks for it; all of it is of the test's own world. */
export interface PartnerkitFixtures {
  /** The world of this test. Requests of `page` to the server reach it, whatever key they carry. */
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
}

/**
 * Playwright's `test`, whose tests have a world each on one server. Let the configuration start it:
 * `webServer: { command: 'npx partnerkit serve', url: 'http://127.0.0.1:4010' }`.
 *
 * @example
 * test('a vendor is invited', async ({ page, world }) => {
 *   await page.goto('/partners')
 *   await page.getByRole('button', { name: 'Invite' }).click()
 *   await expect(world).toHaveReceived('createContract', { body: { partner: { name: 'Kite' } } })
 * })
 */
export const test = baseTest.extend<PartnerkitFixtures & PartnerkitOptions>({
  serverUrl: [globalThis.process.env['PARTNERKIT_URL'] || environments.mock, { option: true }],
  proxyOrigin: [undefined, { option: true }],
  capsules: [true, { option: true }],
  world: async ({ serverUrl, capsules }, use, testInfo) => {
    const world = await connectWorld({ url: serverUrl, name: uniqueWorldName(testInfo.title) })
    if (folderOf(capsules) !== undefined) await world.record()
    await use(world)
    if (folderOf(capsules) !== undefined && testInfo.status !== testInfo.expectedStatus) {
      const folder = capsules === true ? testInfo.outputPath() : String(capsules)
      const error = testInfo.error?.message
      const test = testInfo.titlePath.join(' > ')
      const about = { test, ...(error !== undefined && { error }) }
      const path = await writeCapsule(folder, await world.capsule(about))
      await testInfo.attach('partnerkit-capsule', { path, contentType: 'application/json' })
    }
    await world.close()
  },
  context: async ({ context, world, proxyOrigin }, use) => {
    const origins = new Set([new URL(world.url).origin, proxyOrigin])
    await context.route(
      ({ origin }) => origins.has(origin),
      (route) =>
        route.fallback({ headers: { ...route.request().headers(), [WORLD_HEADER]: world.name } }),
    )
    await use(context)
  },
  distributor: async ({ world }, use) => use(world.distributor),
  vendor: async ({ world }, use) => use(world.vendor),
  reseller: async ({ world }, use) => use(world.reseller),
  given: async ({ world }, use) => use(world.given),
  scenario: async ({ world }, use) => use(world.scenario),
})

/** What `expect` offers for a world. */
type ExpectReceived = (subject: World) => ReceivedMatchers<Promise<void>> & {
  readonly not: ReceivedMatchers<Promise<void>>
}

/** Playwright's `expect`, which also waits for what a world receives. */
export const expect = baseExpect.extend(matchers) as typeof baseExpect as ExpectReceived &
  typeof baseExpect
