import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { CALLS, useWorlds } from '../support/many-worlds.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heap(): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

test('1,000 worlds used at once, five times over, do not see each other and leave nothing behind', async () => {
  const mock = createMock()
  const { url, close } = await serveMock(mock, { port: 0 })
  onTestFinished(close)
  const apiKey = mock.keys.distributor
  const used: number[] = []
  for (let round = 0; round < 5; round++) {
    // Other names each time: the worlds of the round before make way.
    await useWorlds({ url, apiKey, count: 1000, prefix: `r${round}` })
    used.push(heap())
  }
  const [first = 0, ...later] = used
  const figures = used.map((bytes) => Math.round(bytes / 1024 / 1024)).join(', ')
  process.stdout.write(
    `5 × 1000 worlds × ${CALLS} calls; MB of heap after each round: ${figures}\n`,
  )
  expect(Math.max(...later)).toBeLessThan(1.2 * first)
}, 1_800_000)
