// The frame of the app, and the patterns that all screens share.
import { expect, test } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row, tabTo } from './support.ts'

test('the directory of customers searches, filters, orders and turns pages at the API', async ({
  page,
}) => {
  await open(page, '/customers')
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(54, 79, 199)')
  await expect(page.getByRole('status')).toHaveText(/^1–10 of \d\d$/)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Page 2', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText(/^11–/)
  await page.getByLabel('Type').selectOption('Customers')
  await expect(page.getByRole('status')).toHaveText(/^1–7 of 7$/)
  await page.getByRole('button', { name: 'Name' }).click()
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(page.getByRole('row').nth(1)).toContainText('Clínica Retiro')
  await page.getByLabel('Search').pressSequentially('elbe')
  await expect(page.getByRole('status')).toHaveText('1–1 of 1')
  await expect(row(page, 'Elbe Optik')).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Search')).toHaveValue('elbe')
  await expect(page.getByRole('status')).toHaveText('1–1 of 1')
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await expect(page.getByLabel('Search')).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText(/^1–10 of/)
  await page.goBack()
  await expect(page.getByLabel('Search')).toHaveValue('elbe')
})

test('another account sees its own navigation and data, also after a reload', async ({ page }) => {
  await open(page, '/customers')
  const navigation = page.getByRole('navigation', { name: 'Main' })
  await expect(navigation.getByRole('link', { name: 'Reseller portal' })).toBeVisible()
  await actAs(page, ACCOUNTS.vendor)
  await expect(navigation.getByRole('link', { name: 'Reseller portal' })).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('Acting account').locator(':checked')).toHaveText(ACCOUNTS.vendor)
})

test('by keyboard: skip to the content, go to a screen, and its heading has the focus', async ({
  page,
}) => {
  await open(page, '/partners')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.reload()
  await tabTo(page, page.getByRole('link', { name: 'Customers' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Customers', level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Customers – Partner portal')
})

test('on a small screen the navigation opens and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, '/customers')
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Leads' })
  await expect(link).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Navigation' }).click()
  await expectAccessible(page)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeFocused()
  await expect(link).toBeHidden()
})

test('what is done in one tab is seen in another, until somebody starts over', async ({
  page,
  context,
}) => {
  const contract = '/contracts/CRD-20001-00001-00004'
  await open(page, contract)
  const other = await context.newPage()
  await open(other, contract)
  await other.getByRole('button', { name: 'Sign' }).click()
  await page.bringToFront()
  const badge = page.getByRole('main').getByText('Active', { exact: true })
  await expect(badge).toBeVisible()
  await page.reload()
  await expect(badge).toBeVisible()

  await page.getByRole('button', { name: 'Start over' }).click()
  const dialog = page.getByRole('dialog', { name: 'Start over?' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await expect(page).toHaveURL('/partners')
  await expect(other.getByRole('button', { name: 'Sign' })).toBeVisible()
})
