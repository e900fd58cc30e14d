// The deletion of a tier account: refused while there are others below it.
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, open } from './support.ts'

const deleteButton = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Delete' })

async function remove(page: Page, name: string): Promise<void> {
  await deleteButton(page).click()
  const dialog = page.getByRole('dialog', { name: `Delete ${name}?` })
  await dialog.getByRole('button', { name: 'Delete' }).click()
}

test('what is below goes first, in the order that is said; then the account', async ({ page }) => {
  await open(page, '/customers/TA-1000-2718-0002')
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(response.url())
  })
  const heading = page.getByRole('heading', { level: 1 })
  await remove(page, 'Atlas Systems')
  await expect(page.getByRole('alert')).toContainText('TA_001')
  await expect(page.getByRole('alert')).toContainText('it has 2 child accounts')
  const steps = page.getByRole('main').locator('ol').getByRole('listitem')
  await expect(steps).toHaveText([
    'Pacific Timber (customer, below Atlas Systems West)',
    'Salish Brewing (customer, below Atlas Systems West)',
    'Atlas Systems West (reseller)',
    'Maple Legal LLP (customer)',
  ])
  await expectAccessible(page)

  for (const name of [
    'Pacific Timber',
    'Salish Brewing',
    'Atlas Systems West',
    'Maple Legal LLP',
  ]) {
    await steps.getByRole('link', { name, exact: true }).click()
    await expect(heading).toHaveText(name)
    await remove(page, name)
    await expect(page.getByText(`${name} was deleted.`)).toBeVisible()
    await expect(heading).toHaveText('Atlas Systems')
    await remove(page, 'Atlas Systems')
  }
  await expect(page.getByText('Atlas Systems was deleted.')).toBeVisible()
  await expect(heading).toHaveText('Customers')
  expect(missing, 'nobody asks for what is gone').toEqual([])
  await page.getByLabel('Search').fill('Atlas')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
})

test('a vendor is told of accounts in the way that it can not see', async ({ page }) => {
  await open(page, '/customers/TA-1000-2718-0004', 'vendor')
  await remove(page, 'Nordlicht IT-Systemhaus')
  await expect(page.getByRole('alert')).toContainText('TA_001')
  await expect(page.getByRole('link', { name: 'Elbe Optik' })).toBeVisible()
  await expect(page.getByText('You can not see 1 of the accounts below it.')).toBeVisible()
})
