// The tree of accounts and the drawing of contracts, as the inspector shows them.
import { expect, test } from 'vitest'
import { inspectedWorld } from '../support/inspector.ts'

const inspected = inspectedWorld()
const place = (id: string) => inspected.page.locator(`.place[data-value="${id}"]`)

test('the tree opens by mouse and keyboard, down to the customers', async () => {
  const { open, page } = inspected
  await open('#/accounts')
  await place('PA-301-447').click()
  await page.getByRole('heading', { name: 'Cloud Harbor Distribution' }).waitFor()
  await page.keyboard.press('ArrowRight')
  await place('TA-1000-2718-0002').click()
  await page.keyboard.press('ArrowRight')
  await place('TA-1000-2718-0003').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Atlas Systems West|Maple Legal/ }).waitFor()
  expect(page.url()).toMatch(/accounts\/TA-[12]000-2718-0003$/)
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  await place('TA-1000-2718-0003').waitFor({ state: 'detached' })
  await place('PA-301-447').waitFor()
})

test('an account has its key to copy, or says why it has none', async () => {
  const { mock, open, page } = inspected
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('#/accounts/VA-621-880')
  await page.getByText(mock.keyFor('VA-621-880'), { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Copy the key' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(mock.keyFor('VA-621-880'))
  await open('#/accounts/VA-892-333')
  await page.getByText('VA-892-333 has no key: it is invited').waitFor()
})

test('a tier account says what stands in the way of deleting it, and in which order it goes', async () => {
  const { open, page, violations } = inspected
  await open('#/accounts/TA-1000-2718-0002')
  await page.getByRole('button', { name: 'Explain the deletion' }).click()
  await page.getByText('2 child accounts must go first, and 4 accounts below it in all').waitFor()
  expect(await page.locator('.deleting ol li').allInnerTexts()).toEqual([
    'TA-2000-2718-0004',
    'TA-2000-2718-0005',
    'TA-1000-2718-0003',
    'TA-2000-2718-0003',
    'TA-1000-2718-0002',
  ])
  expect(await violations()).toEqual([])
})

test('a tier account is found by a part of its name', async () => {
  const { open, page } = inspected
  await open('#/accounts')
  await page.getByRole('textbox', { name: 'Find a tier account' }).fill('systems w')
  await page.getByRole('link', { name: 'Atlas Systems West' }).click()
  await page.getByText('It can not be deleted').waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: 'Atlas Systems West' }).waitFor()
  expect(page.url()).toContain('TA-1000-2718-0003')
})

test('the flow of an agreement shows its contracts with their states, and follows them', async () => {
  const { mock, open, page, violations } = inspected
  await open('#/flow?root=AGP-100-200-302')
  const drawing = page.getByRole('region', { name: 'Contract flow' })
  const contract = drawing.locator('a', { hasText: 'CRD-20001-00001-00004' })
  await contract.waitFor()
  expect(await contract.innerText()).toMatch(/distribution contract\s+pending\s+Nimbus Security/)
  expect(await drawing.locator('a', { hasText: 'AGP-100-200-301' }).count()).toBe(0)
  await mock.fetch('http://x/public/v1/contracts/CRD-20001-00001-00004/sign', {
    method: 'POST',
    headers: { authorization: mock.keys.distributor },
  })
  await expect.poll(() => contract.innerText()).toMatch(/active/)
  expect(await violations()).toEqual([])
  await contract.click()
  await page.getByText('terminate makes it terminated by the issuer only').waitFor()
})

test('the flow can be narrowed to an account and to contracts', async () => {
  const { open, page } = inspected
  await open('#/flow?root=AGP-100-200-301')
  const boxes = page.locator('.drawing a.box')
  await page.locator('.drawing').getByText('Lumen Analytics').first().waitFor()
  const all = await boxes.count()
  await page.getByRole('checkbox', { name: 'What goes on under contracts' }).click()
  await expect.poll(() => boxes.count()).toBeLessThan(all)
  const contracts = await boxes.count()
  await page.getByRole('combobox', { name: 'Contracts of' }).click()
  await page.getByRole('option', { name: /Quantum Docs/ }).click()
  await expect.poll(() => boxes.count()).toBeLessThan(contracts)
  expect(await page.locator('.drawing').innerText()).not.toContain('Lumen Analytics')
})
