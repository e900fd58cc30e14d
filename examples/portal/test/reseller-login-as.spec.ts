// Login As: a partner acts as the user of a customer.
import { expect, test } from '@playwright/test'
import { login, openCustomer } from './reseller-support.ts'
import { expectAccessible } from './support.ts'

test('a partner acts as a customer’s user, who sees no commission, and stops', async ({ page }) => {
  await login(page, 'A partner')
  await openCustomer(page, 'Lindqvist Dental', 'Users')
  await page.getByRole('link', { name: 'Nils Lindqvist' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Login As' }).click()
  const banner = page.getByRole('region', { name: 'Acting as' })
  await expect(banner).toContainText('you act as Nils Lindqvist of Lindqvist Dental')
  await expect(page.getByRole('heading', { name: 'Hello, Nils' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'My customers' })).toBeHidden()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Add product' }).click()
  await page.getByRole('radio', { name: 'Team Board' }).check()
  await page.getByRole('button', { name: 'Order' }).click()
  await expect(page.getByRole('heading', { name: 'Invoice for Lindqvist Dental' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('commission')
  await page.getByRole('link', { name: /^POD-/ }).click()
  await expect(page.getByRole('main')).toContainText('by Nils Lindqvist (behind it: Mara Lind)')
  await page.reload()
  await expect(banner).toBeVisible()

  await banner.getByRole('button', { name: 'Stop' }).click()
  await expect(banner).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Lindqvist Dental' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Nils Lindqvist' })).toBeVisible()
})

test('an inactive user can not be acted as: the portal says why', async ({ page }) => {
  await login(page, 'A partner')
  await openCustomer(page, 'Lindqvist Dental', 'Users')
  await page.getByRole('link', { name: 'Oskar Holm' }).click()
  await page.getByRole('button', { name: 'Login As' }).click()
  await expect(page.getByRole('alert')).toContainText('the user is inactive')
})

test('acting ends when the customer is deactivated: the partner is told, and goes on', async ({
  page,
  context,
}) => {
  await login(page, 'A partner', '/reseller/users/PUS-310422')
  await page.getByRole('button', { name: 'Login As' }).click()
  const banner = page.getByRole('region', { name: 'Acting as' })
  await expect(banner).toContainText('you act as Ida Berg')
  const colleague = await context.newPage()
  await login(colleague, 'A partner', '/reseller/customers/POR-204518')
  await colleague.getByRole('button', { name: 'Deactivate' }).click()
  await colleague.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(colleague.getByRole('button', { name: 'Activate', exact: true })).toBeVisible()
  await page.bringToFront()
  await expect(page.getByText('You are Mara Lind again.')).toBeVisible()
  await expect(banner).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Hello, Mara' })).toBeVisible()
})
