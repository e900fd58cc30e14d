// Asks a server for one thing over connections that stay open, each as soon as it has its answer: a client so
// lean that the server is what is measured.
import { connect } from 'node:net'

export interface Asked {
  readonly port: number
  readonly path: string
  readonly authorization?: string
}

const CONNECTIONS = 16

/** How many answers a second a server gives, over so many milliseconds. */
export async function answersASecond(asked: Asked, milliseconds: number): Promise<number> {
  const start = performance.now()
  const end = start + milliseconds
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(asked, end)))
  const answers = counts.reduce((sum, count) => sum + count, 0)
  return (answers * 1000) / (performance.now() - start)
}

/** Asks over one connection until a moment, and answers how often. */
function ask({ port, path, authorization }: Asked, end: number): Promise<number> {
  const key = authorization === undefined ? '' : `Authorization: ${authorization}\r\n`
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: application/json\r\n${key}\r\n`
  return new Promise((done, fail) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => socket.write(request))
    let text = ''
    let count = 0
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => {
      text += chunk
      if (!isWhole(text)) return
      if (!text.startsWith('HTTP/1.1 200')) fail(new Error(`${path} was answered with ${text}`))
      text = ''
      count++
      if (performance.now() < end) socket.write(request)
      else socket.destroy()
    })
    socket.on('error', (cause) => {
      fail(new Error(`${path} at port ${port} failed after ${count} answers.`, { cause }))
    })
    socket.on('close', () => done(count))
  })
}

function isWhole(text: string): boolean {
  const body = text.indexOf('\r\n\r\n') + 4
  if (body === 3) return false
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)
  return length ? text.length - body >= Number(length[1]) : text.endsWith('\r\n0\r\n\r\n')
}
