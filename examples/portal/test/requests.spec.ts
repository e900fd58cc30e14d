// What vendors are asked when a customer changes, and what they answer.
import { expect, test, type Page } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row, tabTo } from './support.ts'

const ASKED = 'TAR-2000-2718-0003-002-001'

test('a vendor finds what is pending, looks at the change, and accepts it', async ({ page }) => {
  await open(page, '/requests', 'vendor')
  await expect(page.getByRole('status')).toHaveText('1–5 of 5')
  await page.getByLabel('Status').selectOption('Pending')
  await page.getByLabel('Product').selectOption('Champions Backup')
  await expect(page.getByRole('status')).toHaveText('1–2 of 2')
  await expectAccessible(page)

  await row(page, 'Maple Legal LLP').getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Change of Maple Legal LLP' })).toBeFocused()
  const change = row(page, 'Address line 1')
  await expect(change).toContainText('66 Wellington Street')
  await expect(change).toContainText('70 Wellington Street')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('The request is accepted.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Accepted', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Accept' })).toBeHidden()
  await expect(page.getByRole('main').getByRole('button', { name: 'Ignore' })).toBeHidden()
})

test('a request is ignored with a reason only, which the distributor then reads', async ({
  page,
}) => {
  await open(page, `/requests/${ASKED}`, 'vendor')
  await page.getByRole('button', { name: 'Ignore' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ignore the change?' })
  await dialog.getByRole('button', { name: 'Ignore' }).click()
  const reason = dialog.getByLabel('Reason')
  await expect(reason).toHaveAccessibleDescription('This field may not be blank.')
  await expect(reason).toBeFocused()
  await expectAccessible(page)
  await reason.fill('They have not moved.')
  await dialog.getByRole('button', { name: 'Ignore' }).click()
  await expect(page.getByText('The request is ignored.')).toBeVisible()

  await actAs(page, ACCOUNTS.distributor)
  await expect(page.getByText('They have not moved.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Ignored', { exact: true })).toBeVisible()
})

test('what a distributor edits is asked of the vendor; only the vendor can answer', async ({
  page,
}) => {
  await open(page, '/requests')
  await rename(page, 'TA-2000-2718-0003', 'Maple Notaries LLP')
  await page.reload()
  await row(page, 'Maple Notaries LLP').getByRole('link').click()
  await expect(row(page, 'Name')).toContainText('Maple Notaries LLP')
  await expect(page.getByRole('main').getByRole('button', { name: 'Accept' })).toBeHidden()

  await actAs(page, ACCOUNTS.vendor)
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible()
  await page.getByRole('tab', { name: 'Subscriptions' }).click()
  await expect(row(page, 'AS-3000-2718-0004')).toBeVisible()
  await page.getByRole('tab', { name: 'Details' }).click()
  await expect(page.getByText('Harbor Commerce')).toBeVisible()
  await expectAccessible(page)
})

test('by keyboard: a request is opened and ignored', async ({ page }) => {
  await open(page, '/requests?status=pending', 'vendor')
  await tabTo(page, page.getByRole('link', { name: ASKED }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Ignore' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('Not ours.')
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Ignore' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The request is ignored.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

/** Renames an account as the distributor, at the API. */
const rename = (page: Page, id: string, name: string): Promise<void> =>
  page.evaluate(
    async ([id, name]) => {
      await fetch(`/public/v1/tier/accounts/${id}`, {
        method: 'PUT',
        headers: {
          authorization: 'ApiKey SU-301-447-001:mock-301447001',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ name }),
      })
    },
    [id, name],
  )
