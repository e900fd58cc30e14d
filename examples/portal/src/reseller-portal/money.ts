// Amounts and shares as people write them.

/** An amount in units of its currency, like "€49.00". */
export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(amount)

/** A rate in percent, like "12.5 %". */
export const percent = (rate: number | undefined): string =>
  rate === undefined ? '–' : `${rate} %`
