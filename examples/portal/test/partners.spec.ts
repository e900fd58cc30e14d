// Partners: the directory, the wizard on both its ways, and the invitation that is accepted.
import { expect, test, type Page } from '@playwright/test'
import { actAs, expectAccessible, open, row, tabTo } from './support.ts'

const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Next' }).click()

const stepIs = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 2, name })).toBeFocused()

/** What an invited company fills in behind its link. */
async function register(page: Page): Promise<void> {
  await page.getByLabel('Company').fill('Bluewater Software')
  await page.getByLabel('Your name').fill('Ada Byron')
  await page.getByLabel('E-mail').fill('ada@bluewater.example')
  await page.getByRole('button', { name: 'Register and sign' }).click()
}

test('a distributor finds a partner, and sees its contacts, contracts, listings and news', async ({
  page,
}) => {
  await open(page, '/partners')
  await page.getByLabel('Role').selectOption('Vendor')
  await page.getByLabel('Status').selectOption('Active')
  await expect(page.getByRole('status')).toHaveText('1–2 of 2')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Champions Corp' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Champions Corp' })).toBeFocused()
  await expect(row(page, 'Technical')).toContainText('Robert Balboa')
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Contracts' }).click()
  await expect(row(page, 'Harbor Vendor Program')).toContainText('Active')
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Listings' }).click()
  await expect(row(page, 'Champions Backup')).toContainText('Listed')
  await page.getByRole('tab', { name: 'News' }).click()
  await expectAccessible(page)

  await actAs(page, 'Champions Corp (vendor)')
  await expect(page.getByRole('alert')).toContainText('NFND_000')
  await expectAccessible(page)
})

