// What the tests of the reseller portal share: logging in there, and going to a customer.
import { expect, type Page } from '@playwright/test'
import { open, row } from './support.ts'

/** Labels of the login page's offers. */
export type Offer = 'A partner' | 'Another partner' | 'A customer of the first'

/** Logs in to the portal; a page that is asked for is there afterwards. */
export async function login(page: Page, offer: Offer, path = '/reseller'): Promise<void> {
  await open(page, path)
  await page.getByRole('button', { name: offer }).click()
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible()
}

/** Goes to a customer of the partner who is logged in, and there to a tab. */
export async function openCustomer(page: Page, name: string, tab = 'Overview'): Promise<void> {
  await page.getByRole('link', { name: 'My customers', exact: true }).click()
  await row(page, name).getByRole('link').click()
  await page.getByRole('tab', { name: tab }).click()
}
