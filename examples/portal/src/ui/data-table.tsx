// A table of records; headings of columns that can be ordered are buttons.
import { Group, Table, Text, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface Column<Row, Sort extends string = never> {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** For what is hard to read on two lines, like an id. */
  readonly nowrap?: boolean
  /** The field that the API orders by. */
  readonly sort?: Sort
}

/** A field to order by; with a minus, the other way round. */
export type Order<Sort extends string> = Sort | `-${Sort}`

interface DataTableProps<Row, Sort extends string> {
  /** What is in the table, for screen readers. */
  readonly caption: string
  readonly columns: readonly Column<Row, Sort>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
  readonly order?: Order<Sort> | undefined
  readonly onOrder?: (order: Order<Sort>) => void
  readonly empty?: ReactNode
}

export function DataTable<Row, Sort extends string = never>({
  caption,
  columns,
  rows,
  rowKey,
  order,
  onOrder,
  empty = 'There is nothing here yet.',
}: DataTableProps<Row, Sort>): ReactNode {
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm" highlightOnHover aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ header, sort }) => (
              <Table.Th
                key={header}
                scope="col"
                aria-sort={sort && onOrder && direction(sort, order)}
              >
                {sort === undefined || !onOrder ? (
                  header
                ) : (
                  <UnstyledButton
                    fw={700}
                    fz="sm"
                    onClick={() => onOrder(order === sort ? `-${sort}` : sort)}
                  >
                    <Group gap={4} wrap="nowrap">
                      {header}
                      <SortIcon direction={direction(sort, order)} />
                    </Group>
                  </UnstyledButton>
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map(({ header, cell, nowrap }) => (
                <Table.Td key={header} {...(nowrap && { style: { whiteSpace: 'nowrap' } })}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
          {rows.length === 0 && (
            <Table.Tr>
              <Table.Td colSpan={columns.length}>
                <Text c="dimmed" ta="center" py="lg">
                  {empty}
                </Text>
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type Direction = 'ascending' | 'descending' | 'none'

const direction = (sort: string, order: string | undefined): Direction =>
  order === sort ? 'ascending' : order === `-${sort}` ? 'descending' : 'none'

function SortIcon({ direction }: { readonly direction: Direction }): ReactNode {
  const Icon =
    direction === 'none' ? IconArrowsSort : direction === 'ascending' ? IconArrowUp : IconArrowDown
  return <Icon size={14} aria-hidden />
}
