// The reseller portal from the registration to the commission.
import { expect, test } from '@playwright/test'
import { expectAccessible, open } from './support.ts'

test('a partner registers, sells, and earns a commission when the link is paid', async ({
  page,
  context,
}) => {
  await open(page, '/customers')
  await page.getByRole('link', { name: 'Reseller portal' }).click()
  await page.getByRole('link', { name: 'Register' }).click()
  await expect(page.getByRole('heading', { name: 'Register as a partner' })).toBeFocused()
  await page.getByRole('button', { name: 'Randomize' }).click()
  const email = await page.getByLabel('E-mail address').inputValue()
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('main')).toContainText(`We have sent a link to ${email}`)

  await page.getByRole('button', { name: 'Mailbox' }).click()
  const mailbox = page.getByRole('dialog', { name: 'Mailbox' })
  await expect(mailbox).toContainText(`to ${email}`)
  await expectAccessible(page)
  await mailbox.getByRole('link', { name: 'Open the link' }).click()

  await expect(page.getByRole('heading', { name: 'Complete your registration' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText(`Your address ${email} is confirmed.`)
  await page.getByRole('button', { name: 'Register' }).click()
  await expect(page.getByLabel('First name')).toBeFocused()
  await expect(page.getByLabel('Company')).toHaveAccessibleDescription(
    'This field may not be blank.',
  )
  await page.getByRole('button', { name: 'Randomize' }).click()
  await expectAccessible(page)
  const company = await page.getByLabel('Company').inputValue()
  const firstName = await page.getByLabel('First name').inputValue()
  await page.getByRole('button', { name: 'Register' }).click()
  await expect(page.getByRole('main')).toContainText(`${company} is registered.`)
  await page.getByRole('link', { name: 'Log in' }).click()
  await page.getByRole('button', { name: 'Registered just now' }).click()
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${firstName}` })).toBeFocused()
  await expect(page.getByRole('definition').first()).toHaveText('0 of 0')

  await page.getByRole('link', { name: 'Add customer' }).click()
  await page.getByRole('button', { name: 'Randomize' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Elm Bakery')
  await page.getByLabel('Partner commission rate').fill('12.5')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add customer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Elm Bakery' })).toBeVisible()

  await page.getByRole('link', { name: 'Add product' }).click()
  await page.getByRole('radio', { name: 'Cloud Backup' }).check()
  await page.getByLabel('Quantity').fill('10')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('€49.00 monthly')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Order' }).click()

  await expect(page.getByRole('heading', { name: 'Invoice for Elm Bakery' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Once it is paid')
  await expectAccessible(page)
  const link = await page.getByRole('code').innerText()

  const guest = await context.newPage()
  await guest.goto(link)
  await expect(guest.getByRole('main')).toContainText('Cloud Backup × 10')
  await expect(guest.getByRole('main')).toContainText(company)
  await expectAccessible(guest)
  await guest.getByRole('button', { name: 'Pay €49.00' }).click()
  await expect(guest.getByRole('alert').filter({ hasText: 'Thank you.' })).toBeVisible()

  await page.bringToFront()
  await expect(page.getByRole('main')).toContainText('€6.13')
  await page.getByRole('link', { name: 'Invoices of Elm Bakery' }).click()
  await page.getByRole('tab', { name: 'Licences' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('0 of 10')
})
