// Requests as they come: who asked what, how it went, and what it has changed.
import { Button, Paper, SimpleGrid, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { setLive, useControl, useLive, usePulse, useWorld } from '../mock.ts'
import { useRoute } from '../route.ts'
import { Loaded, PanelPage } from '../shown.tsx'
import { Asking, useSteering } from '../steering.tsx'
import { Copies } from './copies.tsx'
import { Details } from './details.tsx'
import { isWanted, type Exchange, type Filter, type Listed } from './exchange.ts'
import { Filters } from './filters.tsx'
import { List } from './list.tsx'

const ALL: Filter = { operation: null, account: null, status: 'all', writes: false }

/** The last request before the mark of each world; it stays when another panel is opened. */
const marks = new Map<string | undefined, number>()

export function Timeline(): ReactNode {
  const world = useWorld()
  const exchanges = useControl<readonly Listed[]>('/exchanges')
  const steering = useSteering()
  const live = useLive()
  const [filter, setFilter] = useState(ALL)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [mark, setMark] = useState(marks.get(world))
  const all = exchanges.data ?? []
  const shown = all.filter((request) => isWanted(request, filter)).toReversed()
  const since = mark === undefined ? [] : all.filter(({ number }) => number > mark)
  const picked = all.filter(({ number }) => chosen.has(number))
  const taken = picked.length > 0 ? picked : since
  const begin = (): void => {
    const last = all.at(-1)?.number ?? 0
    marks.set(world, last)
    setMark(last)
    setChosen(new Set())
    steering.tell('Marked. What is asked from now on can be copied at once.')
  }
  const choose = (numbers: readonly number[], on: boolean): void => {
    const next = new Set(chosen)
    for (const number of numbers) {
      if (on) next.add(number)
      else next.delete(number)
    }
    setChosen(next)
  }
  return (
    <PanelPage
      title="Timeline"
      about="What the mock is asked, the newest first. Calls that a fault drops before anything is done are not in it."
      actions={
        <>
          <Button size="xs" variant="default" onClick={() => setLive(!live)}>
            {live ? 'Pause' : 'Go on'}
          </Button>
          <Button size="xs" variant="default" onClick={begin}>
            Mark
          </Button>
          <Asking
            label="Clear"
            question="The log of requests is emptied, for tests that look at it, too. The state stays as it is."
            yes="Clear the log"
            onYes={() => {
              setChosen(new Set())
              void steering.run({ path: '/requests', method: 'DELETE' }, 'The log is empty.')
            }}
          />
        </>
      }
    >
      {steering.told}
      <Copies
        numbers={taken.map(({ number }) => number)}
        what={
          picked.length > 0
            ? `${picked.length} chosen`
            : mark === undefined
              ? 'Choose requests, or mark where to begin:'
              : `${since.length} since the mark`
        }
        onProblem={steering.fail}
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Paper withBorder p="sm">
          <Filters requests={all} filter={filter} onFilter={setFilter} />
          <Loaded query={exchanges}>
            {() =>
              shown.length > 0 ? (
                <List requests={shown} chosen={chosen} mark={mark} onChoose={choose} />
              ) : (
                <Text size="sm" p="md">
                  {all.length > 0
                    ? 'Nothing of what was asked is like that.'
                    : 'Nothing was asked yet. Requests appear here as they come.'}
                </Text>
              )
            }
          </Loaded>
        </Paper>
        <Chosen />
      </SimpleGrid>
    </PanelPage>
  )
}

/** The request that the address names. */
function Chosen(): ReactNode {
  const [number = ''] = useRoute().rest
  const { data } = usePulse()
  const exchange = useControl<Exchange>(number === '' ? '' : `/exchanges/${number}`)
  return (
    <Paper withBorder p="sm" aria-label="The request" component="section">
      {number === '' ? (
        <Text size="sm" c="dimmed">
          Choose a request to see what was sent, what was answered and what it has changed.
          {data?.recording && ' What happens is recorded for a capsule.'}
        </Text>
      ) : (
        <Loaded query={exchange}>{(one) => <Details key={number} exchange={one} />}</Loaded>
      )}
    </Paper>
  )
}
