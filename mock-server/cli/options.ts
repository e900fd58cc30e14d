// Values of options, checked as they are read.
import { InvalidArgumentError } from 'commander'

/** Reads a whole number. */
export function integer(text: string): number {
  const value = Number(text)
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number.')
  return value
}

/** Makes a reader of whole numbers from `least` to `most`. */
export const between =
  (least: number, most = Infinity) =>
  (text: string): number => {
    const value = integer(text)
    if (value >= least && value <= most) return value
    const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`
    throw new InvalidArgumentError(`Give a number ${range}.`)
  }

/** Reads names or ids that stand between commas. */
export const commas = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Reads the address of a server: `http://127.0.0.1:4010`, or below it as `serve` prints it. */
export function address(text: string): URL {
  if (URL.canParse(text)) {
    const url = new URL(text)
    if (url.protocol === 'http:' || url.protocol === 'https:') return url
  }
  throw new InvalidArgumentError('Give an address like http://127.0.0.1:4010.')
}
