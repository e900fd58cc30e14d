// What MSW is given, in Node and in a browser: one handler, the mock, and as many handlers as an API has.
import { http, HttpResponse, type HttpHandler } from 'msw'
import { createMock } from 'partnerkit/mock'
import { handlers as mockHandlers } from 'partnerkit/mock/node'

/** Plain HTTP: what TLS would cost on top is not MSW's. */
export const ORIGIN = 'http://api.test'
export const BASE = `${ORIGIN}/public/v1`
export const HUB = '/hubs/HB-4106-2718'

const mock = createMock()
export const headers = { authorization: mock.keys.distributor }

/** Asks the mock itself. */
export const ask = async (path: string): Promise<string> =>
  (await mock.fetch(new Request(BASE + path, { headers }))).text()

const hub: object = JSON.parse(await ask(HUB))
const answer = () => HttpResponse.json(hub)
const paths = (count: number): HttpHandler[] =>
  Array.from({ length: count }, (_, i) => http.get(`${BASE}/r${i}/:id`, answer))

export interface SetUp {
  readonly handlers: readonly HttpHandler[]
  readonly path: string
}

export const setUps = {
  'one bare handler': { handlers: [http.get(`${BASE}/hubs/:id`, answer)], path: HUB },
  'the mock': { handlers: mockHandlers(mock, { origin: ORIGIN }), path: HUB },
  '200 handlers, the last': { handlers: paths(200), path: '/r199/1' },
  '861 handlers, the last': { handlers: paths(861), path: '/r860/1' },
} as const satisfies Readonly<Record<string, SetUp>>

/** Requests through MSW, whose handlers change from turn to turn. */
export const throughMsw = (reset: (...handlers: HttpHandler[]) => void) =>
  tasksOf(({ handlers, path }) => ({
    begin: () => reset(...handlers),
    call: async () => (await fetch(BASE + path, { headers })).text(),
  }))

/** A task of each set-up. */
export const tasksOf = <T>(task: (setUp: SetUp) => T): Record<keyof typeof setUps, T> => ({
  'one bare handler': task(setUps['one bare handler']),
  'the mock': task(setUps['the mock']),
  '200 handlers, the last': task(setUps['200 handlers, the last']),
  '861 handlers, the last': task(setUps['861 handlers, the last']),
})
