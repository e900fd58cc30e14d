// What stands round the panels of the inspector: navigation, worlds, following, colours.
import { expect, test } from 'vitest'
import { createClient } from 'partnerkit'
import { inspectedWorld } from '../support/inspector.ts'

const inspected = inspectedWorld()

test('the overview says where the API is, has the keys, and counts what there is', async () => {
  const { mock, open, page, server } = inspected
  await open()
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor()
  await page.getByText(server.url, { exact: true }).waitFor()
  await page.getByText(mock.keys.vendor, { exact: true }).waitFor()
  const counted = page.getByRole('link', { name: 'tierAccounts 11', exact: true })
  expect(await counted.getAttribute('href')).toBe('#/collections/tierAccounts')
})

test('the page follows the mock, and stands still when it is told to', async () => {
  const { mock, open, page } = inspected
  const add = (): unknown => mock.add('accounts', { name: 'Another', role: 'vendor' })
  await open()
  const count = page.getByRole('link', { name: /^accounts \d+$/ })
  await count.waitFor()
  expect(await count.innerText()).toMatch(/12$/)
  add()
  await expect.poll(() => count.innerText()).toMatch(/13$/)
  await page.getByRole('button', { name: 'Follow the mock' }).click()
  add()
  await page.waitForTimeout(1300)
  expect(await count.innerText()).toMatch(/13$/)
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect.poll(() => count.innerText()).toMatch(/14$/)
})

test('another world is opened by name, and the address keeps it', async () => {
  const { open, page, server, mock } = inspected
  const client = createClient({ apiKey: `${mock.keys.distributor}@theirs`, baseUrl: server.url })
  await client.tierAccounts.delete('TA-2000-2718-0001')
  await open()
  await page.getByRole('link', { name: 'tierAccounts 11', exact: true }).waitFor()
  await page.getByRole('combobox', { name: 'World' }).click()
  await page.getByRole('option', { name: 'theirs' }).click()
  await page.getByRole('link', { name: 'tierAccounts 10', exact: true }).waitFor()
  expect(page.url()).toContain('world=theirs')
  await page.getByRole('button', { name: 'Open a world' }).click()
  const name = page.getByRole('textbox', { name: 'Name' })
  await name.fill('not a name')
  await name.press('Enter')
  await page.getByText('Give 1 to 64 letters').waitFor()
  await name.fill('mine')
  await name.press('Enter')
  await page.getByRole('link', { name: 'tierAccounts 11', exact: true }).waitFor()
  expect(page.url()).toContain('world=mine')
})

test('a name that is none is refused in words', async () => {
  const { open, page } = inspected
  await open('#/?world=a%20b')
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByRole('alert').first().innerText()).toContain('Give 1 to 64 letters')
})

test('nothing is asked of another machine', async () => {
  const { open, page, server } = inspected
  const asked: string[] = []
  const remember = (request: { url(): string }): number => asked.push(request.url())
  page.on('request', remember)
  await open()
  await page.getByRole('link', { name: /^tierAccounts/ }).waitFor()
  page.off('request', remember)
  expect(asked.length).toBeGreaterThan(4)
  const { origin } = new URL(server.url)
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([])
})

test('axe finds nothing wrong, in light and dark, and it fits a telephone', async () => {
  const { open, page, violations } = inspected
  await open()
  await page.getByRole('link', { name: /^tierAccounts/ }).waitFor()
  expect(await violations()).toEqual([])
  await page.setViewportSize({ width: 375, height: 812 })
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(width).toBe(375)
  await page.setViewportSize({ width: 1280, height: 800 })
})
