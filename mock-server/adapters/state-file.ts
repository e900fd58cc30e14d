// The file that keeps the world of a served mock: read at the start, written before answers.
import { randomUUID } from 'node:crypto'
import { renameSync } from 'node:fs'
import { open, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Mock } from '../index.ts'

export interface StateFile {
  /** Resolves once the file has the world as it is now. Rejects when it can not be written. */
  saved(): Promise<void>
}

/** A file that can not keep the world; the message says why and what to do. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError'
}

/** What tells a file from the one that somebody else has put in its place. */
type Mark = string

/**
 * Makes a mock what the file says, if there is one, and keeps the file up to date from then on. A
 * file that is there is always a whole one: each state is written beside it and then put in its
 * place. Nothing is written any more once it is not wanted. Rejects with `StateFileError` when the file can
 * not be read or is no state of a mock.
 */
export async function openStateFile(
  mock: Mock,
  name: string,
  isWanted = (): boolean => true,
): Promise<StateFile> {
  const path = await realpath(name).catch(() => resolve(name))
  const folder = dirname(path)
  const own = `${path}.${randomUUID()}${TEMPORARY}`
  let mark = await loadState(mock, path)
  let kept = mark === undefined ? -1 : mock.version
  let running: Promise<void> | undefined

  async function write(): Promise<void> {
    const { version } = mock
    const text = JSON.stringify(mock.exportState())
    const there = await markOf(path)
    if (there !== undefined && there !== mark) {
      throw new StateFileError(
        `${path} was changed by somebody else and is left as it is. Give each server a file of its own.`,
      )
    }
    const written = await writeThrough(own, text)
    if (!isWanted()) return rm(own, { force: true })
    // Not later: whoever does not want it any more has removed the file.
    renameSync(own, path)
    mark = written
    await syncFolder(folder)
    kept = version
  }

  const state: StateFile = {
    async saved() {
      const wanted = mock.version
      // What comes while a write is under way waits for the next one, which it shares.
      while (isWanted() && kept < wanted) {
        running ??= write().finally(() => (running = undefined))
        await running
      }
    },
  }
  try {
    await removeLeftovers(path)
    await state.saved()
  } catch (error) {
    throw new StateFileError(`${path} can not be written: ${messageOf(error)}`, { cause: error })
  }
  return state
}

/**
 * Makes a mock what a file says and answers the file's mark; undefined when there is none. Rejects with
 * `StateFileError` when it can not be read or is no state of a mock.
 */
export async function loadState(mock: Mock, path: string): Promise<Mark | undefined> {
  let text: string
  let mark: Mark
  try {
    const file = await open(path, 'r')
    try {
      mark = show(await file.stat({ bigint: true }))
      text = await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new StateFileError(`${path} can not be read: ${messageOf(error)}`, { cause: error })
  }
  try {
    mock.importState(JSON.parse(text))
  } catch (error) {
    throw new StateFileError(
      `${path} is no state of a mock and is left as it is. ${messageOf(error)}`,
      { cause: error },
    )
  }
  return mark
}

/** Puts a state in the place of a file, if there is one. Rejects with `StateFileError`. */
export async function writeState(name: string, text: string): Promise<void> {
  const path = await realpath(name).catch(() => resolve(name))
  const own = `${path}.${randomUUID()}${TEMPORARY}`
  try {
    // Pipes and devices are written to: nothing can take their place.
    if (await isOther(path)) return await writeFile(path, text)
    await writeThrough(own, text)
    renameSync(own, path)
  } catch (error) {
    await rm(own, { force: true }).catch(() => {})
    throw new StateFileError(`${path} can not be written: ${messageOf(error)}`, { cause: error })
  }
}

/** Whether something is at a path that is no file. */
const isOther = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => !there.isFile(),
    () => false,
  )

/** Writes a file down to the disk and answers its mark. The state holds secrets: only its owner reads it. */
async function writeThrough(path: string, text: string): Promise<Mark> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
    return show(await file.stat({ bigint: true }))
  } finally {
    await file.close()
  }
}

/** Makes a renaming durable, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!NOT_FOR_FOLDERS.has(codeOf(error))) throw error
  }
}

/** How systems say that folders can not be synced. */
const NOT_FOR_FOLDERS: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EINVAL',
  'EISDIR',
  'ENOTSUP',
  'EPERM',
])

/** Removes what servers have left that were killed while they wrote. */
async function removeLeftovers(path: string): Promise<void> {
  const [folder, start] = [dirname(path), `${basename(path)}.`]
  for (const name of await readdir(folder)) {
    if (name.startsWith(start) && LEFTOVER.test(name.slice(start.length))) {
      await rm(join(folder, name), { force: true })
    }
  }
}

const TEMPORARY = '.tmp'
const LEFTOVER = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/

async function markOf(path: string): Promise<Mark | undefined> {
  try {
    return show(await stat(path, { bigint: true }))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const show = ({ ino, size, mtimeNs }: Record<'ino' | 'size' | 'mtimeNs', bigint>): Mark =>
  [ino, size, mtimeNs].join(' ')

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')