test('a vendor is invited, opens the link, registers, and Auto Accept has made its contract', async ({
  page,
}) => {
  await open(page, '/partners')
  await page.getByRole('link', { name: 'Create partner' }).click()
  await next(page)
  await expect(page.getByLabel('Name of the company')).toBeFocused()
  await expect(page.getByText('Enter the name of the company.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Name of the company').fill('Bluewater Software')
  await next(page)

  await stepIs(page, 'Agreement')
  await page.getByLabel('Name of the agreement').fill('Cloud vendors')
  await page.getByRole('textbox', { name: 'Description' }).fill('What vendors agree to.')
  await page.getByLabel('At an address').check()
  await page.getByLabel('Address of the document').fill('https://example.com/terms.pdf')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByLabel('Name of the company')).toHaveValue('Bluewater Software')
  await next(page)
  await expect(page.getByLabel('Name of the agreement')).toHaveValue('Cloud vendors')
  await next(page)

  await stepIs(page, 'Marketplaces')
  await page.getByRole('checkbox', { name: 'Harbor Asia Pacific' }).check()
  await expect(
    page.getByRole('switch', { name: 'Auto Accept in Harbor Asia Pacific' }),
  ).toBeChecked()
  await expectAccessible(page)
  await next(page)
  await stepIs(page, 'Account')
  await page.getByLabel('Message to the partner').fill('Welcome to our program.')
  await expectAccessible(page)
  await next(page)
  await stepIs(page, 'Summary')
  await expect(page.getByText('Harbor Asia Pacific')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Create partner' }).click()

  await expect(page.getByRole('heading', { name: 'Bluewater Software is invited' })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open it as the partner' }).click()
  await expect(page.getByRole('heading', { name: 'Accept the invitation' })).toBeVisible()
  await expectAccessible(page)
  const link = page.url()
  await register(page)
  await expect(page.getByRole('heading', { name: 'Welcome, Bluewater Software' })).toBeFocused()
  await page.getByRole('button', { name: 'Act as Bluewater Software' }).click()

  await expect(page.getByRole('status')).toHaveText('1–2 of 2')
  await expect(row(page, 'Cloud vendors')).toContainText('Active')
  await expect(row(page, 'Harbor Asia Pacific')).toContainText('Active')
  await actAs(page, 'Cloud Harbor Distribution (distributor)')
  await page.getByRole('link', { name: 'Partners' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible()
  await expect(row(page, 'Bluewater Software')).toContainText('Active')

  await page.goto(link)
  await register(page)
  await expect(page.getByRole('alert')).toContainText('ACT_001')
})

test('a marketplace that is taken is refused at its step; finishing again makes nothing twice', async ({
  page,
}) => {
  await open(page, '/partners/new')
  await page.getByLabel('Name of the company').fill('Vault Security')
  await next(page)
  await page.getByLabel('Name of the agreement').fill('Security vendors')
  await next(page)
  await page.getByRole('checkbox', { name: 'Harbor Europe' }).check()
  await next(page)
  await page.getByLabel('Create the account now').check()
  await next(page)
  await stepIs(page, 'Users')
  await page.getByRole('button', { name: 'Select all' }).click()
  await expectAccessible(page)
  await next(page)
  await page.getByRole('button', { name: 'Create partner' }).click()

  await stepIs(page, 'Marketplaces')
  await expect(page.getByRole('alert').first()).toContainText('AGR_003')
  await expect(page.getByText('agreement Security vendors (AGP-')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Harbor Europe' }).uncheck()
  await page.getByRole('checkbox', { name: 'Harbor Asia Pacific' }).check()
  for (const step of ['Account', 'Users', 'Summary']) {
    await next(page)
    await stepIs(page, step)
  }
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Vault Security is there' })).toBeFocused()

  await page.getByRole('link', { name: 'Agreements' }).click()
  await page.getByLabel('Search').fill('Security vendors')
  await expect(page.getByRole('status')).toHaveText('1–1 of 1')
  await actAs(page, 'Vault Security (vendor)')
})

test('a reseller is invited by keyboard alone, with a marketplace, products and a source', async ({
  page,
}) => {
  const { keyboard } = page
  await open(page, '/partners/new')
  await tabTo(page, page.getByLabel('Vendor'))
  await keyboard.press('ArrowRight')
  await tabTo(page, page.getByLabel('Name of the company'))
  await keyboard.type('Kite IT')
  await keyboard.press('Enter')
  await stepIs(page, 'Agreement')
  await tabTo(page, page.getByLabel('Name of the agreement'))
  await keyboard.type('Kite terms')
  await keyboard.press('Enter')
  await stepIs(page, 'Marketplaces')
  await tabTo(page, page.getByRole('radio').first())
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await stepIs(page, 'Product groups')
  await tabTo(page, page.getByLabel('Harbor Essentials'))
  await keyboard.press('Space')
  await expectAccessible(page)
  await keyboard.press('Enter')
  await stepIs(page, 'Sourcing')
  await tabTo(page, page.getByLabel('Sourcing agreement'))
  await keyboard.type('Harbor Cat')
  await expectAccessible(page)
  await tabTo(page, page.getByRole('button', { name: 'Next' }))
  await keyboard.press('Enter')
  await stepIs(page, 'Account')
  await tabTo(page, page.getByRole('button', { name: 'Next' }))
  await keyboard.press('Enter')
  await stepIs(page, 'Summary')
  await expect(page.getByText('Harbor Catalogue Syndication')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Create partner' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Kite IT is invited' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Kite terms' }))
  await keyboard.press('Enter')
  await expect(page.getByText('Harbor Catalogue Syndication')).toBeVisible()
})

test('an existing agreement needs no steps for a new one', async ({ page }) => {
  await open(page, '/partners/new')
  await page.getByLabel('Name of the company').fill('Nova Cloud')
  await page.getByLabel('Create a new agreement').uncheck()
  await next(page)
  await page.getByLabel('Program agreement').selectOption('Harbor Vendor Program (AGP-100-200-301)')
  await expectAccessible(page)
  await next(page)
  await stepIs(page, 'Account')
  await next(page)
  await page.getByRole('button', { name: 'Create partner' }).click()
  await expect(page.getByRole('heading', { name: 'Nova Cloud is invited' })).toBeVisible()
  await page.getByRole('link', { name: /^VA-/ }).click()
  await expect(page.getByText('Invited')).toBeVisible()
})
