// The files of worlds chosen by name, in a folder beside the file of the server's own world.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Mock } from '../index.ts'
import { openStateFile, StateFileError, type StateFile } from './state-file.ts'
import { isWorldName } from './world-name.ts'

export interface WorldFiles {
  /** The names of the worlds that have a file, the least recently changed first. */
  readonly names: readonly string[]
  /** Opens the file of a world as `openStateFile` does. */
  open(mock: Mock, name: string, isWanted: () => boolean): Promise<StateFile>
  remove(name: string): void
}

/** The files beside a state file. Raises `StateFileError` when their folder can not be read. */
export function worldFiles(state: string): WorldFiles {
  const folder = `${state}.worlds`
  const pathOf = (name: string): string => join(folder, fileOf(name))
  return {
    names: namesIn(folder),
    open(mock, name, isWanted) {
      // What it holds is secret: it is for its owner only.
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return openStateFile(mock, pathOf(name), isWanted)
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
  }
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
      .filter((file) => nameOf(file) !== undefined)
      .map((file) => ({ name: nameOf(file) ?? '', at: statSync(join(folder, file)).mtimeMs }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ name }) => name)
  } catch (cause) {
    throw new StateFileError(`${folder} can not be read. Make it a folder of yours.`, { cause })
  }
}

/** Some systems take `a` and `A` for one file, and `con` for none: what is not plain becomes a number. */
const fileOf = (name: string): string =>
  `world-${name.replaceAll(/[^a-z\d-]/g, (char) => `_${char.charCodeAt(0).toString(16)}`)}.json`

function nameOf(file: string): string | undefined {
  const [, coded = ''] = /^world-(.*)\.json$/.exec(file) ?? []
  const name = coded.replaceAll(/_([\da-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return isWorldName(name) && fileOf(name) === file ? name : undefined
}
