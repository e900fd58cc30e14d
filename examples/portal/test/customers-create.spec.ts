// The wizard that creates customers and resellers.
import { expect, test, type Page } from '@playwright/test'
import { actAs, expectAccessible, open, row, tabTo } from './support.ts'

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click()
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

async function chooseParent(page: Page, name: string): Promise<void> {
  const parent = page.getByRole('combobox', { name: 'Parent' })
  await parent.fill(name)
  await page.getByRole('listbox', { name: 'Parent' }).getByRole('option').first().click()
  await expect(parent).toHaveValue(new RegExp(`^${name} `))
}

test('a customer is created with Randomize, below a reseller', async ({ page }) => {
  await open(page, '/customers')
  await page.getByRole('link', { name: 'New customer or reseller' }).click()
  await expect(heading(page, 'New customer or reseller')).toBeFocused()
  await expectAccessible(page)
  await next(page)

  await expect(heading(page, 'Parent')).toBeFocused()
  await next(page)
  const parent = page.getByRole('combobox', { name: 'Parent' })
  await expect(parent).toBeFocused()
  await expect(parent).toHaveAccessibleDescription(/Choose the reseller/)
  await expectAccessible(page)
  await chooseParent(page, 'Brightline IT')
  await next(page)

  await page.getByRole('button', { name: 'Randomize' }).click()
  const name = await field(page, 'Name').inputValue()
  expect(name).not.toBe('')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(parent).toHaveValue(/^Brightline IT /)
  await next(page)
  await expect(field(page, 'Name')).toHaveValue(name)
  await next(page)

  await expect(page.getByRole('main').getByText('Brightline IT')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page.getByText(`${name} was created.`)).toBeVisible()

  await page.getByRole('link', { name: 'Customers' }).first().click()
  await page.getByLabel('Search').fill(name)
  await expect(row(page, name)).toContainText('Brightline IT')
})

test('Clear empties the form, and what is missing is said at its field', async ({ page }) => {
  await open(page, '/customers/new?parent=TA-1000-2718-0001')
  await next(page)
  await next(page)
  await page.getByRole('button', { name: 'Randomize' }).click()
  await expect(field(page, 'City')).not.toHaveValue('')
  await page.getByRole('button', { name: 'Clear' }).click()
  for (const input of await page.getByRole('main').getByRole('textbox').all()) {
    await expect(input).toHaveValue('')
  }

  await field(page, 'Name').fill('Livraria Alfama')
  await field(page, 'E-mail').fill('nobody')
  await next(page)
  await expect(field(page, 'Address line 1')).toBeFocused()
  await expect(field(page, 'Address line 1')).toHaveAccessibleDescription(/is required/)
  await expect(field(page, 'E-mail')).toHaveAccessibleDescription(/no e-mail address/)
  await expect(field(page, 'Name')).toHaveValue('Livraria Alfama')
  await expectAccessible(page)
})

test('a reseller needs no parent, and gets a customer below it', async ({ page }) => {
  await open(page, '/customers/new')
  await page.getByRole('radio', { name: 'Reseller' }).check()
  await next(page)
  await next(page)
  await page.getByRole('button', { name: 'Randomize' }).click()
  await field(page, 'Name').fill('Tagus Cloud')
  await next(page)
  await expect(page.getByText('It has no parent: a direct reseller.')).toBeVisible()
  await page.getByRole('button', { name: 'Create reseller' }).click()
  await expect(heading(page, 'Tagus Cloud')).toBeFocused()

  await page.getByRole('link', { name: 'New account below' }).click()
  await next(page)
  await expect(page.getByRole('combobox', { name: 'Parent' })).toHaveValue(/^Tagus Cloud /)
  await next(page)
  await page.getByRole('button', { name: 'Randomize' }).click()
  await field(page, 'Name').fill('Padaria Central')
  await next(page)
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(heading(page, 'Padaria Central')).toBeVisible()

  await page.getByRole('main').getByRole('link', { name: 'Tagus Cloud' }).click()
  await page.getByRole('tab', { name: 'Children' }).click()
  await expect(row(page, 'Padaria Central')).toBeVisible()
})

