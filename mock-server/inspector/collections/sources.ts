// What can be shown as a table: every list of the API, and every collection of the state.
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { filters } from '../../../spec/generated/filters.ts'
import { operations } from '../../../spec/generated/operations.ts'
import { encodeQuery } from '../../../sdk/rql/print.ts'
import type { FieldTable } from '../../../sdk/rql/plan.ts'
import type { Branches } from '../../adapters/account-tree.ts'
import type { Row } from '../../queries/columns.ts'
import { lists, nameOf } from '../../queries/lists.ts'
import { control, page } from '../api.ts'
import { useControl, usePulse, useWorld } from '../mock.ts'

/** A list of the API. */
export interface List {
  readonly id: string
  readonly name: string
  /** With holes, like `/agreements/{agreement_id}/products`. */
  readonly path: string
  readonly isPortal: boolean
  /** Who may ask, by role. */
  readonly roles: readonly string[]
  readonly fields: FieldTable
}

export const apiLists: readonly List[] = lists.map((id) => {
  const { path, roles } = operations[id]
  const isPortal = path.startsWith('/portal/')
  return { id, name: nameOf(id), path, isPortal, roles, fields: filters[id] }
})

/** The list by the id of its operation; missing for a collection of the state. */
export const listOf = (id: string): List | undefined => apiLists.find((list) => list.id === id)

export const holesOf = ({ path }: List): readonly string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)

/** The list that a list is in: `/agreements` of `/agreements/{agreement_id}/products`. */
export const parentOf = ({ path }: List): List | undefined =>
  apiLists.find((list) => list.path === path.slice(0, path.indexOf('/{')))

/** An account, or somebody of the portal, to look as. */
export interface Viewer {
  readonly value: string
  readonly label: string
  readonly role: string
}

/** Those who can ask a list, the usual one first. */
export function useViewers({ isPortal }: { readonly isPortal: boolean }): readonly Viewer[] {
  const accounts = useControl<Branches>('/account-tree')
  const logins = useControl<Readonly<Record<string, { email: string }>>>('/logins')
  if (isPortal) {
    return Object.entries(logins.data ?? {}).map(([value, { email }]) => ({
      value,
      label: `${value} · ${email}`,
      role: value === 'customer' ? 'customer' : 'partner',
    }))
  }
  return (accounts.data?.items ?? [])
    .filter(({ invited }) => !invited)
    .map(({ id, name, type }) => ({ value: id, label: `${name} · ${id}`, role: type }))
}

export interface Page {
  readonly rows: readonly Row[]
  readonly total: number
  /** What a query may name. */
  readonly fields: FieldTable
}

/** What is asked of a table. */
export interface Question {
  readonly source: string
  /** RQL, with limit and offset. */
  readonly query: string
  readonly as: string | undefined
  /** Ids for the holes of the path. */
  readonly ids: readonly string[]
}

/** A page of a table; asks nothing while it is not known of whom, or of what. */
export function usePage({ source, query, as, ids }: Question): UseQueryResult<Page> {
  const world = useWorld()
  const basePath = usePulse().data?.basePath
  const list = listOf(source)
  const isComplete = !list || (as !== undefined && ids.length === holesOf(list).length)
  return useQuery({
    queryKey: ['world', world, source, query, as, ids, basePath],
    enabled: isComplete && basePath !== undefined,
    placeholderData: keepPreviousData,
    async queryFn({ signal }): Promise<Page> {
      const asked = encodeQuery(query)
      if (!list) return control<Page>(`/collections/${source}?${asked}`, { world, signal })
      const filled = ids.reduce<string>(
        (path, id) => path.replace(/\{\w+\}/, () => encodeURIComponent(id)),
        list.path,
      )
      const path = list.isPortal ? filled : `${basePath}${filled}`
      const { rows, total } = await page(`/as/${as}${path}?${asked}`, { world, signal })
      return { rows: rows as readonly Row[], total, fields: list.fields }
    },
  })
}
