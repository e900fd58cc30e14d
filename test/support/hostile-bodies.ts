// Owns bodies that are like one that is taken, but hostile in one place: at any depth that a schema knows.
import * as z from 'zod'
import { POLLUTION } from './attack.ts'

/** Members that all objects have, that libraries look for, or that are very long. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '$type',
  '0',
  '',
  'a.b',
  '\\u0000',
  '\\ud800',
  'x'.repeat(5000),
]
const MEMBERS = JSON.parse(
  `{${NAMES.map((name) => `"${name}":${POLLUTION}`).join(',')}}`,
) as Readonly<Record<string, unknown>>

const deep = JSON.parse(`${'['.repeat(150)}1${']'.repeat(150)}`) as unknown

/** What stands in place of a value. */
const VALUES: readonly unknown[] = [
  MEMBERS,
  [MEMBERS, null, [], '__proto__', deep],
  '__proto__',
  '\ud800\0\r\nX-Evil: 1',
  -0.5,
  null,
]

/** A body and where it is hostile. */
type Hostile = readonly [place: string, body: unknown]

/** The bodies, all but their hostile part like `taken`, or like a sample where it has nothing. */
export function* hostileBodies(schema: z.ZodType, taken?: unknown): Generator<Hostile> {
  const inner = unwrap(schema)
  for (const value of VALUES) yield ['', value]
  if (inner instanceof z.ZodArray) {
    const rows = Array.isArray(taken) ? (taken as unknown[]) : []
    for (const [place, row] of hostileBodies(inner.element as z.ZodType, rows[0]))
      if (place !== '' || row === MEMBERS) yield [`[0]${place}`, [row]]
  }
  if (!(inner instanceof z.ZodObject)) return
  const whole = isMembers(taken) ? taken : members(sampleOf(inner))
  yield ['.*', { ...whole, ...MEMBERS }]
  for (const [name, member] of Object.entries(inner.shape))
    for (const [place, value] of hostileBodies(member as z.ZodType, whole[name]))
      yield [`.${name}${place}`, { ...whole, [name]: value }]
}

/** A value of the form that a schema asks for, with what it requires. */
function sampleOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) {
    const required = Object.entries(inner.shape).filter(
      ([, member]) => !(member instanceof z.ZodOptional),
    )
    return Object.fromEntries(
      required.map(([name, member]) => [name, sampleOf(member as z.ZodType)]),
    )
  }
  if (inner instanceof z.ZodArray) return [sampleOf(inner.element as z.ZodType)]
  if (inner instanceof z.ZodEnum) return inner.options[0]
  return [{}, 1, true, 'a@b.example'].find((value) => inner.safeParse(value).success) ?? 'x'
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema
}

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  isMembers(value) ? value : {}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
