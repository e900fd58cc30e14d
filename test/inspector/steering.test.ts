// Faults, clock, snapshots, outbox and capsules of the inspector: what they do to the mock, and what they say.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createClient, type Client } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { inspectedWorld } from '../support/inspector.ts'

const inspected = inspectedWorld()
const CUSTOMER = 'TA-2000-2718-0001'

const distributor = (world = ''): Client =>
  createClient({
    apiKey: inspected.mock.keys.distributor + world,
    baseUrl: inspected.server.url,
    retry: { limit: 0 },
  })

const press = (name: string): Promise<void> =>
  inspected.page.getByRole('button', { name, exact: true }).click()
const says = (text: string | RegExp): Promise<void> =>
  inspected.page.getByRole('status').getByText(text).waitFor()
const expectAccessible = async (): Promise<void> => expect(await inspected.violations()).toEqual([])

test('faults are switched on and off per operation, in the world that is shown', async () => {
  const { mock, open, page } = inspected
  await open('#/faults?world=mine')
  await page.getByRole('combobox', { name: 'What goes wrong' }).click()
  await page.getByRole('option', { name: 'Drop when all is done' }).click()
  await page.getByRole('textbox', { name: 'Calls' }).fill('2')
  await page.getByRole('textbox', { name: 'Operations' }).fill('listhub')
  const listHubs = page.getByRole('switch', { name: 'listHubs', exact: true })
  await listHubs.press(' ')
  await says('listHubs goes wrong 2 times: it drops the connection when all is done.')
  expect(mock.faults.waiting).toEqual([])
  await expect(distributor('@mine').hubs.list()).rejects.toThrow('Could not reach')
  await page.getByText('drops the connection when all is done · 1 call').waitFor()
  await listHubs.press(' ')
  await says('listHubs goes right.')
  expect((await distributor('@mine').hubs.list()).items).toHaveLength(2)
  await expectAccessible()
})

test('a plan is followed until it is stopped', async () => {
  const { mock, open, page } = inspected
  await open('#/faults')
  await page.getByRole('textbox', { name: 'Per cent' }).fill('100')
  await page.getByRole('textbox', { name: 'Seed' }).fill('7')
  await press('Start')
  await says('100 of 100 calls go wrong from now on.')
  expect(mock.faults.plan).toEqual({ rate: 1, seed: 7 })
  await press('Stop the plan')
  await says('The plan is off.')
  expect((await distributor().hubs.list()).items).toHaveLength(2)
  mock.failNext('listHubs', { status: 500 })
  await press('Switch all off')
  await says('Nothing goes wrong any more.')
  expect(mock.faults).toEqual({ waiting: [] })
})

test('the clock is stopped, moved and resumed', async () => {
  const { mock, open, page } = inspected
  await open('#/clock')
  await page.getByRole('textbox', { name: 'Moment' }).fill('soon')
  await press('Set')
  await page.getByRole('alert').getByText('Not a date: soon').waitFor()
  await page.getByRole('textbox', { name: 'Moment' }).fill('2026-03-01')
  await press('Set')
  await says('It is Sun, 01 Mar 2026 00:00:00 UTC now, and stays that.')
  await press('Go on by 30 days')
  await says('It is Tue, 31 Mar 2026 00:00:00 UTC now, and stays that.')
  expect(mock.clock.now().toISOString()).toBe('2026-03-31T00:00:00.000Z')
  await page.getByText('It stands still until it is moved or resumed.').waitFor()
  await expectAccessible()
  await press('Resume the time of the system')
  await says(/ now\.$/)
  expect(mock.clock.stopped).toBe(false)
})

test('a snapshot is taken with a name, and restored once that is confirmed', async () => {
  const { mock, open, page } = inspected
  await open('#/snapshots')
  await page.getByRole('textbox', { name: 'Name' }).fill('before the sale')
  await press('Take a snapshot')
  await says('Taken: before the sale.')
  await distributor().tierAccounts.delete(CUSTOMER)
  await press('Restore before the sale')
  await press('Leave it')
  expect(mock.count('tierAccounts')).toBe(10)
  await press('Restore before the sale')
  await press('Restore it')
  await says('The world is as it was at before the sale.')
  expect(mock.count('tierAccounts')).toBe(11)
  await expectAccessible()
  await press('Forget before the sale')
  await page.getByText('There are none yet.').waitFor()
  await distributor().tierAccounts.delete(CUSTOMER)
  await press('Reset the world')
  await press('Reset it')
  await says('The world is as good as new.')
  expect(mock.count('tierAccounts')).toBe(11)
})

