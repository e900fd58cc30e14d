// The inspector of a server of its own, as a person uses it in a browser.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { chromium, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { BRIEF_PAGES, findChromium } from './chromium.ts'

export interface Inspected {
  readonly mock: Mock
  readonly page: Page
  readonly server: MockServer
  /** Opens a place like `#/collections`. */
  open(hash?: string): Promise<void>
  /** What axe finds wrong with what is shown, in light; of the colours also in dark. */
  violations(): Promise<readonly string[]>
}

/** One browser and one server for the tests of a file; each test has the world as good as new. */
export function inspectedWorld(): Inspected {
  const mock = createMock()
  const opened: { close(): Promise<void> }[] = []
  const wrong: string[] = []
  let page: Page
  let server: MockServer
  beforeAll(async () => {
    server = await serveMock(mock, { port: 0 })
    // Bundled now: no page has to wait for that.
    const bundled = await fetch(new URL('/inspector/main.js', server.url))
    expect(bundled.status, 'The pages can not be bundled.').toBe(200)
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: BRIEF_PAGES,
    })
    opened.push(browser, server)
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', ({ message }) => wrong.push(message))
    page.on('console', (message) => {
      const isRefused = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isRefused) wrong.push(message.text())
    })
  }, 300_000)
  beforeEach(() => mock.reset())
  afterAll(async () => {
    for (const one of opened) await one.close()
    expect(wrong).toEqual([])
  })
  return {
    mock,
    get page() {
      return page
    },
    get server() {
      return server
    },
    async open(hash = '#/') {
      // Another document, not only another hash.
      await page.goto('about:blank')
      await page.goto(new URL(`/inspector${hash}`, server.url).href)
    },
    async violations() {
      const found: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const shown = page.locator(`html[data-mantine-color-scheme=${colorScheme}]`)
        await shown.waitFor({ state: 'attached' })
        // Text that is fading in has less contrast than it will have.
        await page.evaluate(() => new Promise(requestAnimationFrame))
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        )
        // What is there is the same in both, only its colours are not.
        const { violations } = await look(page, colorScheme === 'dark' ? ['color-contrast'] : [])
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`),
        )
        found.push(...told)
      }
      return found
    },
  }
}

/** The smaller build: every page loads it anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe says of a page, by these rules or by all. */
async function look(page: Page, values: readonly string[]): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const runOnly = values.length > 0 && { runOnly: { type: 'rule', values } }
  const options = { ...runOnly, resultTypes: ['violations'] }
  return page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
}
