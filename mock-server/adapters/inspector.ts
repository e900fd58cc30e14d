// The pages under `/inspector` that show the mock to a person and steer it, by what is under `/_mock`.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import { folderOf } from './package-root.ts'

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** The package has the pages built, and no sources of them; the repository builds them when they are asked for. */
async function open(): Promise<Files> {
  const source = new URL('../inspector/build.ts', import.meta.url)
  if (existsSync(source)) {
    const { buildInspector } = (await import(source.href)) as { buildInspector(): Promise<Files> }
    return buildInspector()
  }
  const folder = join(folderOf('partnerkit'), 'dist/inspector')
  const names = await readdir(folder)
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  )
}

let opened: Promise<Files> | undefined

/** The files, opened once; after a failure they are tried again. */
function files(): Promise<Files> {
  opened ??= open().catch((cause: unknown) => {
    opened = undefined
    const advice = 'In a clone run npm ci: they are built by what is needed to develop.'
    throw new Error(`The pages of the inspector can not be made. ${advice}`, { cause })
  })
  return opened
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Nothing comes from elsewhere or goes there; the components write styles into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers what is under `/inspector`. */
export const inspector = new Hono({ strict: false }).get(
  '/inspector/:name?',
  async ({ body, header, req, notFound }) => {
    const name = req.param('name') ?? 'index.html'
    const file = (await files()).get(name)
    if (!file) return notFound()
    header('content-type', TYPES[extname(name)])
    header('content-security-policy', POLICY)
    header('cache-control', 'no-cache')
    header('referrer-policy', 'no-referrer')
    header('x-content-type-options', 'nosniff')
    return body(file)
  },
)
