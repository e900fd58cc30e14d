// Runs in a page: requests through MSW's service worker.
import { setupWorker } from 'msw/browser'
import { medians } from './measure.ts'
import { ask, HUB, throughMsw } from './msw-set-ups.ts'

const worker = setupWorker()
await worker.start({ quiet: true, onUnhandledFrame: 'error' })
const times = await medians(
  {
    'mock.fetch, without MSW': () => ask(HUB),
    ...throughMsw((...handlers) => worker.resetHandlers(...handlers)),
  },
  { turn: 120 },
)
Object.assign(globalThis, { times })