test('the state goes into a file and comes back from one', async () => {
  const { mock, open, page } = inspected
  await open('#/snapshots')
  const [saved] = await Promise.all([page.waitForEvent('download'), press('Export the state')])
  const path = (await saved.path()) ?? ''
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(mock.exportState())
  await distributor().tierAccounts.delete(CUSTOMER)
  const choose = async (name: string, text: string | Buffer): Promise<void> => {
    const buffer = Buffer.from(text)
    const file = { name, mimeType: 'application/json', buffer }
    await page.locator('input[type=file]').setInputFiles(file)
  }
  await choose('none.json', 'no')
  await page.getByRole('alert').getByText('none.json holds no JSON.').waitFor()
  await choose('world.json', readFileSync(path))
  await press('Import world.json')
  await press('Import it')
  await says('The world is as world.json says.')
  expect(mock.count('tierAccounts')).toBe(11)
})

test('e-mails are shown with links to follow, and removed once that is confirmed', async () => {
  const { mock, open, page, server } = inspected
  await open('#/outbox')
  await page.getByText('No e-mail was sent yet.').waitFor()
  await fetch(new URL('/portal/v1/registrations', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'mara@tested.example' }),
  })
  const mail = page.getByRole('article')
  await mail.getByText('To mara@tested.example').waitFor()
  const link = mock.outbox[0]?.link ?? 'none'
  expect(await mail.getByRole('link').getAttribute('href')).toBe(link)
  await expectAccessible()
  await press('Empty the outbox')
  await press('Empty it')
  await says('The outbox is empty.')
  expect(mock.outbox).toEqual([])
})

test('a capsule is played again in a world of its own, and the step that differs is shown', async () => {
  const { mock, open, page } = inspected
  const recorded = createMock({ seed: 7 })
  recorded.record()
  const client = createClient({ apiKey: recorded.keys.distributor, fetch: recorded.fetch })
  await client.hubs.list()
  await client.tierAccounts.update(CUSTOMER, { name: 'Changed' })
  const capsule = recorded.capsule({ test: 'an edit' })
  const [, edit] = capsule.steps
  if (edit && 'request' in edit) Object(edit.request.answer.body).name = 'Was'
  await open('#/capsules')
  const text = page.getByRole('textbox', { name: 'Capsule' })
  await text.fill('{"some":"thing"}')
  await press('Play it again')
  await page.getByRole('alert').getByText('This is no capsule.').waitFor()
  await text.fill(JSON.stringify(capsule))
  await press('Play it again')
  await says('Played again. The world capsule is as the last step has left it.')
  await page.getByText('1 of 2 requests answered differently. The first is number 2:').waitFor()
  const step = page.getByRole('region', { name: 'The step' })
  expect(await step.getByRole('table', { name: 'What differs first' }).innerText()).toMatch(
    /body\.name\s+then "Was"\s+now "Changed"/,
  )
  await step.getByRole('tab', { name: 'Changes (3)' }).waitFor()
  await expectAccessible()
  await page.getByRole('button', { name: 'listHubs' }).click()
  await step.getByText('Answered as then.').waitFor()
  expect((await distributor('@capsule').tierAccounts.get(CUSTOMER)).name).toBe('Changed')
  expect((await distributor().tierAccounts.get(CUSTOMER)).name).not.toBe('Changed')
  expect(mock.recording).toBe(false)
})

test('what happens is recorded, downloaded as a capsule, and forgotten', async () => {
  const { mock, open, page } = inspected
  await open('#/capsules')
  await press('Record')
  await says(/^Recording\./)
  await distributor().hubs.list()
  const [saved] = await Promise.all([page.waitForEvent('download'), press('Download the capsule')])
  const capsule = JSON.parse(readFileSync((await saved.path()) ?? '', 'utf8'))
  expect(capsule.steps).toMatchObject([{ request: { operation: 'listHubs' } }])
  await says('Saved, with 1 step.')
  await press('Stop recording')
  await press('Stop')
  await says('Stopped.')
  expect(mock.recording).toBe(false)
})
