import { ApiError, createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { describe, expect, test } from 'vitest'
import {
  DISTRIBUTOR,
  ENROLL_FORM,
  FREE_MARKETPLACE,
  PROGRAM,
  SYNDICATION,
} from '../support/agreements.ts'
import { BASE_URL, failure, freshWorld, type TestWorld } from '../support/world.ts'

type Members = Readonly<Record<string, string | Blob>>

const pdf = (size = 14, name = 'terms.pdf'): File =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf' })

const program: Members = {
  type: 'program',
  title: 'Terms',
  description: 'What is agreed.',
  document_type: 'uploaded',
  file: pdf(),
}

function formOf(members: Members): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(members)) form.append(name, value)
  return form
}

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown> & { readonly id: string; readonly errors: string[] }
}

/** Sends a form as the distributor, past the client. */
async function post(
  { send }: TestWorld,
  path: string,
  members: Members,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await send(path, { method: 'POST', body: formOf(members), headers })
  return { status: response.status, body: await response.json() }
}

/** Sends bytes with a content type, and expects that nothing comes of it. */
async function rejected(world: TestWorld, body: BodyInit, type: string): Promise<Answer> {
  const before = world.mock.snapshot()
  const headers = { 'content-type': type }
  const response = await world.send('/agreements', { method: 'POST', body, headers })
  expect(world.mock.snapshot()).toEqual(before)
  return { status: response.status, body: await response.json() }
}

