import { expect, onTestFinished, test } from 'vitest'
import { besiege, CROWD } from '../support/attack.ts'

test('thousands of senders of one byte a second are cut off, and others are answered', async () => {
  const siege = await besiege()
  onTestFinished(() => siege.close())
  const sockets = Array.from({ length: CROWD }, () => siege.open())
  const ends = sockets.map(
    (socket) => new Promise<void>((resolve) => socket.resume().on('close', () => resolve())),
  )
  let sent = 0
  const request = `GET /public/v1/hubs HTTP/1.1\r\nHost: x\r\nX-Slow: ${'x'.repeat(100)}`
  const trickle = setInterval(() => {
    const byte = request.charAt(sent++)
    for (const socket of sockets) if (socket.writable) socket.write(byte)
  }, 1000)
  onTestFinished(() => clearInterval(trickle))
  await siege.stands()
  await Promise.all(ends)
  expect(sent).toBeLessThan(request.length)
  await siege.stands()
}, 60_000)
