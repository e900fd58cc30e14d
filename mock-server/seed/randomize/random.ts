// The dice of `partnerkit/randomize`: all that is drawn follows from seed and key.
import type { Randomizer } from '@faker-js/faker'
import { uuidOf } from '../../store/ids.ts'

/**
 * What our fakers draw from. Faker's own generator takes 624 numbers to seed; this one (sfc32)
 * takes four, which are also enough that two keys never meet in practice.
 */
export const randomizer: Randomizer = { next, seed: (values) => start([values].flat()) }

/** Starts the draws that belong to a text. */
export function startDraws(text: string): void {
  const codes: number[] = []
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at))
  start(codes)
}

/** Draws what belongs to another text, and goes on where it was. */
export function drawAside<T>(text: string, draw: () => T): T {
  const [thisA, thisB, thisC, thisCount] = [a, b, c, count]
  startDraws(text)
  const drawn = draw()
  a = thisA
  b = thisB
  c = thisC
  count = thisCount
  return drawn
}

/** A whole number from 0 up to, not including, `end`. */
export function below(end: number): number {
  return Math.floor(next() * end)
}

export function pick<T>(list: readonly [T, ...T[]]): T {
  // `below` stays inside the list, which the compiler can not know.
  return list[below(list.length)] as T
}

/** Fills one of the masks between `|`: `#` is a digit, `%` one from 1 to 9, `@` one of `letters`. */
export function fill(masks: string, letters = ''): string {
  const choices = choicesOf(masks)
  const mask = choices[below(choices.length)] ?? ''
  // Far faster than a regular expression, for masks this short.
  let text = ''
  for (let at = 0; at < mask.length; at++) {
    const symbol = mask.charAt(at)
    if (symbol === '#') text += below(10)
    else if (symbol === '%') text += 1 + below(9)
    else if (symbol === '@') text += letters.charAt(below(letters.length))
    else text += symbol
  }
  return text
}

const split = new Map<string, readonly string[]>()

/** The masks that there are between `|`, of which we know all. */
function choicesOf(masks: string): readonly string[] {
  const known = split.get(masks)
  if (known) return known
  const choices = masks.split('|')
  split.set(masks, choices)
  return choices
}

/** A version 4 UUID. */
export function drawUuid(): string {
  return uuidOf(bits(), bits(), bits(), bits())
}

/** 32 bits. */
const bits = (): number => Math.floor(next() * 2 ** 32)

let a = 0
let b = 0
let c = 0
let count = 1

function start(values: readonly number[]): void {
  a = hashed(values, 0x9e3779b1)
  b = hashed(values, 0x85ebca6b)
  c = hashed(values, 0xc2b2ae35)
  count = hashed(values, 0x27d4eb2f)
  // The first draws of neighbouring seeds still resemble each other.
  for (let draw = 0; draw < 12; draw++) next()
}

function hashed(values: readonly number[], factor: number): number {
  let hash = factor | 0
  for (const value of values) {
    const mixed = Math.imul(hash ^ value, factor)
    hash = mixed ^ (mixed >>> 15)
  }
  return hash
}

function next(): number {
  const sum = (a + b + count) | 0
  count = (count + 1) | 0
  a = b ^ (b >>> 9)
  b = (c + (c << 3)) | 0
  c = (((c << 21) | (c >>> 11)) + sum) | 0
  return (sum >>> 0) / 2 ** 32
}
