// `partnerkit seed`, `export` and `import`: whole worlds, from and to files.
import { writeState } from '../adapters/state-file.ts'
import { grownMock } from './grown.ts'
import { readInput } from './input.ts'
import { control } from './place.ts'
import { pretty, waitFor, type Terminal } from './terminal.ts'

interface Out {
  readonly out?: string
  readonly json?: boolean
}

export interface SeedFlags extends Out {
  readonly seed?: number
  readonly size: number
}

export async function seed({ seed, size, ...out }: SeedFlags, terminal: Terminal): Promise<void> {
  const mock = await grownMock(terminal, { size, ...(seed !== undefined && { seed }) })
  await write(JSON.stringify(mock.exportState()), out, terminal)
}

export interface ServerFlags {
  readonly url: URL
  readonly world?: string
}

export async function exportState(
  { url, world, ...out }: ServerFlags & Out,
  terminal: Terminal,
): Promise<void> {
  const state = control(url, '/_mock/state', { world }).then((response) => response.text())
  await write(await waitFor(terminal, `Taking the state of ${url.origin}`, state), out, terminal)
}

export interface ImportFlags extends ServerFlags {
  readonly json?: boolean
}

export async function importState(
  file: string | undefined,
  { url, world, json }: ImportFlags,
  terminal: Terminal,
): Promise<void> {
  const body = await readInput(file, 'a state', terminal)
  const put = control(url, '/_mock/state', { method: 'PUT', body, world })
  await waitFor(terminal, `Putting the state into ${url.origin}`, put)
  const records = countRecords(body)
  const to = world === undefined ? url.origin : `the world ${world} of ${url.origin}`
  if (json) terminal.out(pretty({ url: url.origin, world, records }))
  else terminal.out(`Put ${records.toLocaleString('en')} records into ${to}.\n`)
}

/** Writes a state where it is wanted, and says so where that is a file. */
async function write(text: string, { out, json }: Out, terminal: Terminal): Promise<void> {
  if (out === undefined || out === '-') return terminal.out(`${text}\n`)
  await writeState(out, text)
  const records = countRecords(text)
  if (json) return terminal.out(pretty({ file: out, records }))
  terminal.out(
    `Wrote ${records.toLocaleString('en')} records to ${out}. It holds the mock's secrets.\n` +
      `\`partnerkit serve --state ${out}\` serves them.\n`,
  )
}

function countRecords(state: string): number {
  const { collections } = JSON.parse(state) as { collections: Record<string, { rows: unknown[] }> }
  return Object.values(collections).reduce((count, { rows }) => count + rows.length, 0)
}