test('what the platform refuses is said at its field, and nothing typed is lost', async ({
  page,
}) => {
  await open(page, '/customers/new?parent=TA-1000-2718-0001')
  await next(page)
  await next(page)
  await page.getByRole('button', { name: 'Randomize' }).click()
  const taken = '4f1d0c6a-51a7-4d6f-9c1e-000000000011'
  await field(page, 'GUID').fill(taken)
  const city = await field(page, 'City').inputValue()
  await next(page)
  await page.getByRole('button', { name: 'Create customer' }).click()

  await expect(heading(page, 'Account data')).toBeFocused()
  await expect(field(page, 'GUID')).toHaveAccessibleDescription(/Another tier account of .* has/)
  await expect(page.getByRole('alert')).toContainText('VAL_001')
  await expect(field(page, 'City')).toHaveValue(city)

  await field(page, 'GUID').fill('')
  await expect(page.getByRole('alert')).toBeHidden()
  await next(page)
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(page.getByText(/was created\.$/)).toBeVisible()
  await expect(page.getByText(taken)).toBeHidden()
})

test('what a vendor creates is a preview', async ({ page }) => {
  await open(page, '/customers/new?parent=TA-1000-2718-0001', 'vendor')
  await next(page)
  await next(page)
  await expect(page.getByRole('combobox', { name: 'Hub' })).toBeHidden()
  await page.getByRole('button', { name: 'Randomize' }).click()
  await next(page)
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(page.getByText('preview', { exact: true })).toBeVisible()
})

test('a customer is shown to a partner that would not see it', async ({ page }) => {
  await open(page, '/customers/new?parent=TA-1000-2718-0001')
  await next(page)
  await next(page)
  await page.getByRole('button', { name: 'Randomize' }).click()
  await field(page, 'Name').fill('Livraria Alfama')
  await page.getByRole('combobox', { name: 'Also visible to' }).fill('nimbus')
  await page.getByRole('option', { name: 'Nimbus Security', exact: true }).click()
  await expectAccessible(page)
  await field(page, 'Name').press('Enter')
  await expect(page.getByRole('definition').filter({ hasText: 'Nimbus' })).toBeVisible()
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(heading(page, 'Livraria Alfama')).toBeVisible()

  await actAs(page, 'Nimbus Security (vendor)')
  await expect(heading(page, 'Livraria Alfama')).toBeVisible()
  await page.getByRole('tab', { name: 'Subscriptions' }).click()
  await expect(page.getByText('There are none.')).toBeVisible()
})

test('a customer is created by keyboard alone', async ({ page }) => {
  await open(page, '/customers')
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await tabTo(page, page.getByRole('link', { name: 'New customer or reseller' }))
  await press('Enter')
  await expect(heading(page, 'New customer or reseller')).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Customer' }))
  await press('ArrowDown', 'ArrowUp', 'Enter')
  await expect(heading(page, 'Parent')).toBeFocused()
  await tabTo(page, page.getByRole('combobox', { name: 'Parent' }))
  await page.keyboard.type('nordlicht')
  await press('ArrowDown', 'Enter')
  await expect(page.getByRole('combobox', { name: 'Parent' })).toHaveValue(/^Nordlicht/)
  await tabTo(page, page.getByRole('button', { name: 'Next' }))
  await press('Enter')
  await expect(heading(page, 'Account data')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Randomize' }))
  await press('Space')
  await tabTo(page, field(page, 'Name'))
  await press('ControlOrMeta+A')
  await page.keyboard.type('Hansekontor')
  await press('Enter')
  await expect(heading(page, 'Summary')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Create customer' }))
  await press('Enter')
  await expect(heading(page, 'Hansekontor')).toBeFocused()
})
