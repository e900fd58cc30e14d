// Uploaded files: from a multipart body to the address where anybody can read them.
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { handlers } from 'partnerkit/mock/node'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

const MARKETPLACE = 'MP-10044'
const ICON = `/media/PA-301-447/marketplaces/${MARKETPLACE}/icon`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
/** Bytes that are no text in any encoding. */
const PNG = Uint8Array.from({ length: 300 }, (_, index) => index % 256)

const picture = (content: BlobPart, type: string): Blob => new Blob([content], { type })

const read = ({ mock }: Pick<TestWorld, 'mock'>, path: string): Promise<Response> =>
  mock.fetch(`http://mock.test${path}`)

/** Sends a form past the client. */
const sendForm = ({ send }: TestWorld, form: FormData): Promise<Response> =>
  send(`/marketplaces/${MARKETPLACE}/icon`, { method: 'POST', body: form })

test('an icon is kept byte by byte and read without a key', async () => {
  const world = freshWorld()
  world.mock.clock.set('2026-01-02T03:04:05Z')
  const { marketplaces } = world.distributor
  const before = await marketplaces.get(MARKETPLACE)
  const after = await marketplaces.setIcon(MARKETPLACE, picture(PNG, 'image/png'))
  expect(after).toEqual({
    ...before,
    icon: `${ICON}.png`,
    events: {
      created: before.events.created,
      updated: { at: '2026-01-02T03:04:05+00:00', by: expect.anything() },
    },
  })
  expect(await marketplaces.get(MARKETPLACE)).toEqual(after)
  const response = await read(world, `${ICON}.png`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PNG)
})

test('a page that was uploaded can not act as one of the server: a document that is shown can', async () => {
  const world = freshWorld()
  const terms = { type: 'program', title: 'Terms', description: 'What holds.' } as const
  const policyOf = async (name: string, type: string): Promise<string | null> => {
    const file = new File(['<script>fetch("/_mock/state")</script>'], name, { type })
    const { version } = await world.distributor.agreements.create({
      ...terms,
      title: name,
      document_type: 'uploaded',
      file,
    })
    const response = await read(world, version.link ?? '')
    expect(response.status).toBe(200)
    return response.headers.get('content-security-policy')
  }
  expect(await policyOf('terms.html', 'text/html')).toMatch(/^sandbox; default-src 'none'/)
  expect(await policyOf('terms.pdf', 'application/pdf')).toBeNull()
})

test.each([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/svg+xml', 'svg'],
])('%s is an image', async (type, extension) => {
  const world = freshWorld()
  const icon = picture('x', type)
  expect(await world.distributor.marketplaces.setIcon(MARKETPLACE, icon)).toMatchObject({
    icon: `${ICON}.${extension}`,
  })
  const response = await read(world, `${ICON}.${extension}`)
  expect(response.headers.get('content-type')).toBe(type)
})

test('a new icon takes the place of the one before, whatever their types', async () => {
  const world = freshWorld()
  const { marketplaces } = world.distributor
  await marketplaces.setIcon(MARKETPLACE, picture(PNG, 'image/png'))
  await marketplaces.setIcon(MARKETPLACE, picture('other', 'image/png'))
  expect(await (await read(world, `${ICON}.png`)).text()).toBe('other')
  const { icon } = await marketplaces.setIcon(MARKETPLACE, picture(SVG, 'image/svg+xml'))
  expect(icon).toBe(`${ICON}.svg`)
  expect(await (await read(world, `${ICON}.svg`)).text()).toBe(SVG)
  expect((await read(world, `${ICON}.png`)).status).toBe(404)
})

test('the icon goes with its marketplace', async () => {
  const world = freshWorld()
  await world.distributor.marketplaces.setIcon(MARKETPLACE, picture(SVG, 'image/svg+xml'))
  await world.distributor.marketplaces.delete(MARKETPLACE)
  const response = await read(world, `${ICON}.svg`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error_code: 'NFND_000' })
})

