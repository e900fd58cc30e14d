// One record by id from the mock, beside the least that a router and a Response can cost, and beside MSW:
// in process, through MSW in Node, and through its service worker in Chromium.
import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { addRoute, createRouter, findRoute } from 'rou3'
import { operations } from '../../spec/generated/operations.ts'
import { inChromium } from './chromium.ts'
import { mark, medians, printRatios, printTable, short } from './measure.ts'
import { ask, BASE, headers, HUB, tasksOf, throughMsw } from './msw-set-ups.ts'

const router = createRouter<string>()
for (const [id, { method, path }] of Object.entries(operations)) {
  addRoute(router, method, path.replaceAll(/\{(\w+)\}/g, ':$1'), id)
}
const records = new Map<string, unknown>()

/** Finds the route, looks the record up, writes it. */
function floor({ method, url }: Request): Response {
  const found = findRoute(router, method, new URL(url).pathname.slice('/public/v1'.length))
  return Response.json(records.get(found?.params?.['id'] ?? ''))
}

const request = (path: string): Request => new Request(BASE + path, { headers })

const routes = {
  'an account, of the first operations': '/accounts/PA-301-447',
  'a hub': HUB,
  'a tier account': '/tier/accounts/TA-2000-2718-0007',
  'a subscription, of the last operations': '/subscriptions/assets/AS-3000-2718-0009',
}
const rows = []
for (const [what, path] of Object.entries(routes)) {
  const record: unknown = JSON.parse(await ask(path))
  records.set(path.slice(path.lastIndexOf('/') + 1), record)
  const times = await medians({ floor: () => floor(request(path)).text(), mock: () => ask(path) })
  const ratio = times.mock / times.floor
  rows.push({
    'by id, in process': what,
    'router + Response µs': short(times.floor),
    'mock.fetch µs': short(times.mock),
    'times the floor': short(ratio),
    ...mark(ratio, '≤ 2 ×'),
  })
}
printTable('The mock beside the least that answering can cost', rows)

const inProcess = await medians({
  'mock.fetch': () => ask(HUB),
  ...tasksOf(({ handlers, path }) => async () => {
    return (await getResponse([...handlers], request(path)))?.text()
  }),
})
printRatios('In process, beside what MSW does once it has a request', inProcess, 'mock.fetch', {
  '200 handlers, the last': '≥ 20 ×',
})

const server = setupServer()
server.listen({ onUnhandledFrame: 'error' })
const inNode = await medians({
  'mock.fetch, without MSW': () => ask(HUB),
  ...throughMsw((...handlers) => server.resetHandlers(...handlers)),
})
server.close()
const targets = { 'the mock': '≤ 1.2 ×' } as const
printRatios('Through MSW in Node', inNode, 'one bare handler', targets)
printRatios('Through MSW in Chromium', await inChromium(), 'one bare handler', targets)
