// The code in the guides runs, and prints what they say; their links lead somewhere.
import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { blocksOf, guides, program, runnable } from './support/guides.ts'

const root = resolve(import.meta.dirname, '..')
const run = promisify(execFile)
const python = await run('python3', ['--version']).then(
  () => true,
  () => false,
)

test.each(runnable)('the TypeScript of $name prints what it says', async (guide) => {
  const { code, output } = program(guide, 'ts')
  const flags = ['--conditions=partnerkit-source', '--input-type=module-typescript', '--eval', code]
  expect((await run('node', flags)).stdout).toBe(output)
})

describe('the guide to other languages', () => {
  const guide = guides.find(({ name }) => name.endsWith('other-languages.md'))
  const parts = (language: string) => (guide ? program(guide, language) : { code: '', output: '' })
  let server: MockServer
  beforeEach(async () => {
    server = await serveMock(createMock(), { port: 0 })
  })
  afterEach(() => server.close())

  const here = (code: string): string =>
    code.replaceAll('http://127.0.0.1:4010', new URL(server.url).origin)

  test('prints by curl what it says', async () => {
    const { code, output } = parts('sh')
    const calls = code.replace('npx partnerkit serve\n', '')
    expect(calls).not.toContain('npx')
    // Answers end without a line feed, headers with one more character than is seen.
    const { stdout } = await run('bash', [
      '-c',
      here(calls).replaceAll(/\n(?=curl|$)/g, '\necho\n'),
    ])
    expect(lines(stdout)).toEqual(lines(output))
  })

  test.runIf(python)('prints by Python what it says', async () => {
    const { code, output } = parts('python')
    expect(output).not.toBe('')
    expect((await run('python3', ['-c', here(code)])).stdout).toBe(output)
  })
})

test('the call of the README by curl is answered', async () => {
  const server = await serveMock(createMock(), { port: 0 })
  try {
    const blocks = blocksOf(readFileSync(join(root, 'README.md'), 'utf8'))
    const [call = '', ...others] = blocks.flatMap(({ code }) => (/curl /.test(code) ? [code] : []))
    expect(others).toEqual([])
    const here = call.replaceAll('http://127.0.0.1:4010', new URL(server.url).origin)
    expect(JSON.parse((await run('bash', ['-c', here])).stdout)).toHaveLength(2)
  } finally {
    await server.close()
  }
})

const lines = (text: string): string[] => text.split(/\s*\n/).filter((line) => line !== '')

test('the guide to steering has every call that steers', async () => {
  const server = await serveMock(createMock(), { port: 0 })
  try {
    const { calls } = await (await fetch(new URL('/_mock', server.url))).json()
    const guide = readFileSync(join(root, 'docs/guides/steering.md'), 'utf8')
    const told = Array.from(
      guide.matchAll(/`((?:GET|PUT|POST|DELETE) \/_mock[^`]*)`/g),
      ([, call]) => call,
    )
    const there = calls.map((call: string) =>
      call.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}'),
    )
    expect(told.toSorted()).toEqual(there.toSorted())
  } finally {
    await server.close()
  }
})

test.each(guides)('what $name shows of components is well-formed', ({ blocks }) => {
  for (const { code } of blocks.filter(({ language }) => language === 'tsx')) {
    const compilerOptions = { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext }
    const { diagnostics } = ts.transpileModule(code, {
      compilerOptions,
      reportDiagnostics: true,
      fileName: 'x.tsx',
    })
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([])
  }
})

const pages = globSync(['*.md', 'docs/{*,guides/*,decisions/*}.md'], { cwd: root })

test.each(pages)('the links of %s lead to files', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link)
  const lost = links.filter((link) => !existsSync(join(root, dirname(page), link)))
  expect(lost).toEqual([])
})
