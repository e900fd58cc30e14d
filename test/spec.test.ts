import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { errors } from '../spec/errors.ts'

interface Described {
  readonly description?: string
}
interface Response extends Described {
  readonly content?: { readonly 'application/json'?: { readonly schema?: object } }
  readonly headers?: object
}
interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Described & { readonly $ref?: string; readonly name?: string })[]
  readonly responses: Readonly<Record<string, Response>>
  readonly security?: readonly object[]
  readonly 'x-roles'?: readonly string[]
}

const document = parse(
  readFileSync(new URL('../spec/generated/openapi.yaml', import.meta.url), 'utf8'),
)
const operations: [string, Operation][] = Object.entries<Record<string, Operation>>(
  document.paths,
).flatMap(([, item]) =>
  ['get', 'post', 'put', 'delete'].flatMap((method) => {
    const operation = item[method]
    return operation ? [[operation.operationId, operation] as [string, Operation]] : []
  }),
)

test('the document describes itself', () => {
  expect(document.info.description).toMatch(/\w/)
  expect(operations.length).toBeGreaterThan(10)
})

describe.each(operations)('%s', (_, operation) => {
  test('has a schema for every answer that has a body', () => {
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = response.content?.['application/json']?.schema
      if (status === '204' || status === '302') expect(response.content).toBeUndefined()
      else expect(schema, status).toBeTypeOf('object')
    }
  })

  test('documents the refusal of a missing key, unless nobody looks at one, and says who may call it', () => {
    const refusal = operation.responses['401']?.description ?? ''
    expect(refusal.includes('AUTH_001')).toBe(operation.security?.length !== 0)
    expect(operation['x-roles']).not.toEqual([])
  })

  test('describes its parameters, and takes limit and offset by reference', () => {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.$ref) continue
      expect(parameter.description).toMatch(/\w/)
      expect(['limit', 'offset']).not.toContain(parameter.name)
    }
  })
})

test('every error of the catalogue has a message and a source', () => {
  for (const [code, { message, source }] of Object.entries(errors)) {
    expect(code).toMatch(/^[A-Z]+_\d{3}$/)
    expect(message).not.toBe('')
    expect(['documented', 'api', 'observed', 'assumed']).toContain(source)
  }
})
