// Which world a request asks for: a header says it, or the key, where a client can set nothing else.
import { invalid } from '../rules/refusal.ts'

/** The header that names the world of a request. */
export const WORLD_HEADER = 'X-Partnerkit-World'

/** A key that names a world: the platform's keys have no "@". */
const KEY = /^(ApiKey\s[^@]*)@(.*)$/i

const NAME = /^[\w.-]{1,64}$/

export const isWorldName = (name: string): boolean => NAME.test(name)

const RULE = 'Give 1 to 64 letters, digits, dots, "_" and "-"'
const ONE_WORLD = 'This server has one world.'

/**
 * The name of the world that a request asks for, if it does; the key is a plain one from then on. Refuses
 * with `VAL_001` a bad name, two names, and any name where there are no `named` worlds.
 */
export function takeWorldName({ headers }: Request, named: boolean): string | undefined {
  const said = headers.get(WORLD_HEADER)
  const [, key, inKey] = KEY.exec(headers.get('authorization') ?? '') ?? []
  if (said !== null) {
    if (!named) throw invalid(`${WORLD_HEADER}: ${ONE_WORLD} Leave it out.`)
    if (!isWorldName(said)) throw invalid(`${WORLD_HEADER}: ${RULE}.`)
  }
  if (key === undefined || inKey === undefined) return said ?? undefined
  if (!named) throw invalid(`Authorization: ${ONE_WORLD} Leave out the "@" and what follows it.`)
  if (!isWorldName(inKey)) throw invalid(`Authorization: ${RULE} after the "@".`)
  if (said !== null && said !== inKey) {
    throw invalid(
      `${WORLD_HEADER}: It names ${said}, but the key names ${inKey}. Send one of them.`,
    )
  }
  headers.set('authorization', key)
  return inKey
}
