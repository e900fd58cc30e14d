// The fixtures in runners of their own: workers share a server and no data, failed tests leave capsules.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replay } from 'partnerkit/testing'
import { runPlaywright, runVitest } from '../support/runners.ts'

let folder: string
let [playwright, vitest] = ['', '']
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partnerkit-runners-'))
  ;[playwright, vitest] = await Promise.all([
    runPlaywright(join(folder, 'results'), ['--grep-invert', '@page']),
    runVitest(join(folder, 'capsules')),
  ])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const parsed = (path: string): { readonly test: string; readonly error: string } =>
  JSON.parse(readFileSync(path, 'utf8'))

test('the example of the README passes', () => {
  const at = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  const [, example = ''] = at('runners/readme.vitest.ts').split(/(?<=^\/\/.*\n)/)
  expect(example).toContain("test('a reseller with customers stays'")
  expect(at('../../README.md')).toContain(`\`\`\`ts\n${example}\`\`\``)
  expect(vitest).toMatch(/1 failed.+2 passed/)
})

test('Playwright tests in parallel workers have a world each', () => {
  expect(playwright).toMatch(/using 3 workers/)
  expect(playwright.match(/✓.* test (one|two|three) sees what it has made/g)).toHaveLength(3)
  expect(playwright).toMatch(/1 failed\n.*\n\s*3 passed/)
})

test('a Playwright test that fails has a capsule among its results, which replays', async () => {
  const results = join(folder, 'results')
  const path = readdirSync(results, { recursive: true, encoding: 'utf8' }).find((name) =>
    /attachments.*\.json$/.test(name),
  )
  const capsule = parsed(join(results, path ?? ''))
  expect(capsule.test).toContain('fails: nobody has made a marketplace')
  expect(capsule.error).toContain('to have received createMarketplace')
  const { text, requests } = await replay(capsule)
  expect(requests.map(({ request }) => request.operation)).toEqual(['createHub'])
  expect(text).toContain('1 request, each answered as then.')
})

test('a vitest test that fails leaves a capsule, which replays; one that passes does not', async () => {
  expect(vitest).toMatch(/What the mock of "fails: .+" was asked is in .+\.json/)
  const files = readdirSync(join(folder, 'capsules'))
  expect(files).toHaveLength(1)
  const capsule = parsed(join(folder, 'capsules', files[0] ?? ''))
  expect(capsule.test).toBe('failing.vitest.ts > fails: nobody has made a marketplace')
  expect(capsule.error).toContain('to have received createMarketplace')
  expect((await replay(capsule)).text).toContain('1 request, each answered as then.')
})
