import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { blocksOf } from './support/guides.ts'

const run = promisify(execFile)
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('npm run demo tells the story of customers and resellers, the refused deletion included', async () => {
  const { stdout } = await run('npm', ['run', '--silent', 'demo'])
  expect(stdout).toContain(blocksOf(readme)[0]?.output)
  expect(stdout).toContain('400 TA_002')
  expect(stdout).toMatch(/400 TA_001\n.*it has 2 child accounts \(TA-/)
  expect(stdout).toMatch(/deleted Tagus Cloud\n\s+404 NFND_000/)
})

test('the example of a vendor that answers shows requests, changes and answers', async () => {
  const example = 'examples/vendor-answers-an-edit.ts'
  const { stdout } = await run('node', ['--conditions=partnerkit-source', example])
  expect(stdout).toMatch(/is asked about Champions Backup: TAR-/)
  expect(stdout).toMatch(/ {2}contact_info\.city: .+ -> .+/)
  expect(stdout).toContain('The vendor has accepted it.')
  expect(stdout).toContain('unsupported: Product does not support contact details change.')
})

/** What an example prints. */
const printed = async (example: string): Promise<string> =>
  (await run('node', ['--conditions=partnerkit-source', example])).stdout

test('the example of an invited vendor shows Auto Accept, and enrolling without it', async () => {
  const stdout = await printed('examples/invite-a-vendor.ts')
  expect(stdout).toMatch(/AGD-[\d-]+ {2}Bay America, Auto Accept on\n/)
  expect(stdout).toMatch(/the link for the vendor: https:.+\?secret=/)
  expect(stdout).toMatch(/Kite Software invited, program 1, distribution 0\n.+contract: pending\n/)
  expect(stdout).toMatch(
    /Kite Software active, program 1, distribution 2\n(.+contract.*: active\n){3}/,
  )
  expect(stdout).toContain('Bay South: enrolling, then pending')
  expect(stdout).toContain('Bay South: rejected, "Not in the south yet"')
  expect(stdout).toContain('Bay North: active')
})

test('the example of an invited reseller resumes the wizard and ends with a syndication contract', async () => {
  const stdout = await printed('examples/invite-a-reseller.ts')
  expect(stdout).toMatch(/fails at the step "contract"\. (AGS-[\d-]+) is kept;\n.+\n {2}\1 {2}/)
  expect(stdout).toMatch(/marketplace Bay Resale\n {4}product .+, of Bay Essentials\n/)
  expect(stdout).toMatch(/Kite IT invited, service 1, syndication 0\n.+service contract: pending\n/)
  expect(stdout).toMatch(/Kite IT active, service 1, syndication 1\n(.+ contract: active\n){2}$/)
})

test('the example of a lead goes from the form to the answer of the vendor', async () => {
  const example = 'examples/capture-a-lead.ts'
  const { stdout } = await run('node', ['--conditions=partnerkit-source', example])
  expect(stdout).toContain('Champions Corp asks "Backup for small offices"')
  expect(stdout).toMatch(/400 VAL_001\n {2}data\.email: Enter a valid email address\.\n/)
  expect(stdout).toContain('data.pets: The form has no such field.')
  expect(stdout).toMatch(/brings LDR-[\d-]+, ".+": pending\n {2}Whom to call: /)
  expect(stdout).toContain('Country: Portugal')
  expect(stdout).toContain('The vendor has qualified it: We meet on Monday.')
})

test('the example of the reseller portal goes from the registration to a paid invoice', async () => {
  const stdout = await printed('examples/reseller-portal.ts')
  expect(stdout).toMatch(/e-mail to ada@.+\n {2}link opened: verified\n {2}form sent: completed/)
  expect(stdout).toMatch(
    /the link to share: http:\/\/127\.0\.0\.1:\d+\/portal\/v1\/pay\/[\w-]{43}\n/,
  )
  expect(stdout).toMatch(/payment failed, invoice open\n.+payment succeeded, invoice paid\n/)
  expect(stdout).toMatch(/order active\n {2}licence active, .+\n {2}commission: 6\.13 EUR\n/)
  expect(stdout).toContain('the customer sees no commission: true')
  expect(stdout).toMatch(/by Bo Lind; behind it was Ada Byron\n {2}logged out: true\n$/)
})

test('the example of the test kit shows a branch, and a replay with the first difference', async () => {
  const stdout = await printed('examples/test-kit.ts')
  expect(stdout).toContain('400 TA_001')
  expect(stdout).toMatch(/(200 PUT updateTierAccount\n\s+){3}204 DELETE deleteTierAccount\n/)
  expect(stdout).toContain('a merge: 5 requests, each answered as then.')
  expect(stdout).toMatch(
    /4 of 5 requests .+\n.+\(updateTierAccount\), 200 then, 400 now\n.+VAL_001/,
  )
})

/** The TypeScript blocks of the README, in their order. */
const blocks = blocksOf(readme).flatMap(({ language, code }) => (language === 'ts' ? [code] : []))

const evaluate = async (code: string): Promise<string> => {
  const flags = ['--conditions=partnerkit-source', '--input-type=module-typescript', '--eval', code]
  return (await run('node', flags)).stdout
}

test('the first example of the README runs and finds something', async () => {
  expect(await evaluate(blocks[0] ?? '')).toBe('3 of 3\n')
  expect(readme).toContain('prints `3 of 3`')
})

test('the example of the README about MSW runs', async () => {
  const [found = '', ...others] = blocks.filter((code) => code.includes('setupServer'))
  expect(others).toEqual([])
  expect(await evaluate(`${found}\nserver.close()\nconsole.log('ran')`)).toBe('ran\n')
})

test('the guide to other runtimes shows the examples as they are', () => {
  const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  const guide = file('../docs/guides/everywhere.md')
  for (const name of ['bun.ts', 'deno.ts', 'workers/worker.ts']) {
    const [first = '', ...lines] = file(`../examples/${name}`).split('\n')
    const command = first.replace(/^.*?: /, '').replace(/ --port=4012$/, '')
    expect(guide).toContain(command)
    if (name !== 'deno.ts') expect(guide).toContain(lines.at(-2))
  }
  expect(guide).toContain(file('../examples/workers/wrangler.jsonc'))
})
