// Tier accounts whose name or id has a text in it.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { escapeLike } from '../../../sdk/rql/like.ts'
import { encodeQuery, print } from '../../../sdk/rql/print.ts'
import { useControl } from '../mock.ts'
import { placeBeside, useRoute } from '../route.ts'
import { Loaded } from '../shown.tsx'

interface Found {
  readonly total: number
  readonly rows: readonly { readonly id: string; readonly name: string; readonly type: string }[]
}

export function FoundAccounts({ text }: { text: string }): ReactNode {
  const route = useRoute()
  const value = `*${escapeLike(text)}*`
  const has = (field: string) => ({ kind: 'pattern', operator: 'ilike', field, value }) as const
  const query = print({ expression: { kind: 'or', terms: [has('name'), has('id')] } })
  return (
    <Loaded
      query={useControl<Found>(`/collections/tierAccounts?${encodeQuery(`${query}&limit=50`)}`)}
    >
      {({ total, rows }) => (
        <>
          <Text size="sm" c="dimmed" role="status">
            {rows.length} of {total.toLocaleString('en')} found
          </Text>
          <ul className="plain-list">
            {rows.map(({ id, name, type }) => (
              <li key={id}>
                <a href={placeBeside(route, ['accounts', id])}>{name}</a>{' '}
                <span className="quiet">
                  {id}, {type}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  )
}
