// The edit of a tier account: a new version, told to the vendors, and kept in the history.
import { expect, test, type Page } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row } from './support.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

test('an edit makes a version, a request to the vendor, and a line in the history', async ({
  page,
}) => {
  await open(page, '/customers/TA-2000-2718-0003')
  await page.getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByRole('heading', { name: 'Edit Maple Legal LLP' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('A request tells the vendor')
  await expectAccessible(page)
  await field(page, 'City').fill('Ottawa')
  await field(page, 'Address line 2').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved as version 4.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Maple Legal LLP' })).toBeFocused()

  await tab(page, 'Requests')
  const request = row(page, 'TAR-2000-2718-0003-003-001')
  await expect(request).toContainText('Pending')
  await expect(request).toContainText('Champions Corp')

  await tab(page, 'Versions')
  const changes = page.getByRole('table', { name: 'What version 4 changed' })
  await expect(changes.getByRole('row')).toHaveText([
    'FieldBeforeAfter',
    'Address line 212th floor–',
    'CityTorontoOttawa',
  ])
  await expect(page.getByRole('region', { name: 'Version 1' })).toContainText('Created 7 May 2025')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Nothing had changed.')).toBeVisible()
  await tab(page, 'Versions')
  await expect(page.getByRole('region', { name: 'Version 4' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Version 5' })).toBeHidden()
})

test('a parent from below is refused at its field, and nothing typed is lost', async ({ page }) => {
  await open(page, '/customers/TA-1000-2718-0002/edit')
  await field(page, 'City').fill('Montréal')
  await field(page, 'Name').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(field(page, 'Name')).toBeFocused()
  await expect(field(page, 'Name')).toHaveAccessibleDescription('Name is required.')

  await field(page, 'Name').fill('Atlas')
  const parent = page.getByRole('combobox', { name: 'Parent' })
  await parent.fill('Atlas')
  await page.getByRole('option', { name: /^Atlas Systems West / }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(parent).toHaveAccessibleDescription(/stands below it/)
  await expect(page.getByRole('alert')).toContainText('TA_004')
  await expect(field(page, 'City')).toHaveValue('Montréal')
})

test('a vendor edits what it sees, and the request for its product is its own to answer', async ({
  page,
}) => {
  await open(page, '/customers/TA-2000-2718-0007/edit', 'vendor')
  await field(page, 'Phone number').fill('5550199')
  await page.getByRole('button', { name: 'Save' }).click()
  await tab(page, 'Requests')
  await expect(row(page, 'TAR-2000-2718-0007-002-001')).toContainText('Pending')

  await actAs(page, ACCOUNTS.distributor)
  await tab(page, 'Versions')
  await expect(page.getByRole('region', { name: 'Version 3' })).toContainText('by Champions Corp')
})

test('all tabs say what they have, and that they have nothing', async ({ page }) => {
  await open(page, '/customers/TA-1000-2718-0002')
  const seen = {
    Children: 'Maple Legal LLP',
    Subscriptions: 'Champions Backup',
    'Config requests': 'TCR-',
    Configs: 'TC-',
  }
  for (const [name, text] of Object.entries(seen)) {
    await tab(page, name)
    await expect(row(page, text).first()).toBeVisible()
  }
  await expectAccessible(page)
  await tab(page, 'Requests')
  await expect(page.getByText('There are none.')).toBeVisible()
  await tab(page, 'Details')
  await expect(page.getByText('tier1, tier2')).toBeVisible()

  await actAs(page, ACCOUNTS.reseller)
  await expect(page.getByRole('heading', { name: 'This can not be shown' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('NFND_000')
  await expectAccessible(page)
})
