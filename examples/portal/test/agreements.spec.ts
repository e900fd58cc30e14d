// Agreements: made, versioned, extended and deleted by their owner; read and applied for by partners.
import { expect, test, type Page } from '@playwright/test'
import { ACCOUNTS, actAs, expectAccessible, open, row, tabTo } from './support.ts'

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

test('an agreement with a file is made, versioned, edited and deleted', async ({ page }) => {
  await open(page, '/agreements')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New agreement' }).click()
  await press(page, 'Create agreement')
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await page.getByLabel('Name').fill('Bay Vendors')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Description' }).fill('What vendors agree to.')
  await page.getByLabel('A file').check()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'File' }).click()
  const terms = { name: 'terms.txt', mimeType: 'text/plain', buffer: Buffer.from('The terms') }
  await (await choosing).setFiles(terms)
  await press(page, 'Create agreement')

  await expect(page.getByRole('heading', { level: 1, name: 'Bay Vendors' })).toBeFocused()
  await expectAccessible(page)
  const opening = page.waitForEvent('popup')
  await press(page, 'terms.txt')
  const opened = await opening
  await expect(opened.getByText('The terms')).toBeVisible()
  // A page behind another one is drawn once a second.
  await opened.close()

  await page.getByRole('tab', { name: 'Versions' }).click()
  await press(page, 'New version')
  const dialog = page.getByRole('dialog', { name: 'New version' })
  await dialog.getByLabel('At an address').check()
  await dialog.getByLabel('Address of the document').fill('not an address')
  await press(page, 'Create version')
  await expect(dialog.getByRole('alert')).toContainText('VAL_001')
  await expectAccessible(page)
  await dialog.getByLabel('Address of the document').fill('https://example.com/terms-2.pdf')
  await press(page, 'Create version')
  await expect(row(page, 'terms-2.pdf')).toContainText('Active')
  await press(page, 'Activate version 1')
  await expect(row(page, 'terms.txt')).toContainText('Active')
  await press(page, 'Delete version 2')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, 'terms-2.pdf')).toBeHidden()

  await press(page, 'Edit')
  await page.getByRole('dialog').getByLabel('Name').fill('Bay Partners')
  await press(page, 'Save')
  await expect(page.getByRole('heading', { level: 1, name: 'Bay Partners' })).toBeVisible()
  await press(page, 'Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Agreements' })).toBeFocused()
})

test('an agreement with contracts is not deleted: the platform says why', async ({ page }) => {
  await open(page, '/agreements/AGP-100-200-301')
  await press(page, 'Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('alert')).toContainText('AGR_001')
  await expectAccessible(page)
})

test('a new version of a program makes its vendor sign again', async ({ page }) => {
  await open(page, '/agreements/AGP-100-200-301?tab=versions')
  await press(page, 'New version')
  await press(page, 'Create version')
  await expect(row(page, '3').first()).toContainText('Active')
  await page.getByRole('tab', { name: 'Partners' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'CRP-10001-00001-00001' }).click()
  await expect(page.getByText('There is a newer version of the agreement')).toBeVisible()
  await actAs(page, ACCOUNTS.vendor)
  await press(page, 'Sign the new version')
  await expect(page.getByText('There is a newer version of the agreement')).toBeHidden()
})

test('a marketplace is added to a program by keyboard, and one that is taken is refused', async ({
  page,
}) => {
  await open(page, '/agreements/AGP-100-200-302?tab=distribution-agreements')
  await expect(row(page, 'Harbor Web Store')).toContainText('Off')
  await expectAccessible(page)
  await tabTo(page, page.getByLabel('Add a marketplace'))
  await page.keyboard.type('Harbor Eu')
  await tabTo(page, page.getByRole('button', { name: 'Add' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('AGR_003')
  await tabTo(page, page.getByLabel('Add a marketplace'))
  await page.keyboard.type('Harbor As')
  await tabTo(page, page.getByRole('button', { name: 'Add' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Harbor Asia Pacific' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Harbor Asia Pacific' })).toBeFocused()
  await tabTo(page, page.getByRole('switch', { name: 'Auto Accept' }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch', { name: 'Auto Accept' })).not.toBeChecked()
  await tabTo(page, page.getByLabel('Enroll form'))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Saved.')).toHaveCount(2)
  await page.reload()
  await expect(page.getByLabel('Enroll form').locator(':checked')).toHaveText('About your company')
})

test('the scope of a service agreement changes', async ({ page }) => {
  await open(page, '/agreements/AGS-100-200-501?tab=scope')
  await page.getByLabel('Add a marketplace').selectOption('Harbor North America')
  await page.getByRole('button', { name: 'Add' }).first().click()
  await expect(page.getByRole('button', { name: 'Remove Harbor North America' })).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Remove Harbor Essentials')
  await expect(page.getByText('None.')).toBeVisible()
  await actAs(page, ACCOUNTS.reseller)
  await expect(page.getByText('Harbor North America')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove/ })).toBeHidden()
})

test('a vendor reads its agreements, and enrolls for a marketplace', async ({ page }) => {
  await open(page, '/agreements', 'vendor')
  await expect(page.getByRole('link', { name: 'New agreement' })).toBeHidden()
  await page.getByRole('link', { name: 'Distribution in North America' }).click()
  await expect(page.getByRole('button', { name: 'Edit' })).toBeHidden()
  await expect(page.getByRole('switch', { name: 'Auto Accept' })).toBeDisabled()
  await press(page, 'Enroll')
  await expect(
    page.getByRole('heading', { name: 'Contract of Distribution in North America' }),
  ).toBeFocused()
  await press(page, 'Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Contracts' })).toBeFocused()
})
