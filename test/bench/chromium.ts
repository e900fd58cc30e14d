// The part of a bench that runs in Chromium: serves its page, and waits for what it has measured.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { findChromium } from '../support/chromium.ts'
import type { setUps } from './msw-set-ups.ts'

type Times = Readonly<Record<keyof typeof setUps | 'mock.fetch, without MSW', number>>

/** The medians of the page's tasks. */
export async function inChromium(): Promise<Times> {
  const files: Readonly<Record<string, string>> = {
    '/': '<!doctype html><script type="module" src="/page.js"></script>',
    '/page.js': await bundle(),
    '/mockServiceWorker.js': readFileSync(join(mswFolder, 'lib/mockServiceWorker.js'), 'utf8'),
  }
  const server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(url in files ? 200 : 404, { 'content-type': type }).end(files[url])
  })
  server.listen(0, '127.0.0.1')
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    const failed = new Promise<never>((_, fail) => page.once('pageerror', fail))
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    const times = page.waitForFunction(() => (globalThis as { times?: Times }).times, undefined, {
      timeout: 180_000,
    })
    return (await Promise.race([times, failed]).then((handle) => handle.jsonValue())) as Times
  } finally {
    await browser.close()
    server.close()
  }
}

const mswFolder = dirname(createRequire(import.meta.url).resolve('msw/package.json'))

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'chromium-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['partnerkit-source', 'browser'],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
