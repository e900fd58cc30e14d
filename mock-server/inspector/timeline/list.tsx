// The requests in rows, the newest first.
import { Checkbox, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { placeBeside, useRoute } from '../route.ts'
import { faultInWords, timeOf, toneOf, type Listed } from './exchange.ts'

export function List({
  requests,
  chosen,
  mark,
  onChoose,
}: {
  requests: readonly Listed[]
  chosen: ReadonlySet<number>
  mark: number | undefined
  onChoose: (numbers: readonly number[], on: boolean) => void
}): ReactNode {
  const route = useRoute()
  const shown = Number(route.rest[0])
  const all = requests.map(({ number }) => number)
  const count = all.filter((number) => chosen.has(number)).length
  return (
    <Table.ScrollContainer minWidth={440}>
      <Table className="requests" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={30}>
              <Checkbox
                size="xs"
                aria-label="Choose all that are shown"
                checked={all.length > 0 && count === all.length}
                indeterminate={count > 0 && count < all.length}
                onChange={({ currentTarget }) => onChoose(all, currentTarget.checked)}
              />
            </Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Operation</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th ta="right">Changes</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => {
            const { number, at, account, operation, method, path, status, fault } = request
            return (
              <Table.Tr
                key={number}
                data-shown={number === shown || undefined}
                data-mark={number - 1 === mark || undefined}
              >
                <Table.Td>
                  <Checkbox
                    size="xs"
                    aria-label={`Choose request ${number}`}
                    checked={chosen.has(number)}
                    onChange={({ currentTarget }) => onChoose([number], currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Td className="number">
                  {timeOf(at)}
                  <div className="path">{account ?? 'nobody'}</div>
                </Table.Td>
                <Table.Td>
                  <a
                    href={placeBeside(route, ['timeline', String(number)])}
                    aria-current={number === shown || undefined}
                  >
                    {operation ?? 'no operation'}
                  </a>
                  <div className="path" title={path}>
                    {method} {path}
                  </div>
                </Table.Td>
                <Table.Td className="number">
                  <b className={toneOf(status)}>{status}</b>
                  {fault && (
                    <Text span size="xs" className="refused" title={faultInWords(fault)}>
                      {' '}
                      fault
                    </Text>
                  )}
                  {request.took !== undefined && (
                    <div className="path">{request.took.toFixed(1)} ms</div>
                  )}
                </Table.Td>
                <Table.Td className="number" ta="right">
                  {request.changes}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
