import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { filters } from '../../spec/generated/filters.ts'
import { partnerkit } from '../support/cli.ts'
import { inWorld } from '../support/many-worlds.ts'

// `partnerkit rql`: explaining queries, and asking lists.

describe('a query alone is explained', () => {
  test('in words, with what belongs together', async () => {
    const query =
      'type=customer&(ilike(name,*corp*)|not(in(status,(a,b))))&tax_id=null()&x=t(y=1)&ordering(-id,name)&limit=5'
    expect(await partnerkit(['rql', query])).toEqual({
      code: 0,
      err: '',
      out: `records where all hold
 ├── type is "customer"
 ├─┬ any holds
 │ ├── name contains "corp", upper or lower case
 │ └─┬ it is not so that
 │   └── status is one of "a", "b"
 ├── tax_id has no value
 └─┬ all hold
   └── x.y is 1
ordered by id descending, then name ascending
show at most 5
`,
    })
  })

  test.each([
    ['', ['-c', 'hubs'], 'every record'],
    ['?name=%22a%20b%22', [], 'name is "a b"'],
    ['ne(a,null())', [], 'a has a value'],
    ['out(a,(1,2))', [], 'a is none of 1, 2'],
    ['like(a,x*)&like(b,*x)', [], 'b ends with "x"'],
    ['like(a,x*y)', [], 'a matches the pattern "x*y"'],
    ['a=t(b=1,c=2)', [], 'a.c is 2'],
    [
      'select(-tiers,a)&search=x',
      [],
      'with a, without tiers\nsearch all searchable fields for "x"',
    ],
    ['nmae=1', ['-c', 'hubs'], 'nmae is 1  (ignored: there is no such field)'],
  ])('%j with %j: %j', async (query, flags, words) => {
    const { code, out } = await partnerkit(['rql', query, '--explain', ...flags])
    expect(out).toContain(words)
    expect(code).toBe(0)
  })

  test('--json gives what the parser has read', async () => {
    const { out } = await partnerkit(['rql', 'type=customer', '--json'])
    expect(JSON.parse(out)).toEqual({
      valid: true,
      canonical: 'eq(type,customer)',
      expression: { kind: 'comparison', operator: 'eq', field: 'type', value: 'customer' },
    })
  })
})

