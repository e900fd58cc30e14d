import { createServer, type RequestListener } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { guardConnections } from '../../mock-server/adapters/connections.ts'

// Clients that do not read, or take their time: what they leave behind does not stay in memory.

const IDLE = 300

/** A server with connections that are guarded, and one to it that has asked. */
async function asked(answer: RequestListener): Promise<Socket> {
  const server = createServer({ keepAliveTimeout: IDLE }, answer)
  guardConnections(server, IDLE)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => {
    socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  return socket
}

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))
const LARGE = 'x'.repeat(32 * 1_048_576)

test('who never reads is let go', async () => {
  let ended = false
  const socket = await asked((_, response) => {
    response.once('close', () => (ended = true)).end(LARGE)
  })
  socket.pause()
  await expect.poll(() => ended, { timeout: 5000 }).toBe(true)
})

test('who reads slowly gets all of it', async () => {
  const socket = await asked((_, response) => void response.end(LARGE))
  let size = 0
  for await (const part of socket) {
    size += (part as Buffer).length
    if (size < 4_000_000) await pause(3)
    if (size > LARGE.length) break
  }
  expect(size).toBeGreaterThan(LARGE.length)
})

test('who waits for an answer, or for the rest of one, gets it; then an idle connection ends', async () => {
  const socket = await asked(async (_, response) => {
    await pause(2.5 * IDLE)
    response.write('first ')
    await pause(2.5 * IDLE)
    response.end('second')
  })
  let text = ''
  for await (const part of socket) text += String(part)
  expect(text).toMatch(/first [^]*second/)
})
