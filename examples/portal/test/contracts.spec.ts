// Contracts: each side does what is its part, and only that.
import { expect, test, type Page } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row, tabTo } from './support.ts'

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

const status = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()

test('contracts are found by type, status and text', async ({ page }) => {
  await open(page, '/contracts')
  await page.getByLabel('Type').selectOption('Distribution')
  await page.getByLabel('Status').selectOption('Pending')
  await expect(page.getByRole('status')).toHaveText('1–1 of 1')
  await expect(row(page, 'Nimbus Security')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Status').selectOption('All')
  await page.getByLabel('Search').fill('nimbus')
  await page.getByRole('button', { name: 'Status' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Active')
})

test('a vendor answers the enroll form and enrolls; the distributor asks for changes, then signs', async ({
  page,
}) => {
  await open(page, '/contracts/CRD-20001-00001-00003')
  await actAs(page, 'Nimbus Security (vendor)')
  await press(page, 'Enroll')
  await expect(page.getByRole('alert')).toContainText('CTR_003')
  await page.getByRole('tab', { name: 'Enroll form' }).click()
  await expectAccessible(page)
  await press(page, 'Save the answers')
  await expect(page.getByLabel('Number of employees')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Number of employees').fill('40')
  await page.getByLabel('E-mail address of your support').fill('help@nimbus.example')
  await press(page, 'Save the answers')
  await expect(page.getByText('The answers are saved.')).toBeVisible()
  await press(page, 'Enroll')
  await status(page, 'Pending')
  await expect(page.getByRole('button', { name: 'Sign' })).toBeHidden()

  await actAs(page, ACCOUNTS.distributor)
  await expect(page.getByText('help@nimbus.example')).toBeVisible()
  await press(page, 'Ask for changes')
  await status(page, 'Enrolling')
  await actAs(page, 'Nimbus Security (vendor)')
  await press(page, 'Enroll')
  await actAs(page, ACCOUNTS.distributor)
  await press(page, 'Sign')
  await status(page, 'Active')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('1')
  await expectAccessible(page)
})

test('an agreement is offered to a vendor, once; the vendor signs', async ({ page }) => {
  await open(page, '/agreements/AGP-100-200-302')
  await press(page, 'Offer to a partner')
  const dialog = page.getByRole('dialog', { name: 'Offer Harbor Security Program' })
  await dialog.getByLabel('Partner').selectOption('Nimbus Security')
  await press(page, 'Offer')
  await expect(dialog.getByRole('alert')).toContainText('CTR_002')
  await expectAccessible(page)
  await dialog.getByLabel('Partner').selectOption('Champions Corp')
  await press(page, 'Offer')
  await status(page, 'Pending')
  await expect(page.getByRole('button', { name: 'Sign' })).toBeHidden()

  await actAs(page, ACCOUNTS.vendor)
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible()
  await press(page, 'Sign')
  await status(page, 'Active')
  await expect(page.getByRole('button', { name: 'Terminate' })).toBeHidden()
})

test('a distributor rejects an application with a note, by keyboard', async ({ page }) => {
  await open(page, '/contracts/CRD-20001-00001-00004')
  await tabTo(page, page.getByRole('button', { name: 'Reject' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reject the contract?' })
  await expect(dialog.getByLabel('Note')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('Not in our region')
  await tabTo(page, dialog.getByRole('button', { name: 'Reject' }))
  await page.keyboard.press('Enter')
  await status(page, 'Rejected')
  await expect(page.getByRole('definition').getByText('Not in our region')).toBeVisible()
})

test('terminating a program contract ends the distribution contracts below it', async ({
  page,
}) => {
  await open(page, '/contracts/CRP-10001-00001-00001')
  await press(page, 'Terminate')
  await page.getByLabel('Note').fill('Program closed')
  await page.getByRole('dialog').getByRole('button', { name: 'Terminate' }).click()
  await status(page, 'Terminated')
  await expect(page.getByRole('definition').getByText('Program closed')).toBeVisible()
  await page.getByRole('link', { name: 'All contracts' }).click()
  await page.getByLabel('Search').fill('Champions')
  await expect(row(page, 'Distribution in Europe')).toContainText('Terminated')
})

test('an invitation is edited, its words reach the partner, and it is deleted', async ({
  page,
}) => {
  await open(page, '/contracts/CRP-10001-00001-00004')
  await press(page, 'Edit invitation')
  const dialog = page.getByRole('dialog', { name: 'Edit the invitation' })
  await dialog.getByLabel('Message to the partner').fill('x'.repeat(201))
  await press(page, 'Save')
  await expect(dialog.getByRole('alert')).toContainText('VAL_001')
  await expect(dialog.getByLabel('Message to the partner')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await dialog.getByLabel('Message to the partner').fill('We look forward to it.')
  await press(page, 'Save')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('definition').getByText('We look forward to it.')).toBeVisible()
  await press(page, 'Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Contracts' })).toBeFocused()
  await page.getByLabel('Search').fill('Front Street')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
})