describe('an error is shown at its place, with what to do', () => {
  test.each([
    ['a=1&like(name,', [], '  a=1&like(name,\n                ^ expected a value; quote it'],
    ['a=1|b=2', [], '  a=1|b=2\n     ^ an or needs parentheses round it: (a=1|b=2)'],
    ['name=ü&é', [], '  name=ü&é\n         ^ expected the name of a field'],
    ['a=%22%C3%BC%22;b', [], '  a="ü";b\n       ^ an or needs'],
    ['id=x&gt(name,1)', ['-c', 'tierAccounts'], '  id=x&gt(name,1)\n          ^ name allows only'],
    ['ordering(tax_idd)', ['-c', 'tierAccounts'], '           ^ These can be ordered by:'],
  ])('%s', async (query, flags, text) => {
    const { code, out, err } = await partnerkit(['rql', query, ...flags])
    expect(err).toContain(text)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  test('where a list does not take it, what it takes is pointed to', async () => {
    const { err } = await partnerkit(['rql', 'ge(version,2)', '-c', 'tierAccounts'])
    expect(err).toContain('^ version allows no lookup at all.')
    expect(err).toContain('\n`partnerkit rql --fields -c tierAccounts` shows what can be asked.\n')
  })

  test('what older clients send is said in the way the platform reads', async () => {
    const { err } = await partnerkit(['rql', 'gte(version,2)&sort(-id)'])
    expect(err).toContain('  ^ gte is not an operator.')
    expect(err).toContain('Write it like this:\n\n  ge(version,2)&ordering(-id)\n')
    expect(await partnerkit(['rql', 'gte(version,2)', '--lenient'])).toMatchObject({ code: 0 })
  })

  test('a long query is shown round the place', async () => {
    const query = `${'a=1&'.repeat(100)}b`
    const { err } = await partnerkit(['rql', query], { columns: 80 })
    const [, , shown = '', below = ''] = stripVTControlCharacters(err).split('\n')
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown.slice(0, below.indexOf('^'))).toMatch(/^ {2}….*a=1&b$/)
  })

  test('--json gives kind, hint and position', async () => {
    const { code, out } = await partnerkit(['rql', 'a=1&', '--json'])
    expect(JSON.parse(out)).toMatchObject({ valid: false, kind: 'syntax', position: 4 })
    expect(code).toBe(1)
  })
})

/** What a list is in, in the default world. */
const WITHIN: Readonly<Record<string, string>> = {
  users: 'PA-301-447',
  hubConnections: 'HB-4106-2718',
  hubMarketplaces: 'HB-4106-2718',
  productGroupAgreements: 'PG-1001-0001',
  productGroupPartners: 'PG-1001-0001',
  productGroupProducts: 'PG-1001-0001',
  partnerProducts: 'VA-149-494',
  partnerCategories: 'VA-149-494',
  partnerCategoryProducts: 'VA-621-880,CAT-10006',
  newsVersions: 'NWS-1001-0001',
  distributionAgreements: 'AGP-100-200-301',
  agreementContracts: 'AGP-100-200-301',
  agreementMarketplaces: 'AGS-100-200-501',
  agreementProductGroups: 'AGS-100-200-501',
  agreementPartners: 'AGP-100-200-301',
  agreementProducts: 'AGP-100-200-301',
  agreementProductMarketplaces: 'AGS-100-200-501,PRD-418-302-551',
  agreementVersions: 'AGP-100-200-301',
  agreementFormVersions: 'AFR-100-200-701',
  contractVersions: 'CRP-10001-00001-00001',
  contractData: 'CRD-20001-00001-00004',
  contractProductData: 'CRD-20001-00001-00001',
  contractItemData: 'CRD-20001-00001-00001,PRD-418-302-551',
  tierAccountVersions: 'TA-2000-2718-0003',
  portalUsers: 'POR-118204',
  portalOrders: 'POR-204518',
  portalLicenses: 'POR-204518',
  portalInvoices: 'POR-204518',
  portalPayments: 'PIN-902444',
}

describe('a list is asked', () => {
  test('every list of the API, by its name and by its path', async () => {
    const { out } = await partnerkit(['rql', '--fields', '--json'])
    const lists = Object.entries<string>(JSON.parse(out))
    expect(lists).toHaveLength(Object.keys(filters).length)
    const state = defaultState()
    for (const [name, path] of lists) {
      const within = WITHIN[name]
      const flags = within === undefined ? [] : ['--in', within]
      const byName = await partnerkit(['rql', '-c', name, ...flags, '--state', state, '--json'])
      expect(byName, name).toMatchObject({ code: 0, err: expect.stringMatching(/^\d+ of \d+ /) })
      const ids = within?.split(',') ?? []
      const filled = path.replaceAll(/\{\w+\}/g, () => ids.shift() ?? '')
      const byPath = await partnerkit(['rql', '-c', filled, '--state', state, '--json'])
      // Each asking is a login of its own at the portal, maybe in another second.
      const steady = (text: string): string => text.replaceAll(/"last_login_at": .+/g, '')
      expect(steady(byPath.out), path).toBe(steady(byName.out))
      // Empty in the default world.
      if (name !== 'contractItemData') expect(JSON.parse(byName.out), name).not.toEqual([])
    }
  })

  test('as a table that fits the screen, with whole ids and the total', async () => {
    for (const columns of [60, 80, 120]) {
      const shown = await partnerkit(['rql', 'type=customer', '-c', 'tierAccounts'], { columns })
      const lines = stripVTControlCharacters(shown.out).trimEnd().split('\n')
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
      expect(lines[0]).toMatch(/^ID {17}NAME {2,}TYPE/)
      expect(lines[1]).toMatch(/^TA-2000-2718-0007 {2}Elbe Optik {2,}customer/)
      expect(lines).toHaveLength(8)
      expect(stripVTControlCharacters(shown.err)).toBe('7 of 7 tierAccounts\n')
      expect(shown.out).not.toBe(stripVTControlCharacters(shown.out))
    }
  })

  test('columns that are named give way to each other, ids last', async () => {
    const flags = ['--columns', 'id,name,parent.name,contact_info.address_line1,owner.name']
    const { out } = await partnerkit(['rql', '-c', 'tierAccounts', ...flags], { columns: 80 })
    const lines = stripVTControlCharacters(out).trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(lines[1]).toMatch(/^TA-2000-2718-0007 {2}Elbe Optik .*….*…/)
  })

  test('with columns and a limit, in full and without colours where there is no screen', async () => {
    const flags = ['--columns', 'id,contact_info.country,parent,owner.id', '--limit', '2']
    const { out, err } = await partnerkit(['rql', 'type=customer', '-c', 'tier-accounts', ...flags])
    expect(out).toBe(`ID                 CONTACT_INFO.COUNTRY  PARENT                   OWNER.ID
TA-2000-2718-0007  DE                    Nordlicht IT-Systemhaus  PA-301-447
TA-2000-2718-0006  DE                    Nordlicht IT-Systemhaus  PA-301-447
`)
    expect(err).toBe('2 of 7 tierAccounts\n')
  })

  test('columns that a list hides are shown when they are named', async () => {
    const { out } = await partnerkit(['rql', '-c', 'leadForms', '--columns', 'id,schema'])
    expect(out).toMatch(/^LDF-1001-0001 {2}name, email, country_code,/m)
  })

  test('as somebody else, from a file, and from a world of a running server', async () => {
    const mock = createMock()
    const server = await serveMock(mock, { port: 0 })
    onTestFinished(() => server.close())
    const apiKey = `${mock.keys.distributor}@my-test`
    await inWorld({ url: server.url, apiKey }).tierAccounts.delete('TA-2000-2718-0001')
    const total = async (...flags: string[]): Promise<string> =>
      (await partnerkit(['rql', '-c', 'tierAccounts', ...flags])).err
    expect(await total('--url', server.url)).toBe('11 of 11 tierAccounts\n')
    expect(await total('--url', server.url, '--world', 'my-test')).toBe('10 of 10 tierAccounts\n')
    expect(await total('--state', defaultState())).toBe('11 of 11 tierAccounts\n')
    expect(await total('--as', 'vendor')).not.toBe(await total())
    expect(await total('--as', 'PA-000-000')).toBe(
      'PA-000-000 has no key: there is no such account.\n',
    )
    const origin = new URL(server.url).origin
    const portal = ['rql', '-c', 'portalCustomers', '--url', origin, '--as', 'partner']
    expect((await partnerkit(portal)).err).toBe('5 of 5 portalCustomers\n')
    expect(mock.requests.at(-1)).toMatchObject({ operation: 'logoutPortal', status: 204 })
  })

  test('a field that is not there is pointed out', async () => {
    const { code, err } = await partnerkit(['rql', 'nmae=x', '-c', 'tierAccounts'])
    expect(err).toContain('tierAccounts has no field nmae: it is ignored')
    expect(code).toBe(0)
  })

  test('names can not steer the terminal', async () => {
    const mock = createMock()
    mock.add('products', { name: 'a\u001B[2Jb\nc', owner: { id: 'VA-149-494' } })
    const file = stateFile(JSON.stringify(mock.exportState()))
    const { out } = await partnerkit(['rql', '-c', 'products', '--state', file])
    expect(out).toContain('a [2Jb c')
    expect(out).not.toContain('\u001B')
  })

  test.each([
    [['-c', 'nothing'], 'There is no list nothing. Give a path, or one of these: accounts,'],
    [['-c', '/tier/nothing'], 'There is no list at /tier/nothing.'],
    [['-c', 'users'], 'users needs --in with {account_id}, or the path: it is at /accounts/'],
    [['-c', 'hubs', '--in', 'x'], 'hubs is in nothing else: it is at /hubs.'],
    [['-c', 'hubs', '--columns', 'id,nmae'], 'No record has a column nmae. Choose from id, name,'],
    [['limit=1', '-c', 'hubs', '--limit', '2'], 'The query has a limit: leave --limit out.'],
    [['-c', 'portalOrgs', '--as', 'me'], 'Nobody logs in at the portal as me. --as takes partner,'],
    [['-c', 'hubs', '--world', 'x'], '--world names a world of a server: add --url.'],
    [['-c', 'hubs', '--limit', '1001'], 'Give a number from 0 to 1000.'],
    [[], 'Give a query, a --collection, or both'],
  ])('%j is a wrong use', async (flags, text) => {
    const { code, out, err } = await partnerkit(['rql', ...flags])
    expect(err).toContain(text)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

test('--fields tells what can be asked', async () => {
  const { out } = await partnerkit(['rql', '--fields', '-c', 'leads'], { columns: 100 })
  expect(out).toMatch(/\nstatus +pending, invalid, qualified +eq ne in out +order\n/)
})

function stateFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'world.json')
  writeFileSync(file, text)
  return file
}

const defaultState = (): string => stateFile(JSON.stringify(createMock().exportState()))
