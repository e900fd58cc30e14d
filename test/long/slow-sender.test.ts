import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

test.each([
  ['headers', 'GET /public/v1/hubs HTTP/1.1\r\nhost: x\r\n', 15_000],
  [
    'a body',
    'POST /public/v1/hubs HTTP/1.1\r\nhost: x\r\nauthorization: ApiKey SU-301-447-001:mock-301447001\r\ncontent-length: 100\r\n\r\n{',
    35_000,
  ],
])(
  'who never ends sending %s is cut off',
  async (_, start, most) => {
    const server = await serveMock(createMock(), { port: 0 })
    onTestFinished(() => server.close())
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(start)
    const begun = performance.now()
    let text = ''
    socket.on('data', (part) => (text += String(part)))
    await once(socket, 'close')
    expect(performance.now() - begun).toBeLessThan(most)
    expect(text).toMatch(/^HTTP\/1\.1 408 .*application\/json.*"error_code":"VAL_001"/s)
  },
  40_000,
)

test('who never reads an answer is let go', async () => {
  const mock = createMock()
  const server = await serveMock(mock, { port: 0 })
  onTestFinished(() => server.close())
  const errors = Array.from({ length: 1000 }, () => 'x'.repeat(60))
  mock.failNext('listHubs', { status: 418, errors, times: 1000 })
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const ended = once(
    socket.on('error', () => {}),
    'close',
  )
  socket.pause()
  for (let count = 0; count < 1000; count++)
    socket.write('GET /public/v1/hubs HTTP/1.1\r\nhost: x\r\n\r\n')
  await new Promise((go) => setTimeout(go, 65_000))
  const answered = mock.requests.length
  // Node reads no more requests of a connection whose answers wait.
  expect(answered).toBeLessThan(500)
  socket.resume()
  await ended
  expect(mock.requests.length).toBe(answered)
}, 90_000)
