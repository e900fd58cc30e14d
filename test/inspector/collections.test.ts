// Lists of the API and collections of the state, as the inspector shows them.
import { expect, test } from 'vitest'
import { inspectedWorld } from '../support/inspector.ts'

const inspected = inspectedWorld()
const rows = () => inspected.page.locator('.rows tbody tr')
const query = () => inspected.page.getByRole('combobox', { name: 'RQL query' })
const head = (name: string) => inspected.page.getByRole('columnheader', { name, exact: true })
const ids = (): Promise<string[]> =>
  inspected.page.locator('.rows tbody td:first-child').allInnerTexts()

test('a list is asked as an account, leaves no trace in the log, and meets no faults', async () => {
  const { mock, open, page } = inspected
  mock.failNext('listTierAccounts', { status: 503 })
  await open('#/collections/listTierAccounts')
  await expect.poll(() => rows().count()).toBe(11)
  await page.getByRole('combobox', { name: 'Asked by' }).click()
  await page.getByRole('option', { name: /Champions Corp/ }).click()
  await expect.poll(() => rows().count()).toBeLessThan(11)
  expect(page.url()).toContain('as=VA-149-494')
  expect(mock.requests).toEqual([])
  const { status } = await mock.fetch('http://x/public/v1/tier/accounts', {
    headers: { authorization: mock.keys.distributor },
  })
  expect(status).toBe(503)
})

test('a query is completed while it is written, is said in words, and stays in the address', async () => {
  const { open, page } = inspected
  await open('#/collections/listTierAccounts')
  await rows().first().waitFor()
  await query().pressSequentially('ilike(parent.n')
  await page.getByRole('option', { name: 'parent.name' }).click()
  await query().pressSequentially('*west)')
  await expect.poll(ids).toEqual(['TA-2000-2718-0005', 'TA-2000-2718-0004'])
  await page.getByText('parent.name ends with "west", upper or lower case').waitFor()
  await page.reload()
  await expect.poll(ids).toEqual(['TA-2000-2718-0005', 'TA-2000-2718-0004'])
  expect(await query().inputValue()).toBe('ilike(parent.name,*west)')
})

test('a wrong query is explained where it is wrong, with what to write instead', async () => {
  const { open, page, violations } = inspected
  await open('#/collections/listTierAccounts?row=TA-2000-2718-0003')
  await expect.poll(() => rows().count()).toBe(11)
  await query().fill('type=customer&gte(events.created.at,2025-05-07)')
  await page.getByText('gte is not an operator.').waitFor()
  expect(await page.locator('.wrong mark').innerText()).toBe('gte')
  expect(await rows().count()).toBe(11)
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect.poll(() => rows().count()).toBe(5)
  await query().fill('like(version,*2*)')
  await page.getByText('version allows no lookup at all.').waitFor()
  expect(await page.locator('.wrong mark').innerText()).toBe('version')
  await query().fill('colour=red')
  await page.getByText('There is no field colour').waitFor()
})

test('heads sort: upwards, downwards, and not at all', async () => {
  const { open, page } = inspected
  await open('#/collections/listTierAccounts?q=type%3Dreseller')
  await expect.poll(() => rows().count()).toBe(4)
  const newest = await ids()
  await head('name').getByRole('button').click()
  await expect.poll(() => query().inputValue()).toBe('eq(type,reseller)&ordering(name)')
  await expect.poll(() => head('name').getAttribute('aria-sort')).toBe('ascending')
  const names = await page.locator('.rows tbody td:nth-child(2)').allInnerTexts()
  expect(names).toEqual(names.toSorted())
  await head('name').getByRole('button').click()
  await expect.poll(() => head('name').getAttribute('aria-sort')).toBe('descending')
  await head('name').getByRole('button').click()
  await expect.poll(ids).toEqual(newest)
})

test('long lists have pages', async () => {
  const { mock, open, page } = inspected
  for (let i = 0; i < 60; i++) mock.add('accounts', { name: `Vendor ${i}`, role: 'vendor' })
  await open('#/collections/accounts')
  await page.getByText('50 of 72', { exact: true }).waitFor()
  await page.getByRole('button', { name: '2', exact: true }).click()
  await page.getByText('22 of 72', { exact: true }).waitFor()
  expect(page.url()).toContain('page=2')
})

test('what the world keeps takes queries on any member, and a row leads to its record', async () => {
  const { open, page } = inspected
  await open(
    '#/collections/contracts?q=issuer_id%3DPA-301-447%26status%3Dpending%26type%3Ddistribution',
  )
  await page.getByRole('link', { name: 'CRD-20001-00001-00004' }).click()
  const record = page.getByRole('region', { name: 'Record CRD-20001-00001-00004' })
  await record.getByText('sign makes it active by the issuer only').waitFor()
  await record.getByText('reject makes it rejected').waitFor()
  expect(await record.getByText(/makes it enrolling/).count()).toBe(1)
  await record.getByRole('link', { name: 'AGD-100-200-403' }).click()
  await page.getByRole('heading', { name: 'Distribution in the web store' }).waitFor()
  await page.getByRole('link', { name: 'CRD-20001-00001-00004' }).click()
  await page.getByRole('heading', { name: 'CRD-20001-00001-00004', level: 1 }).waitFor()
})

test('lists within something offer what they can be in; lists of the portal are asked by who logs in', async () => {
  const { open, page } = inspected
  await open('#/collections/listAgreementVersions')
  await page.getByText('Choose what the list is in.').waitFor()
  await page.getByRole('combobox', { name: 'agreement id' }).click()
  await page.getByRole('option', { name: 'AGP-100-200-301' }).click()
  await expect.poll(() => rows().count()).toBeGreaterThan(0)
  await open('#/collections/listPortalCustomers')
  await page.getByRole('link', { name: 'POR-204520' }).waitFor()
  expect(await page.getByRole('combobox', { name: 'Asked by' }).inputValue()).toContain('partner')
})

test('an id that is none is said to be none', async () => {
  const { open, page } = inspected
  await open('#/record/TA-0')
  expect(await page.getByRole('alert').innerText()).toContain('Object `TA-0` not found.')
})