test('what is no picture is refused, and nothing is stored', async () => {
  const world = freshWorld()
  const { mock, distributor } = world
  await distributor.marketplaces.setIcon(MARKETPLACE, picture(SVG, 'image/svg+xml'))
  const before = mock.snapshot()
  for (const [icon, message] of [
    [picture('x', 'text/html'), /^icon: Upload a valid image\. Its content type is text\/html/],
    [picture('x', 'application/pdf'), /^icon: Upload a valid image\./],
    [picture('', 'image/png'), /^icon: The submitted file is empty\.$/],
  ] as const) {
    expect(await failure(distributor.marketplaces.setIcon(MARKETPLACE, icon))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [expect.stringMatching(message)],
    })
  }
  expect(mock.snapshot()).toEqual(before)
  expect((await read(world, `${ICON}.svg`)).status).toBe(200)
})

test.each([
  ['a form without the file', 'other', 'icon: This field is required.'],
  [
    'text in the place of the file',
    'icon',
    'icon: The submitted data was not a file. Send the body as multipart/form-data.',
  ],
])('%s is refused', async (_, name, message) => {
  const world = freshWorld()
  const before = world.mock.snapshot()
  const form = new FormData()
  form.append(name, 'a picture')
  const response = await sendForm(world, form)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ error_code: 'VAL_001', errors: [message] })
  expect(world.mock.snapshot()).toEqual(before)
})

test('JSON in the place of a form is refused', async () => {
  const { mock, send } = freshWorld()
  const before = mock.snapshot()
  const response = await send(`/marketplaces/${MARKETPLACE}/icon`, {
    method: 'POST',
    body: JSON.stringify({ icon: 'iVBORw0KGgo=' }),
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(400)
  expect(mock.snapshot()).toEqual(before)
})

test('an upload of more than ten mebibytes is refused', async () => {
  const { mock, distributor } = freshWorld()
  const before = mock.snapshot()
  const icon = picture(new Uint8Array(10 * 1_048_576 + 1), 'image/png')
  expect(await failure(distributor.marketplaces.setIcon(MARKETPLACE, icon))).toMatchObject({
    status: 413,
    code: 'LIM_001',
  })
  expect(mock.snapshot()).toEqual(before)
  const fits = picture(new Uint8Array(10 * 1_048_576 - 1000), 'image/png')
  expect((await distributor.marketplaces.setIcon(MARKETPLACE, fits)).icon).toBe(`${ICON}.png`)
})

test('files come back with a snapshot', async () => {
  const world = freshWorld()
  const { mock, distributor } = world
  const before = mock.snapshot()
  await distributor.marketplaces.setIcon(MARKETPLACE, picture(SVG, 'image/svg+xml'))
  const after = mock.snapshot()
  mock.restore(before)
  expect((await read(world, `${ICON}.svg`)).status).toBe(404)
  mock.restore(after)
  expect(await (await read(world, `${ICON}.svg`)).text()).toBe(SVG)
})

test('a path with letters of any script, or with broken escapes, does no harm', async () => {
  const world = freshWorld()
  for (const path of ['/media/%E4', '/media/', '/media/%C3%BC.png', '/media/../hubs']) {
    expect((await read(world, path)).status).toBe(404)
  }
  const post = await world.mock.fetch(`http://mock.test${ICON}.svg`, { method: 'POST' })
  expect(post.status).toBe(404)
})

test('a server over HTTP answers files beside the API', async () => {
  const mock = createMock()
  const server = await serveMock(mock, { port: 0 })
  onTestFinished(() => server.close())
  const client = createClient({ apiKey: mock.keys.distributor, baseUrl: server.url })
  const { icon = '' } = await client.marketplaces.setIcon(MARKETPLACE, picture(PNG, 'image/png'))
  const response = await fetch(new URL(icon, server.url))
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PNG)
  const head = await fetch(new URL(icon, server.url), { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('MSW answers the files of the mock and leaves those of the page alone', async () => {
  const mock = createMock()
  const origin = 'http://app.test'
  const server = setupServer(
    ...handlers(mock, { origin }),
    http.get(`${origin}/media/logo.png`, () => HttpResponse.text("the page's own")),
  )
  server.listen()
  onTestFinished(() => server.close())
  const client = createClient({
    apiKey: mock.keys.distributor,
    baseUrl: `${origin}${mock.basePath}`,
  })
  const { icon } = await client.marketplaces.setIcon(MARKETPLACE, picture(SVG, 'image/svg+xml'))
  expect(await (await fetch(`${origin}${icon}`)).text()).toBe(SVG)
  expect(await (await fetch(`${origin}/media/logo.png`)).text()).toBe("the page's own")
})
