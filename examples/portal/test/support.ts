// What the tests of all screens share: opening a page as somebody, and looking for barriers.
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

/** Accounts of the start, as the header names them. */
export const ACCOUNTS = {
  distributor: 'Cloud Harbor Distribution (distributor)',
  vendor: 'Champions Corp (vendor)',
  reseller: 'Brightline IT (reseller)',
} as const

/** The smaller build: every page loads it anew. */
const AXE = { path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) }

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']

/** Opens a page of the app as an account; each test has a world of its own. */
export async function open(
  page: Page,
  path: string,
  account: keyof typeof ACCOUNTS = 'distributor',
): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (account !== 'distributor') await actAs(page, ACCOUNTS[account])
}

/** Acts as another account, by its name in the header, like "Champions Corp (vendor)". */
export const actAs = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Acting account').selectOption(name)
}

/** No barriers on the page as it is: a stop of a test. */
export async function expectAccessible(page: Page): Promise<void> {
  // Text that is fading in has less contrast than it will have.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag(AXE)
  const options = { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] }
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }))
  expect(found).toEqual([])
}

/** Moves the focus forward with the keyboard until it is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** The row of a table that has a text. */
export const row = (page: Page, text: string): Locator =>
  page.getByRole('row').filter({ hasText: text })
