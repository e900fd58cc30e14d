// Records as a table: sorted by its heads, each row leading to its record.
import { Table, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { at, cell, tellingColumns, type Row } from '../../queries/columns.ts'
import type { FieldTable, OrderBy } from '../../../sdk/rql/plan.ts'
import { Icon } from '../icons.tsx'
import { State } from '../record/state.tsx'

interface TableProps {
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  readonly fields: FieldTable
  readonly order: readonly OrderBy[]
  /** The row that is shown beside the table. */
  readonly chosen: string | undefined
  readonly sort: (field: string) => void
  /** Where a row leads. */
  readonly address: (id: string) => string
}

/** What a row is called in the address. */
export const nameOfRow = (row: Row, number: number): string =>
  typeof row['id'] === 'string' ? row['id'] : `#${number + 1}`

/** The columns that somebody has asked for, or those that tell most. */
export const columnsOf = (rows: readonly Row[], asked: readonly string[]): readonly string[] =>
  asked.length > 0 ? asked : tellingColumns(rows)

export function RecordsTable(props: TableProps): ReactNode {
  const { rows, columns, fields, order, chosen, sort, address } = props
  return (
    <Table.ScrollContainer
      minWidth={0}
      type="native"
      className="rows"
      tabIndex={0}
      role="region"
      aria-label="Records"
    >
      <Table stickyHeader highlightOnHover verticalSpacing={4} horizontalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map((path) => (
              <Head
                key={path}
                path={path}
                order={order}
                isSortable={fields[path]?.orderable}
                sort={sort}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, number) => {
            const id = nameOfRow(row, number)
            return (
              <Table.Tr key={id} data-chosen={id === chosen || undefined}>
                {columns.map((path, place) => (
                  <Table.Td key={path}>
                    {place === 0 ? (
                      <a
                        className="id"
                        href={address(id)}
                        aria-current={id === chosen || undefined}
                      >
                        {cell(row, path) || id}
                      </a>
                    ) : (
                      <Cell row={row} path={path} />
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Head({
  path,
  order: [first],
  isSortable,
  sort,
}: {
  path: string
  order: readonly OrderBy[]
  isSortable: boolean | undefined
  sort: (field: string) => void
}): ReactNode {
  const direction =
    first?.field === path ? (first.descending ? 'descending' : 'ascending') : undefined
  return (
    <Table.Th aria-sort={direction}>
      {isSortable ? (
        <UnstyledButton className="sort" onClick={() => sort(path)} title={`Order by ${path}`}>
          {path}
          {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={11} />}
        </UnstyledButton>
      ) : (
        path
      )}
    </Table.Th>
  )
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?.*/

function Cell({ row, path }: { row: Row; path: string }): ReactNode {
  const text = cell(row, path)
  if ((path === 'status' || path === 'state') && typeof at(row, path) === 'string') {
    return <State state={text} />
  }
  return <span title={text}>{text.replace(MOMENT, '$1 $2')}</span>
}
