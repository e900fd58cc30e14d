// Runs the benches named in the command line, or all of them, each in a process of its own.
// --save writes what they print to results.md, --profile prints where their time goes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { versions } from './peers/load.ts'
import { printProfiles } from './profile.ts'

const benches = [
  'client', //
  'mock',
  'http',
  'store',
  'start',
]

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'boolean' }, profile: { type: 'boolean' } },
})
const unknown = asked.filter((name) => !benches.includes(name))
if (unknown.length > 0) {
  throw new TypeError(`There is no bench ${unknown.join(', ')}. There are: ${benches.join(', ')}.`)
}

const profiles = values.profile ? mkdtempSync(join(tmpdir(), 'partnerkit-bench-')) : undefined
const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []
const printed: string[] = []
for (const name of asked.length > 0 ? asked : benches) {
  const args = [...process.execArgv, ...profiling, join(import.meta.dirname, `${name}.ts`)]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['inherit', values.save ? 'pipe' : 'inherit', 'inherit'],
  })
  if (values.save) process.stdout.write(stdout)
  printed.push(`## ${name}\n${stdout}`)
  process.exitCode ||= status ?? 1
}
if (profiles) printProfiles(profiles)
if (values.save) {
  const processor = `${cpus().length} × ${cpus()[0]?.model}`
  const head = `# Results\n\nWritten by \`npm run bench -- --save\` with Node ${process.version} on ${processor}, beside ${versions()}.`
  const text = [head, ...printed].join('\n\n')
  writeFileSync(join(import.meta.dirname, 'results.md'), await format(text, { parser: 'markdown' }))
}
