// The API reference under `/docs`: Swagger UI with the API document, whose calls go to this server.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { openapiDocument } from '../../spec/generated/document.ts'
import type { Mock } from '../index.ts'
import { folderOf } from './package-root.ts'

/** A file of the page itself. */
const own = (name: string): string =>
  join(folderOf('partnerkit'), 'mock-server/adapters/docs', name)

/** A file of the viewer: the built package brings it along, beside the sources it is installed. */
function viewers(name: string): string {
  const built = join(folderOf('partnerkit'), 'dist/docs', name)
  return existsSync(built) ? built : join(folderOf('swagger-ui-dist'), name)
}

/** What the page consists of. */
const FILES = [
  { path: '/', file: 'page.html', find: own, type: 'text/html' },
  { path: '/page.js', file: 'page.js', find: own, type: 'text/javascript' },
  { path: '/page.css', file: 'page.css', find: own, type: 'text/css' },
  { path: '/icon.svg', file: 'icon.svg', find: own, type: 'image/svg+xml' },
  { path: '/viewer.js', file: 'swagger-ui-bundle.js', find: viewers, type: 'text/javascript' },
  { path: '/viewer.css', file: 'swagger-ui.css', find: viewers, type: 'text/css' },
]

/** Nothing comes from elsewhere or goes there; the viewer writes styles and icons into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers what is under `/docs`. */
export function docs({ basePath, keys, logins }: Pick<Mock, 'basePath' | 'keys' | 'logins'>): Hono {
  const app = new Hono({ strict: false }).basePath('/docs')
  app.use(async ({ header }, next) => {
    header('content-security-policy', POLICY)
    header('cache-control', 'no-cache')
    header('referrer-policy', 'no-referrer')
    header('x-content-type-options', 'nosniff')
    await next()
  })
  for (const { path, file, find, type } of FILES) {
    app.get(path, async ({ body, header }) => {
      header('content-type', `${type}; charset=utf-8`)
      return body(await readFile(find(file), 'utf8'))
    })
  }
  app.get('/world.json', ({ json }) => json({ keys, logins }))
  app.get('/openapi.yaml', ({ body, header, req }) => {
    header('content-type', 'application/yaml; charset=utf-8')
    return body(servedBy(new URL(req.url).origin, basePath))
  })
  return app
}

/** The API document with one server in the place of all others; the portal's paths are whole ones. */
const servedBy = (origin: string, basePath: string): string =>
  openapiDocument.replaceAll(
    /^( *)servers:\n(?:\1 +.*\n)+/gm,
    (_, indent: string) =>
      `${indent}servers:\n${indent}  - url: ${indent === '' ? origin + basePath : origin}\n`,
  )
