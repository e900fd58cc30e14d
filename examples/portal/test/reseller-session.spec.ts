// Logging in and out, and what happens when a session ends.
import { expect, test } from '@playwright/test'
import { login } from './reseller-support.ts'
import { expectAccessible, open, tabTo } from './support.ts'

test('a wrong password is refused; after the login the asked page is there', async ({ page }) => {
  await open(page, '/reseller/customers')
  await page.getByLabel('E-mail address').fill('mara@lakeside-it.example')
  await page.getByRole('textbox', { name: 'Password' }).fill('a guess')
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('alert')).toContainText('Wrong e-mail address or password.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'A partner' }).click()
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { name: 'My customers' })).toBeFocused()
  await page.getByRole('button', { name: 'Log out' }).click()
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeFocused()
  await page.goto('/reseller/customers')
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible()
  await page.getByRole('link', { name: 'Partner portal' }).click()
  await expect(page.getByLabel('Acting account')).toBeVisible()
})

test('an address is registered once, and a link that nobody knows says so', async ({ page }) => {
  await open(page, '/reseller/register')
  await page.getByLabel('E-mail address').fill('Mara@lakeside-it.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/already registered/)
  await expectAccessible(page)
  await page.goto('/portal/v1/registrations/no-such-token')
  await expect(page.getByRole('alert')).toContainText('NFND_000')
})

test('a session that is about to end can be renewed; one that has ended says so', async ({
  page,
}) => {
  await page.clock.install()
  await login(page, 'A partner', '/reseller/company')
  await page.clock.fastForward('26:00')
  const notice = page.getByRole('alert').filter({ hasText: 'Your session ends in 4 minutes.' })
  await expect(notice).toBeVisible()
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Stay logged in' }).click()
  await expect(notice).toBeHidden()
  await page.clock.fastForward('20:00')
  await expect(page.getByRole('heading', { name: 'Lakeside IT Services' })).toBeVisible()
  await page.clock.fastForward('11:00')
  await expect(page.getByRole('alert')).toContainText('Your session has ended.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'A partner' }).click()
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { name: 'Lakeside IT Services' })).toBeVisible()
})

test('by keyboard: log in, edit the own profile, log out', async ({ page }) => {
  const press = async (role: 'button' | 'link', name: string): Promise<void> => {
    await tabTo(page, page.getByRole(role, { name, exact: true }))
    await page.keyboard.press('Enter')
  }
  await open(page, '/reseller')
  await tabTo(page, page.getByLabel('E-mail address'))
  await page.keyboard.type('nils@lindqvist-dental.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('portal-demo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hello, Nils' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: /Nils Lindqvist/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nils Lindqvist' })).toBeFocused()
  await press('link', 'Edit')
  await tabTo(page, page.getByLabel('First name'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Nisse')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nisse Lindqvist' })).toBeFocused()
  await expect(page.getByRole('link', { name: /Nisse Lindqvist/ })).toBeVisible()
  await expectAccessible(page)
  await press('button', 'Log out')
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeFocused()
})
