import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { partnerkit } from '../support/cli.ts'

// The command as a whole: its help, its exit codes, and the process itself.

const CLI = resolve(import.meta.dirname, '../../mock-server/adapters/cli.ts')

const COMMANDS = [
  'serve',
  'seed',
  'export',
  'import',
  'explain-delete',
  'replay',
  'rql',
  'completion',
]

/** What a shell does with a line, where `partnerkit` is the command. */
function shell(line: string) {
  const script = `set -o pipefail; partnerkit() { '${process.execPath}' '${CLI}' "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('help tells commands, examples and exit codes, and fits the screen', async () => {
  const { code, out } = await partnerkit(['--help'])
  for (const name of COMMANDS) {
    expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    const help = await partnerkit([name, '--help'], { columns: 80 })
    expect(help.out).toContain(`\nExamples:\n  $ `)
    expect(help.out).toContain(`partnerkit ${name}`)
    expect(help.out).toContain('  1  what was asked about says no')
    expect(help.code).toBe(0)
    const [usage = ''] = help.out.split('\nExamples:')
    expect(Math.max(...usage.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  }
  expect(code).toBe(0)
  expect(await partnerkit(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n` })
})

test.each([
  [['sevre'], "unknown command 'sevre'\n(Did you mean serve?)"],
  [['serve', '--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
  [['serve', '--port', '70000'], 'Give a number from 0 to 65535.'],
  [['explain-delete'], "missing required argument 'id'"],
  [['rql', 'a=1', 'b=2'], 'too many arguments'],
  [['completion', 'tcsh'], 'Allowed choices are zsh, bash, fish, powershell'],
  [[], 'Usage: partnerkit'],
])('%j is a wrong use', async (args, text) => {
  const { code, out, err } = await partnerkit(args)
  expect(err).toContain(text)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

test('the guide shows what the commands print', async () => {
  const guide = resolve(import.meta.dirname, '../../docs/guides/command-line.md')
  const [, session = ''] = /```console\n(.*?)```/s.exec(readFileSync(guide, 'utf8')) ?? []
  const [, ...calls] = `\n${session}`.split('\n$ partnerkit ')
  expect(calls.length).toBeGreaterThan(3)
  for (const call of calls) {
    const [line = '', ...printed] = call.split('\n')
    const args = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word)
    const { out, err } = await partnerkit(args.map(String))
    expect((out + err).trimEnd(), line).toBe(printed.join('\n').trimEnd())
  }
})

test('processes pipe into each other, and end with the exit code', async () => {
  const [blocked, wrong, cut] = await Promise.all([
    promisify(execFile)(process.execPath, [CLI, 'explain-delete', 'TA-1000-2718-0002']).catch(
      (error: unknown) => error,
    ),
    promisify(execFile)(process.execPath, [CLI, 'nothing']).catch((error: unknown) => error),
    shell('partnerkit rql --fields -c tierAccounts | head -1'),
  ])
  expect(blocked).toMatchObject({ code: 1, stderr: '' })
  expect(blocked).toHaveProperty('stdout', expect.stringMatching(/^TA-1000-2718-0002 can not be/))
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(cut).toMatchObject({ stdout: expect.stringMatching(/^FIELD +VALUES .*\n$/), stderr: '' })
})

test('bash completes commands, options, and values that the command knows', async () => {
  // What the package bash-completion and an interactive bash would do.
  const line = `source <(partnerkit completion bash); source <(partnerkit completion bash)
_get_comp_words_by_ref() { words=(partnerkit "\${typed[@]}"); cur="\${typed[-1]}"; }
compopt() { :; }
offer() { typed=("$@"); __partnerkit_complete; echo "\${COMPREPLY[@]}"; }
offer ex; offer rql --col; offer rql -c hubs --as ven; offer rql --collection tierA; offer import LICEN
offer rep; offer replay LICEN`
  const { stdout, stderr } = shell(line)
  expect(stderr).toBe('')
  expect(stdout.split('\n')).toEqual([
    'export explain-delete',
    '--collection --columns',
    'vendor',
    'tierAccounts tierAccountVersions tierAccountRequests',
    'LICENSE',
    'replay',
    'LICENSE',
    '',
  ])
})
