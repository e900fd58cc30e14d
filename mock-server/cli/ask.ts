// Asking a list as somebody: with the key of an account, or in a session of the reseller portal.
import { encodeQuery } from '../../sdk/rql/print.ts'
import type { Row } from '../queries/columns.ts'
import { PORTAL_PATH } from '../steps/route.ts'
import { Failure, misused } from './failure.ts'
import type { ListPlace } from './lists.ts'
import { accountOf, refusalOf, type Place } from './place.ts'

export interface Answer {
  readonly rows: readonly Row[]
  /** How many records match, on all pages. */
  readonly total: number
}

/** Asks a list what a query matches, as the first of those who may. Fails with what the mock has to say. */
export async function ask(
  place: Place,
  { path, isPortal, roles: [role = ''] }: ListPlace,
  query: string,
  as = role,
): Promise<Answer> {
  const session = isPortal ? await logIn(place, as) : undefined
  const authorization = session ?? (await place.keyFor(accountOf(as)))
  const headers = { authorization }
  try {
    const address = `${isPortal ? path : place.basePath + path}?${encodeQuery(query)}`
    const response = await place.fetch(address, { headers })
    if (!response.ok) throw new Failure(await refusalOf(response))
    const rows = (await response.json()) as readonly Row[]
    const [, total = rows.length] =
      /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
    return { rows, total: Number(total) }
  } finally {
    if (session) await place.fetch(`${PORTAL_PATH}/logout`, { method: 'POST', headers })
  }
}

/** Logs in at the reseller portal and answers the header of the session. */
async function logIn(place: Place, as: string): Promise<string> {
  const logins = await place.logins()
  const login = Object.entries(logins).find(([name]) => name === as)?.[1]
  if (!login) {
    const names = Object.keys(logins).join(', ')
    throw misused(`Nobody logs in at the portal as ${as}. --as takes ${names} there.`)
  }
  const response = await place.fetch(`${PORTAL_PATH}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  if (!response.ok) throw new Failure(await refusalOf(response))
  const { token } = (await response.json()) as { token: string }
  return `Bearer ${token}`
}
