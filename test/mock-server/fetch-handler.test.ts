import { createMock, fetchHandler } from 'partnerkit/mock'
import { expect, test } from 'vitest'

const mock = createMock()
const serve: (request: Request, ...more: unknown[]) => Promise<Response> = fetchHandler(mock)
const hubs = (): Request =>
  new Request('http://mock.test/public/v1/hubs', {
    headers: { authorization: mock.keys.distributor },
  })

test('whatever a runtime gives besides the request is left alone', async () => {
  const response = await serve(hubs(), { method: 'DELETE', headers: {} }, 'more')
  expect(response.status).toBe(200)
  expect(await response.json()).toHaveLength(2)
})

test.each([{ drop: 'before' }, { drop: 'after' }, { body: 'truncated' }] as const)(
  'an answer under %j ends before it is complete',
  async (fault) => {
    mock.failNext('listHubs', fault)
    const response = await serve(hubs())
    await expect(response.text()).rejects.toThrow(/fetch failed|terminated/)
  },
)
