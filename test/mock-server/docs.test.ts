// The API reference that the HTTP server has under /docs, as a person uses it in a browser.
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { openapiDocument } from '../../spec/generated/document.ts'
import { BRIEF_PAGES, findChromium } from '../support/chromium.ts'

const mock = createMock()
let server: MockServer
beforeAll(async () => {
  server = await serveMock(mock, { port: 0 })
})
afterAll(() => server.close())

const get = (path: string): Promise<Response> => fetch(new URL(path, server.url))

describe('over HTTP', () => {
  test.each([
    ['/docs', 'text/html', '<main id="reference">'],
    ['/docs/', 'text/html', '<main id="reference">'],
    ['/docs/page.js', 'text/javascript', 'SwaggerUIBundle('],
    ['/docs/page.css', 'text/css', '.swagger-ui'],
    ['/docs/icon.svg', 'image/svg+xml', '<svg'],
    ['/docs/viewer.js', 'text/javascript', 'SwaggerUIBundle'],
    ['/docs/viewer.css', 'text/css', '.swagger-ui'],
    ['/docs/world.json', 'application/json', mock.keys.vendor],
  ])('%s is served as %s, with a policy that keeps it to this server', async (path, type, part) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.+'self'/)
    expect(await response.text()).toContain(part)
  })

  test('the document is the one of the package, but for its servers: they are this one', async () => {
    const served = (await (await get('/docs/openapi.yaml')).text()).split('\n')
    const packaged = openapiDocument.split('\n')
    const known = new Set(packaged)
    const { origin } = new URL(server.url)
    const added = served.filter((line) => !known.has(line))
    expect(new Set(added.map((line) => line.trim()))).toEqual(
      new Set([`- url: ${server.url}`, `- url: ${origin}`]),
    )
    const isServer = (line: string): boolean =>
      /^ +(- url: http|description: The (mock|real))/.test(line)
    const rest = (lines: string[]): string[] => lines.filter((line) => !isServer(line))
    expect(rest(served)).toEqual(rest(packaged))
  })

  test.each(['/docs/page.html', '/docs/..%2fhttp.ts', '/docs/nothing'])(
    '%s is no file',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('in a browser', () => {
  let browser: Browser
  let page: Page
  const asked: string[] = []
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: BRIEF_PAGES })
    page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', ({ message }) => wrong.push(message))
    await page.goto(new URL('/docs', server.url).href)
  }, 300_000)
  afterAll(() => browser?.close())

  /** Tries an operation and answers the status that the page shows. */
  async function tried(tag: string, operation: string): Promise<string> {
    const box = page.locator(`[id="operations-${tag}-${operation}"]`)
    if (!(await box.isVisible())) await page.locator(`[id="operations-tag-${tag}"]`).click()
    if (!(await box.locator('.execute').isVisible())) {
      await box.locator('.opblock-summary-control').click()
    }
    const { length } = mock.requests
    await box.locator('.execute').click()
    await expect.poll(() => mock.requests.length).toBeGreaterThan(length)
    await box.locator('.loading-container').waitFor({ state: 'detached' })
    return box.locator('.live-responses-table .response .response-col_status').innerText()
  }
  const last = () => mock.requests.at(-1)

  test('a call can be tried as any account, and as somebody of the portal', async () => {
    expect(await tried('Customers', 'listTierAccounts')).toBe('200')
    expect(last()).toMatchObject({ operation: 'listTierAccounts', account: 'PA-301-447' })
    await page.getByRole('radio', { name: 'vendor' }).check()
    expect(await tried('Customers', 'listTierAccounts')).toBe('200')
    expect(last()?.account).toMatch(/^VA-/)
    await page.getByRole('radio', { name: 'partner', exact: true }).check()
    await page.getByText(`${mock.logins.partner.email} is logged in`).waitFor()
    expect(await tried('Portal_access', 'getPortalMe')).toBe('200')
  })

  test('nothing is asked of another machine, and nothing is blocked', () => {
    expect(asked.length).toBeGreaterThan(8)
    const { origin } = new URL(server.url)
    const others = asked.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:'))
    expect(others).toEqual([])
    expect(wrong).toEqual([])
  })

  test('it fits the width of a telephone', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
  })
})
