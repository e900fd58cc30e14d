// The page behind the link of an invoice, and what stands in the way of a payment.
import { expect, test } from '@playwright/test'
import { login, openCustomer } from './reseller-support.ts'
import { expectAccessible, row } from './support.ts'

test('a declined payment leaves the invoice open, and both payments are kept', async ({ page }) => {
  await login(page, 'A partner')
  await openCustomer(page, 'Lindqvist Dental', 'Invoices')
  await page.getByLabel('Status').selectOption('Open')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1–1 of 1')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'PIN-902446' }).click()
  await page.getByRole('link', { name: 'Open the payment page' }).click()
  await expect(page.getByRole('heading', { name: 'Invoice PIN-902446' })).toBeFocused()
  await page.getByRole('radio', { name: 'A card that is declined' }).check()
  await page.getByRole('button', { name: 'Pay €49.00' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'declined' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Bank transfer' }).check()
  await page.getByRole('radio', { name: 'Lakeside IT Services' }).check()
  await page.getByRole('button', { name: 'Pay €49.00' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Thank you.' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pay/ })).toBeHidden()

  await page.goBack()
  await expect(page.getByRole('main')).toContainText('Your commission€6.13')
  await page.getByRole('tab', { name: 'Payments' }).click()
  await expect(row(page, 'Bank transfer')).toContainText('Succeeded')
  await expect(row(page, 'Declined card')).toContainText('Failed')
  await expectAccessible(page)
})

test('a cancelled order makes its invoice void: its link takes no payment any more', async ({
  page,
}) => {
  await login(page, 'A partner')
  await openCustomer(page, 'Bergmann Möbel', 'Orders')
  await row(page, 'Pending payment').getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('by Petra Bergmann')
  await page.getByRole('button', { name: 'Cancel order' }).click()
  const dialog = page.getByRole('dialog', { name: /^Cancel POD-/ })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Cancel the order' }).click()
  await expect(page.getByRole('main')).toContainText('Void')
  await expect(page.getByRole('button', { name: 'Cancel order' })).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^PIN-/ }).click()
  await page.getByRole('link', { name: 'Open the payment page' }).click()
  await expect(page.getByRole('main')).toContainText('There is nothing to pay.')
  await expect(page.getByRole('button', { name: /^Pay/ })).toBeHidden()
})

test('a link that nobody knows says so', async ({ page }) => {
  await page.goto('/portal/v1/pay/no-such-token')
  await expect(page.getByRole('heading', { level: 1, name: 'This can not be shown' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('NFND_000')
})