describe('a form', () => {
  test('nests members by dots, and takes booleans as text', async () => {
    const world = freshWorld()
    const { status, body } = await post(world, `/agreements/${PROGRAM}/agreements`, {
      title: 'Terms',
      description: '',
      'marketplace.id': FREE_MARKETPLACE,
      'forms.enroll.id': ENROLL_FORM,
      auto_accept: 'false',
      active: 'false',
      document_type: 'upload',
      file: pdf(),
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      description: '',
      marketplace: { id: FREE_MARKETPLACE },
      forms: { enroll: { id: ENROLL_FORM, type: 'enroll' } },
      auto_accept: false,
      document_type: 'uploaded',
      version: { active: false },
    })
  })

  test('takes objects as JSON too, and text that looks like JSON as text', async () => {
    const world = freshWorld()
    const { status, body } = await post(world, '/agreements', {
      ...program,
      type: 'service',
      title: '{"id":1}',
      description: 'true',
      sourcing_agreement: JSON.stringify({ id: SYNDICATION }),
      active: 'true',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      title: '{"id":1}',
      description: 'true',
      sourcing_agreement: { id: SYNDICATION },
      version: { active: true },
    })
  })

  test('says which sourcing agreement it is', async () => {
    const world = freshWorld()
    const members = { ...program, type: 'sourcing', 'sourcing.type': 'referral' }
    expect((await post(world, '/agreements', members)).body).toMatchObject({ type: 'referral' })
  })

  test('can come without a file', async () => {
    const world = freshWorld()
    const { file: _, ...members } = program
    const link = 'https://example.com/terms'
    const external = { ...members, document_type: 'external', link }
    expect((await post(world, '/agreements', external)).body).toMatchObject({ version: { link } })
    const none = { ...members, document_type: 'none', link: '' }
    expect((await post(world, '/agreements', none)).status).toBe(201)
    const version = { document_type: 'none', active: 'true' }
    expect((await post(world, `/agreements/${PROGRAM}/versions`, version)).body).toMatchObject({
      version: 3,
      active: true,
    })
  })

  test.each([
    ['no file', { file: '' }, /^file: This field is required\./],
    ['text for a file', { file: 'terms.pdf' }, /^file: .+ not a file\./],
    ['a file for a title', { title: pdf() }, /^title: Not a valid string\.$/],
    ['no boolean', { active: 'yes' }, /^active: Must be a valid boolean\.$/],
    ['another boolean', { active: 'True' }, /^active: Must be a valid boolean\.$/],
    ['an unknown type', { type: 'lease' }, /^type: "lease" is not a valid choice\./],
    ['a blank title', { title: '' }, /^title: This field/],
    ['a title that is too long', { title: 'x'.repeat(101) }, /^title: Ensure this field/],
  ])('is refused with %s', async (_, change, message) => {
    const world = freshWorld()
    const before = world.mock.snapshot()
    const { status, body } = await post(world, '/agreements', { ...program, ...change } as Members)
    expect([status, body['error_code']]).toEqual([400, 'VAL_001'])
    expect(body.errors).toEqual([expect.stringMatching(message)])
    expect(world.mock.snapshot()).toEqual(before)
  })

  test('pollutes nothing by the names of its members', async () => {
    const world = freshWorld()
    const members = {
      ...program,
      '__proto__.polluted': 'yes',
      'constructor.prototype.polluted': 'yes',
      toString: 'text',
      'title.inner': 'x',
      '..': 'x',
    }
    const { status } = await post(world, '/agreements', members)
    expect(status).toBeLessThan(500)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test.each([
    ['has no boundary', 'anything', 'multipart/form-data'],
    ['does not use its boundary', 'anything', 'multipart/form-data; boundary=xyz'],
    [
      'ends in the middle',
      '--xyz\r\nContent-Disposition: form-data; name="type"\r\n\r\nprogram',
      'multipart/form-data; boundary=xyz',
    ],
  ])('that %s is refused', async (_, text, type) => {
    const { status, body } = await rejected(freshWorld(), text, type)
    expect(status).toBe(400)
    expect(body).toEqual({ error_code: 'VAL_001', errors: ['Malformed form.'] })
  })

  test('under the name of JSON is malformed JSON, and JSON under that of a form the other way', async () => {
    const world = freshWorld()
    const text = await new Response(formOf(program)).text()
    expect((await rejected(world, text, 'application/json')).body.errors).toEqual([
      'Malformed JSON.',
    ])
    const json = '{"type":"program"}'
    const type = 'multipart/form-data; boundary=xyz'
    expect((await rejected(world, json, type)).body.errors).toEqual(['Malformed form.'])
  })

  test('to whom it is not allowed is forbidden before it is malformed', async () => {
    const { mock } = freshWorld()
    const response = await mock.fetch(`${BASE_URL}/agreements`, {
      method: 'POST',
      body: 'x',
      headers: {
        authorization: mock.keys.vendor,
        'content-type': 'multipart/form-data; boundary=x',
      },
    })
    expect(response.status).toBe(403)
  })
})

describe('size', () => {
  const MIB = 1_048_576
  const LIMIT = 10 * MIB

  /** A form that has so many bytes in all. */
  async function sized(
    bytes: number,
  ): Promise<readonly [body: Uint8Array<ArrayBuffer>, type: string]> {
    const encode = async (size: number) => {
      const response = new Response(formOf({ ...program, file: pdf(size) }))
      const type = response.headers.get('content-type') ?? ''
      return [new Uint8Array(await response.arrayBuffer()), type] as const
    }
    const [{ byteLength: frame }] = await encode(0)
    return encode(bytes - frame)
  }

  test('of a form can be 10 MiB, and not a byte more', async () => {
    const world = freshWorld()
    const [fits, type] = await sized(LIMIT)
    expect(fits.byteLength).toBe(LIMIT)
    const headers = { 'content-type': type }
    const response = await world.send('/agreements', { method: 'POST', body: fits, headers })
    expect(response.status).toBe(201)
    const { version } = await response.json()
    const file = await (await world.mock.fetch(`http://mock.test${version.link}`)).arrayBuffer()
    expect(file.byteLength).toBeGreaterThan(LIMIT - 2000)

    const [large, otherType] = await sized(LIMIT + 1)
    expect(await rejected(world, large, otherType)).toEqual({
      status: 413,
      body: {
        error_code: 'LIM_001',
        errors: [`The request body is larger than ${LIMIT} bytes.`],
      },
    })
  })

  test('of JSON can be 1 MiB, and not a byte more', async () => {
    const world = freshWorld()
    const text = (size: number) => {
      const start = '{"type":"program","title":"Terms","document_type":"none","description":"'
      return `${start}${'x'.repeat(size - start.length - 2)}"}`
    }
    const { status } = await world.send('/agreements', { method: 'POST', body: text(MIB) })
    expect(status).toBe(201)
    expect(await rejected(world, text(MIB + 1), 'application/json')).toMatchObject({
      status: 413,
      body: { error_code: 'LIM_001' },
    })
  })
})

describe('a form that comes again with its key', () => {
  const headers = { 'idempotency-key': 'once' }

  test('gets the same answer, though its boundary is another', async () => {
    const world = freshWorld()
    const count = () => world.distributor.agreements.list().count()
    const first = await post(world, '/agreements', program, headers)
    expect(await count()).toBe(12)
    const before = world.mock.snapshot()
    expect(await post(world, '/agreements', program, headers)).toEqual(first)
    expect(world.mock.snapshot()).toEqual(before)
    const other = await post(world, '/agreements', program, { 'idempotency-key': 'twice' })
    expect(other.body.id).not.toBe(first.body.id)
    expect(await count()).toBe(13)
  })

  test.each([
    ['another title', { title: 'Other terms' }],
    ['another file name', { file: pdf(14, 'other.pdf') }],
    ['another size of file', { file: pdf(15) }],
    [
      'other bytes',
      { file: new File([new Uint8Array(14).fill(1)], 'terms.pdf', { type: 'application/pdf' }) },
    ],
    [
      'another content type',
      { file: new File([new Uint8Array(14)], 'terms.pdf', { type: 'text/plain' }) },
    ],
    ['one member more', { active: 'false' }],
  ])('is refused with %s', async (_, change) => {
    const world = freshWorld()
    await post(world, '/agreements', program, headers)
    const before = world.mock.snapshot()
    const { status, body } = await post(world, '/agreements', { ...program, ...change }, headers)
    expect([status, body['error_code']]).toEqual([400, 'VAL_001'])
    expect(body.errors).toEqual([expect.stringMatching(/^Idempotency-Key: /)])
    expect(world.mock.snapshot()).toEqual(before)
  })

  test('can be mended when it was refused', async () => {
    const world = freshWorld()
    const wrong = { ...program, title: '' }
    expect((await post(world, '/agreements', wrong, headers)).status).toBe(400)
    expect((await post(world, '/agreements', program, headers)).status).toBe(201)
  })

  test('is sent by the client with the key it is given', async () => {
    const { distributor } = freshWorld()
    const make = () =>
      distributor.agreements.create(
        {
          type: 'program',
          title: 'Terms',
          description: '',
          document_type: 'uploaded',
          file: pdf(),
        },
        { idempotencyKey: 'once' },
      )
    const { id, owner } = await make()
    expect(owner.id).toBe(DISTRIBUTOR)
    expect((await make()).id).toBe(id)
  })
})

test('a file travels over a socket like in process', async () => {
  const mock = createMock()
  const server = await serveMock(mock, { port: 0 })
  const client = createClient({ apiKey: mock.keys.distributor, baseUrl: server.url })
  const create = (file: File) =>
    client.agreements.create({
      type: 'program',
      title: 'Terms',
      description: '',
      document_type: 'uploaded',
      file,
    })
  try {
    const { id } = await create(new File(['¡Hola!'], 'términos.txt', { type: 'text/plain' }))
    const response = await fetch(await client.agreements.document(id))
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('¡Hola!')
    const error = await failure(create(pdf(11 * 1_048_576)))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 413, code: 'LIM_001' })
  } finally {
    await server.close()
  }
})
