// The directory of customers and resellers.
import { expect, test } from '@playwright/test'
import { ACCOUNTS, actAs, open, row } from './support.ts'

test('the directory narrows down to direct resellers, parts and hubs', async ({ page }) => {
  await open(page, '/customers')
  const status = page.getByRole('status')
  await expect(status).toHaveText('1–10 of 11')
  await page.getByLabel('Type').selectOption('Direct resellers')
  await expect(status).toHaveText('1–3 of 3')
  await page.getByLabel('Part in subscriptions').selectOption('Tier 2')
  await expect(status).toHaveText('1–1 of 1')
  await expect(row(page, 'Atlas Systems')).toBeVisible()
  await page.getByLabel('Hub').selectOption('Without a hub')
  await expect(page.getByText('Nothing matches.')).toBeVisible()

  await page.getByLabel('Type').selectOption('All')
  await page.getByLabel('Part in subscriptions').selectOption('All')
  await page.getByRole('button', { name: 'Parent' }).click()
  await expect(page.getByRole('row').last()).toContainText('Nordlicht IT-Systemhaus')
  await page.getByRole('link', { name: 'Elbe Optik' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Elbe Optik' })).toBeFocused()
})

test('every account has its own customers', async ({ page }) => {
  await open(page, '/customers')
  const status = page.getByRole('status')
  await expect(status).toHaveText('1–10 of 11')
  await actAs(page, ACCOUNTS.vendor)
  await expect(status).toHaveText('1–10 of 10')
  await actAs(page, ACCOUNTS.reseller)
  await expect(status).toHaveText('1–3 of 3')
})
