// Drives the example of a lead form on another site in a real browser.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createClient, type Client } from 'partnerkit'
import { signToken, start, type Site } from '../examples/embedded-lead-form/server.ts'
import { BRIEF_PAGES, findChromium } from './support/chromium.ts'

/** It may have to be installed first. */
const PATIENCE = 300_000
const OTHER_LISTING = 'LST-100-200-103'

let browser: Browser
let site: Site
let page: Page
let vendor: Client
let distributor: Client

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: BRIEF_PAGES })
}, PATIENCE)
afterAll(() => browser?.close())

beforeEach(async () => {
  site = await start()
  const as = (apiKey: string) => createClient({ apiKey, baseUrl: site.platform })
  vendor = as(site.mock.keys.vendor)
  distributor = as(site.mock.keys.distributor)
  page = await browser.newPage({ viewport: { width: 375, height: 812 } })
  page.setDefaultTimeout(10_000)
})
afterEach(async () => {
  await page.close()
  await site.close()
})

const leads = (): Promise<number> => vendor.leads.list().count()
const field = (label: string) => page.getByLabel(label)
const send = () => page.getByRole('button', { name: 'Send' }).click()

/** What the page says beside a field: its description for those who can not see it. */
const saidAt = (label: string) =>
  field(label).evaluate((control) => {
    const id = control.getAttribute('aria-describedby') ?? ''
    return control.ownerDocument.querySelector(`#${id}`)?.textContent
  })

/** The text of the alert, once there is one. */
async function alert(): Promise<string> {
  const shown = page.getByRole('alert').filter({ hasText: /./ })
  await shown.waitFor()
  return shown.innerText()
}

async function fillIn(): Promise<void> {
  await field('Your name').fill('Ada Byron')
  await field('E-mail').fill('ada@bakery.example')
  await field('Country').selectOption({ label: 'Portugal' })
  await field('Number of desktops').fill('12')
}

test('a visitor of another site fills in the form, and the vendor has the lead', async () => {
  const before = await leads()
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().method() !== 'OPTIONS') bodies.push(response.text().catch(String))
  })
  const { schema = [] } = await vendor.leadForms.ofListing(site.listing)
  expect(new Set(schema.map(({ type }) => type)).size).toBe(9)
  expect(new URL(site.url).origin).not.toBe(new URL(site.platform).origin)

  await page.goto(site.url)
  await send()
  expect(await alert()).toBe('Not sent yet: please look at your answers.')
  const asked = 'This field is required.'
  for (const { title, type, required } of schema) {
    expect(await saidAt(title), title).toBe(required ? asked : '')
    const tag = { textarea: 'TEXTAREA', dropdown: 'SELECT', country: 'SELECT' }
    expect(await field(title).evaluate(({ tagName }) => tagName)).toBe(
      Object.entries(tag).find(([name]) => name === type)?.[1] ?? 'INPUT',
    )
  }
  expect(await field('Your name').evaluate((it) => it === it.ownerDocument.activeElement)).toBe(
    true,
  )

  await fillIn()
  await field('E-mail').fill('ada')
  await field('Number of desktops').fill('a dozen')
  await field('Website').fill('bakery')
  await send()
  await expect.poll(() => saidAt('Your name')).toBe('')
  expect(await saidAt('E-mail')).toBe('Enter a valid email address.')
  expect(await saidAt('Number of desktops')).toBe('A valid number is required.')
  expect(await saidAt('Website')).toBe('Enter a valid URL, http or https.')
  expect(await field('E-mail').getAttribute('aria-invalid')).toBe('true')
  expect(await field('Country').getAttribute('aria-invalid')).toBe('false')
  expect(await leads()).toBe(before)

  await fillIn()
  await field('Website').fill('')
  await field('Plan').selectOption('Pro')
  await field('What else').fill('Two shops.\nOne van.')
  await field('try it first').check()
  await send()
  await page.getByText('Thank you.').waitFor()
  expect(await page.locator('form').count()).toBe(0)

  expect(await leads()).toBe(before + 1)
  const newest = await vendor.leads.list().first()
  const lead = await vendor.leads.get(newest?.id ?? '')
  expect(lead).toMatchObject({ name: 'Web form: Ada Byron', status: 'pending' })
  expect(lead.listing.id).toBe(site.listing)
  expect(lead.data).toEqual({
    contact: 'Ada Byron',
    email: 'ada@bakery.example',
    country: 'PT',
    desktops: 12,
    plan: 'Pro',
    notes: 'Two shops.\nOne van.',
    trial: true,
  })
  expect(lead.events.created).toEqual({ at: expect.any(String) })

  const served = (await Promise.all(bodies)).join('\n')
  expect(served).toContain('Number of desktops')
  expect(served).not.toContain('PRIVATE KEY')
  expect(served).not.toContain(site.mock.keys.distributor)
})

test('the page fits a phone', async () => {
  await page.goto(site.url)
  await field('E-mail').waitFor()
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBe(0)
})

test.each([
  ['for another listing', OTHER_LISTING, '5 minutes'],
  ['that has expired', undefined, '-1 minute'],
])('a token %s shows an error and no form', async (_, listing = site.listing, lifetime) => {
  const { jwt } = await distributor.leads.settings()
  const body = await signToken(jwt, listing, lifetime)
  await page.route('**/lead-token', (route) => route.fulfill({ body }))
  const answer = page.waitForResponse(/\/form$/)
  await page.goto(site.url)
  expect(await alert()).toBe('The form can not be used at the moment. Please try again later.')
  expect((await answer).status()).toBe(401)
  expect(await page.locator('form').count()).toBe(0)
})

test('a lead that is refused stays in the form, to be sent again', async () => {
  const before = await leads()
  await page.goto(site.url)
  await fillIn()
  const { id } = await vendor.leadForms.ofListing(site.listing)
  await vendor.leadForms.deactivate(id)
  await send()
  expect(await alert()).toMatch(/^Not sent\. The form can not be used/)
  expect(await leads()).toBe(before)
  expect(await field('E-mail').inputValue()).toBe('ada@bakery.example')
  await vendor.leadForms.activate(id)
  await send()
  await page.getByText('Thank you.').waitFor()
  expect(await leads()).toBe(before + 1)
})

test('each call asks for a token of its own, so the form outlives one', async () => {
  await page.goto(site.url)
  await fillIn()
  const { jwt } = await distributor.leads.settings()
  const expired = await signToken(jwt, site.listing, '-1 minute')
  await page.route('**/lead-token', (route) => route.fulfill({ body: expired }))
  await send()
  expect(await alert()).toMatch(/^Not sent\./)
  await page.unroute('**/lead-token')
  await send()
  await page.getByText('Thank you.').waitFor()
})

test('npm run example says where the page is', async () => {
  const program = 'examples/embedded-lead-form/server.ts'
  const running = spawn('node', ['--conditions=partnerkit-source', program, '0', '0'])
  try {
    const [said] = await once(running.stdout, 'data')
    const [, url = ''] = /^A form on another site: (\S+)$/m.exec(String(said)) ?? []
    expect(await (await fetch(url)).text()).toContain('id="lead-form"')
    expect((await fetch(`${url}server.ts`)).status).toBe(404)
  } finally {
    running.kill()
  }
})
