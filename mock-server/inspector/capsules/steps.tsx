// A capsule that was played again: each step, and where its answer parts from the one from then.
import { Paper, SimpleGrid, Table, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Details } from '../timeline/details.tsx'
import { toneOf } from '../timeline/exchange.ts'
import type { Replayed, Step } from './panel.tsx'

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

export function Steps({ replayed }: { replayed: Replayed }): ReactNode {
  const { error, text, same, steps } = replayed
  const different = steps.findIndex((step) => !step.same)
  const [at, setAt] = useState(Math.max(different, 0))
  const step = steps[at]
  return (
    <>
      <Paper withBorder p="sm" role="region" aria-label="What came of it">
        {error !== undefined && (
          <Text size="sm" className="broken lines">
            {error}
          </Text>
        )}
        <pre className={`lines ${same ? 'fine' : 'refused'}`}>{text}</pre>
      </Paper>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Paper withBorder p="sm">
          <Table.ScrollContainer minWidth={420}>
            <Table className="requests">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Step</Table.Th>
                  <Table.Th>Operation</Table.Th>
                  <Table.Th>Then</Table.Th>
                  <Table.Th>Now</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {steps.map((one, index) => (
                  <Table.Tr key={index} data-shown={index === at || undefined}>
                    <Table.Td className="number">{index + 1}</Table.Td>
                    <Table.Td>
                      <button
                        type="button"
                        className="link"
                        aria-pressed={index === at}
                        onClick={() => setAt(index)}
                      >
                        {one.request.operation ?? 'no operation'}
                      </button>
                      <div className="path">
                        {one.request.method} {one.request.url.replace(/^\w+:\/\/[^/]*/, '')}
                      </div>
                    </Table.Td>
                    <Table.Td className={toneOf(one.before.status)}>{one.before.status}</Table.Td>
                    <Table.Td className={toneOf(one.after.status)}>
                      {one.after.status}
                      {!one.same && <b className="broken"> differs</b>}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
        {step && (
          <Paper withBorder p="sm" component="section" aria-label="The step">
            <Differs step={step} />
            {step.exchange && <Details key={at} exchange={step.exchange} />}
          </Paper>
        )}
      </SimpleGrid>
    </>
  )
}

function Differs({ step: { same, difference } }: { step: Step }): ReactNode {
  if (same || !difference) return <Text size="sm">Answered as then.</Text>
  return (
    <Table className="members" mb="sm" aria-label="What differs first">
      <Table.Tbody>
        <Table.Tr>
          <Table.Th scope="row">{difference.path || 'the answer'}</Table.Th>
          <Table.Td className="was">then {show(difference.wanted)}</Table.Td>
          <Table.Td className="is">now {show(difference.got)}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  )
}
