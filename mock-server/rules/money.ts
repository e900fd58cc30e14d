// Exact amounts: no more decimals than a currency has. The only file that knows decimal.js and dinero.js.
import { Decimal } from 'decimal.js'
import * as currencies from 'dinero.js/currencies'

/** Amounts and rates have up to 17 digits each: nothing of their product is lost. */
const Exact = Decimal.clone({ precision: 50 })

interface Currency {
  readonly code: string
  readonly base: number | readonly number[]
  readonly exponent: number
}

const decimalsOf: ReadonlyMap<string, number> = new Map(
  (Object.values(currencies) as readonly Currency[]).map(({ code, base, exponent }) =>
    // ISO 4217 writes two decimals where five smaller units make one.
    [code, base === 10 ? exponent : 2],
  ),
)

/** Whether ISO 4217 knows a currency. */
export const isCurrency = (code: string): boolean => decimalsOf.has(code)

/** An amount with no more decimals than its currency has, half a unit rounded up. */
const rounded = (amount: Decimal, currency: string): number =>
  amount.toDecimalPlaces(decimalsOf.get(currency) ?? 2, Decimal.ROUND_HALF_UP).toNumber()

/** Whether a currency can express an amount. */
export const isAmount = (amount: number, currency: string): boolean =>
  rounded(new Exact(amount), currency) === amount

/** What several cost. */
export const times = (price: number, quantity: number, currency: string): number =>
  rounded(new Exact(price).times(quantity), currency)

/** So many percent of an amount. */
export const percentOf = (amount: number, rate: number, currency: string): number =>
  rounded(new Exact(amount).times(rate).div(100), currency)
