// Tax numbers of companies whose check digits are right.
import { below } from './random.ts'

export function vatAt(): string {
  const body = digits(7)
  return `ATU${body.join('')}${(10 - ((crossSums(body, 1) + 4) % 10)) % 10}`
}

export function vatDe(): string {
  const body = digits(8)
  const rest = body.reduce((product, digit) => {
    const sum = (digit + product) % 10 || 10
    return (2 * sum) % 11
  }, 10)
  return `DE${body.join('')}${(11 - rest) % 10}`
}

/** B: a limited company, whose control character is a digit. */
export function vatEs(): string {
  const body = digits(7)
  return `ESB${body.join('')}${luhn(body)}`
}

export function vatFr(): string {
  const body = digits(8)
  const siren = `${body.join('')}${luhn(body)}`
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`
}

export function vatGb(): string {
  const body = digits(7)
  return `GB${body.join('')}${String(97 - (weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 97)).padStart(2, '0')}`
}

export function vatIe(): string {
  const body = digits(7)
  return `IE${body.join('')}${'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 23)}`
}

/** 015 is the office of Milan; offices outlive the move of a company. */
export function vatIt(): string {
  const body = [...digits(7), 0, 1, 5]
  return `IT${body.join('')}${luhn(body)}`
}

export function vatNl(): string {
  const body = untilDigit(8, (given) => weigh(given, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return `NL${body}B01`
}

export function vatPl(): string {
  return `PL${untilDigit(9, (given) => weigh(given, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11)}`
}

/** 5: a company. */
export function vatPt(): string {
  const body = [5, ...digits(7)]
  const check = 11 - (weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return `PT${body.join('')}${check > 9 ? 0 : check}`
}

/** 556: a limited company. */
export function vatSe(): string {
  const body = [5, 5, 6, ...digits(6)]
  return `SE${body.join('')}${luhn(body)}01`
}

export function businessNumber(): string {
  const body = digits(8)
  return `${body.join('')}${luhn(body)}RT0001`
}

export function businessNumberAu(): string {
  const body = digits(9)
  const rest = weigh(body, [3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89
  return `${99 - rest}${body.join('')}`
}

export function corporateNumber(): string {
  const body = digits(12)
  return `${9 - (weigh(body, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9)}${body.join('')}`
}

export function cnpj(): string {
  const body = [...digits(8), 0, 0, 0, 1]
  const check = (given: readonly number[], weights: readonly number[]): number => {
    const rest = weigh(given, weights) % 11
    return rest < 2 ? 0 : 11 - rest
  }
  const first = check(body, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
  const second = check([...body, first], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
  const [a, b, c] = [body.slice(0, 2), body.slice(2, 5), body.slice(5, 8)].map((part) =>
    part.join(''),
  )
  return `${a}.${b}.${c}/0001-${first}${second}`
}

/** The first is not zero: some countries do not give such numbers out. */
function digits(count: number): number[] {
  const drawn = [1 + below(9)]
  while (drawn.length < count) drawn.push(below(10))
  return drawn
}

/** Draws until the check digit is a digit. */
function untilDigit(count: number, check: (given: readonly number[]) => number): string {
  for (;;) {
    const body = digits(count)
    const digit = check(body)
    if (digit < 10) return `${body.join('')}${digit}`
  }
}

function weigh(given: readonly number[], weights: readonly number[]): number {
  return given.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0)
}

/** Sum of the digits, every other one doubled, starting with the one at `from`. */
function crossSums(given: readonly number[], from: 0 | 1): number {
  return given.reduce((sum, digit, index) => {
    const part = index % 2 === from ? 2 * digit : digit
    return sum + (part > 9 ? part - 9 : part)
  }, 0)
}

function luhn(given: readonly number[]): number {
  return (10 - (crossSums(given, given.length % 2 === 0 ? 1 : 0) % 10)) % 10
}
