import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { createMock, type Capsule } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { connectWorld, createWorld } from 'partnerkit/testing'
import { writeCapsule } from '../../mock-server/testing/capsule-file.ts'
import { partnerkit } from '../support/cli.ts'
import { guides } from '../support/guides.ts'

// `partnerkit replay`: capsules of failed tests, played in a mock of their own and in a server's world.

/** What a test of an app has left when it failed: a record that was added, a link, a call told to fail. */
async function failed(): Promise<Capsule> {
  const world = createWorld()
  await world.record()
  const product = await world.given.product()
  await world.given.subscription({ product })
  await world.given.openInvoice()
  await world.failNext('createHub', { status: 409, delay: 1 })
  await world.given.hub().catch(() => undefined)
  return world.capsule({ test: 'app.test.ts > a hub is made', error: 'expected 409 to be 201' })
}

/** The capsule as if the mock had answered something else then. */
function changed(capsule: Capsule, operation: string, answer: object): string {
  const json = JSON.parse(JSON.stringify(capsule))
  for (const { request } of json.steps) {
    if (request?.operation === operation) Object.assign(request.answer, answer)
  }
  return JSON.stringify(json)
}

test('a capsule that replays is shown step by step, and the exit code is 0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'capsule.json')
  writeFileSync(file, JSON.stringify(await failed()))
  const { code, out, err } = await partnerkit(['replay', file])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(
    /^app\.test\.ts > a hub is made\nexpected 409 to be 201\n\n {3}OPERATION +THEN/,
  )
  expect(out).toMatch(/^ +mock\.add\(\) +products\n1 +createTierAccount +201 +201 +POST \/public/m)
  expect(out).toMatch(/^7 +createHub +409 +409 +POST \/public\/v1\/hubs, told to fail: .*409/m)
  expect(out).toMatch(/\n\n7 requests, each answered as then\.\n$/)
})

test('answers that differ are shown with both, and the exit code is 1', async () => {
  const capsule = await failed()
  const body = { name: 'Old', mood: 'good' }
  const one = await partnerkit(['replay'], {
    input: changed(capsule, 'createPortalCustomer', { body }),
  })
  expect(one).toMatchObject({ code: 1, err: '' })
  expect(one.out).toMatch(/^4 +createPortalCustomer +201 +201 differs +POST/m)
  expect(one.out).toContain(
    '\n1 of 7 requests answered differently.\n\n4  POST /portal/v1/customers\n',
  )
  expect(one.out).toMatch(/\n {2}body\.name: "Company \d+" \(then "Old"\)\n/)
  expect(one.out).toContain('  body.mood: nothing (then "good")\n')
  expect(one.out).toMatch(/\n {2}… \d+ more, which --json has\n$/)
  const other = await partnerkit(['replay', '-', '--json'], {
    input: changed(capsule, 'createHub', { status: 201, body: { id: 'HB-1' } }),
  })
  expect(other.code).toBe(1)
  const { same, requests, ...about } = JSON.parse(other.out)
  expect(about).toEqual({ test: capsule.test, error: capsule.error })
  expect(same).toBe(false)
  expect(requests.map((request: { same: boolean }) => request.same)).toEqual([
    ...Array<boolean>(6).fill(true),
    false,
  ])
  expect(requests.at(-1)).toMatchObject({
    operation: 'createHub',
    path: '/public/v1/hubs',
    before: 201,
    after: 409,
    differences: [
      { path: 'status', before: 201, after: 409 },
      { path: 'body', before: { id: 'HB-1' }, after: { error_code: 'SYS_001' } },
    ],
  })
})

test('it is played in the world of a server, which is left to be looked at', async () => {
  const server = await serveMock(createMock(), { port: 0 })
  onTestFinished(() => server.close())
  const capsule = await failed()
  const flags = ['--url', server.url, '--world', 'failed']
  const { code, out, err } = await partnerkit(['replay', ...flags], {
    input: JSON.stringify(capsule),
  })
  expect(out).toContain('7 requests, each answered as then.')
  expect(err).toMatch(/^The world failed of http:\/\/.+ is as the last request has left it/)
  expect(code).toBe(0)
  const world = await connectWorld({ url: server.url, name: 'failed' })
  const requests = capsule.steps.flatMap((step) => ('request' in step ? [step.request] : []))
  const made = requests.find(({ operation }) => operation === 'createPortalCustomer')
  const { id } = Object(made?.answer.body) as { id: string }
  expect(await (await world.portal()).customers.get(id)).toMatchObject({ id })
  const elsewhere = await connectWorld({ url: server.url, name: 'other' })
  expect(await elsewhere.requests()).toEqual([])
})

test('the guide shows what it prints', async () => {
  const guide = guides.find(({ name }) => name.endsWith('failed-tests.md'))
  const [program = ''] =
    guide?.blocks.flatMap(({ language, code }) => (language === 'ts' ? [code] : [])) ?? []
  const [shown = ''] =
    guide?.blocks.flatMap(({ language, code }) => (language === 'console' ? [code] : [])) ?? []
  const code = `${program}\nconsole.log(JSON.stringify(capsule))`
  const flags = ['--conditions=partnerkit-source', '--input-type=module-typescript', '--eval', code]
  const { stdout } = await promisify(execFile)('node', flags)
  const { out } = await partnerkit(['replay'], { input: stdout })
  expect(shown.replace(/^\$ npx partnerkit replay .*\n/, '')).toBe(out)
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-guide-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(shown).toContain(`/${basename(await writeCapsule(folder, JSON.parse(stdout)))}\n`)
})

test.each([
  ['# no JSON', 1, 'This is no JSON: '],
  ['{"format":"partnerkit-state"}', 1, 'This is no capsule. format: '],
])('%s is refused', async (input, code, text) => {
  const shown = await partnerkit(['replay'], { input })
  expect(shown).toMatchObject({ code, out: '' })
  expect(shown.err).toContain(text)
})

test('a wrong use says how it is meant', async () => {
  const [nothing, lost] = await Promise.all([
    partnerkit(['replay']),
    partnerkit(['replay', 'x.json', '--world', 'failed']),
  ])
  expect(nothing).toMatchObject({ code: 2, err: 'Name a file, or pipe a capsule in.\n' })
  expect(lost).toMatchObject({ code: 2, err: expect.stringContaining('add --url') })
  expect(await partnerkit(['replay', 'nowhere.json'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere.json can not be read'),
  })
})
