// What a vendor asks about those who may become customers, and which listings ask it.
import { expect, test } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row, tabTo } from './support.ts'

const ASKED = '/lead-forms/LDF-1001-0001'

test('a vendor makes a form of its own, and a listing asks it', async ({ page }) => {
  await open(page, '/lead-forms', 'vendor')
  await page.getByRole('link', { name: 'New form' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Seats wanted')
  await page.getByLabel('Template').selectOption('Custom')
  const first = page.getByRole('group', { name: 'Field 1' })
  await first.getByLabel('Question').fill('How many seats?')
  await first.getByLabel('Type').selectOption('Number')
  await first.getByLabel('Has to be answered').check()
  await page.getByRole('button', { name: 'Add a field' }).click()
  const second = page.getByRole('group', { name: 'Field 2' })
  await expect(second.getByLabel('Question')).toBeFocused()
  await page.keyboard.type('Which plan?')
  await second.getByLabel('Type').selectOption('Choice')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(second.getByLabel('Choices')).toHaveAccessibleDescription(
    'This list may not be empty.',
  )
  await expect(second.getByLabel('Choices')).toBeFocused()
  await expectAccessible(page)

  await second.getByLabel('Choices').fill('Basic\nPro')
  await page.getByRole('button', { name: 'Move field 2 up' }).click()
  await expect(first.getByLabel('Question')).toHaveValue('Which plan?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Seats wanted', level: 1 })).toBeFocused()
  await expect(page.getByRole('row').nth(1)).toContainText('which_plan')
  await expect(page.getByRole('row').nth(1)).toContainText('Basic, Pro')
  await expect(row(page, 'how_many_seats')).toContainText('Yes')

  await page.getByRole('tab', { name: 'Listings' }).click()
  await expect(row(page, 'Champions Backup')).toContainText('Interested in Champions Backup')
  await page.getByRole('button', { name: /^Ask this form: Champions Backup/ }).click()
  await expect(row(page, 'Champions Backup')).toContainText('Seats wanted')
  await expectAccessible(page)

  await actAs(page, ACCOUNTS.distributor)
  await page.goto('/leads/new')
  await page.getByLabel('Product').selectOption('Champions Backup')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Marketplace').selectOption('Harbor Europe')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('How many seats?')).toBeVisible()
})

test('a form is renamed and looked at; where it is asked, it can not be deleted', async ({
  page,
}) => {
  await open(page, ASKED, 'vendor')
  await page.getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByLabel('Template')).toBeDisabled()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByRole('textbox', { name: 'Name', exact: true }),
  ).toHaveAccessibleDescription(/blank/)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Backup, please')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Backup, please', level: 1 })).toBeVisible()
  await page.getByRole('tab', { name: 'Preview' }).click()
  await page.getByLabel('Country').selectOption('Spain')
  await expect(page.getByLabel('Country')).toHaveValue('ES')

  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'LDF_002' })).toBeVisible()
  await page.getByRole('tab', { name: 'Listings' }).click()
  await page.getByRole('button', { name: /^Stop asking: Champions Backup/ }).click()
  await expect(row(page, 'Champions Backup')).toContainText('no form')
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Lead forms', level: 1 })).toBeFocused()
  await expect(row(page, 'Before Champions Mail')).toBeVisible()
  await expect(row(page, 'Backup, please')).toBeHidden()
})

test('where the form is inactive no leads are taken, until it is active again', async ({
  page,
}) => {
  await open(page, ASKED, 'vendor')
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('main').getByText('Inactive', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Activate', exact: true })).toBeVisible()

  await actAs(page, ACCOUNTS.distributor)
  await expect(page.getByRole('heading', { name: 'This can not be shown', level: 1 })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'PERM_001' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/leads/new')
  await page.getByLabel('Product').selectOption('Champions Backup')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Marketplace').selectOption('Harbor Europe')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('Marketplace')).toHaveAccessibleDescription(/inactive/)

  await actAs(page, ACCOUNTS.vendor)
  await page.goto(ASKED)
  await page.getByRole('button', { name: 'Activate', exact: true }).click()
  await expect(page.getByRole('main').getByText('Active', { exact: true })).toBeVisible()
})

test('forms are searched by name and filtered; others have none', async ({ page }) => {
  await open(page, '/lead-forms', 'vendor')
  await expect(page.getByRole('status')).toHaveText('1–3 of 3')
  await expectAccessible(page)
  await page.getByLabel('Search').fill('champions')
  await expect(page.getByRole('status')).toHaveText('1–2 of 2')
  await page.getByLabel('Template').selectOption('Commerce')
  await expect(page.getByRole('status')).toHaveText('1–1 of 1')
  await page.getByLabel('Status').selectOption('Active')
  await expect(page.getByRole('status')).toHaveText('0 of 0')

  await actAs(page, ACCOUNTS.distributor)
  await expect(page.getByRole('link', { name: 'Lead forms' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'New form' })).toBeHidden()
})

test('by keyboard: a form is made from a template', async ({ page }) => {
  await open(page, '/lead-forms', 'vendor')
  await tabTo(page, page.getByRole('link', { name: 'New form' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Cloud questions')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Azure')
  await page.keyboard.press('Tab')
  await tabTo(page, page.getByRole('button', { name: 'Save' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Cloud questions' })).toBeFocused()
  await expect(row(page, 'solution_area')).toBeVisible()
})
