// Owns a small model of what partners sell in the reseller portal, written from the rules alone.
const DAY = 24 * 60 * 60_000

export interface Product {
  readonly id: string
  readonly price: number
  readonly currency: string
  /** Smallest units of the currency in one. */
  readonly minor: number
  readonly months: number
  readonly trialDays: number
}

export interface Customer {
  readonly id: string
  readonly partner: string
  active: boolean
  /** Commission in tenths of a percent. */
  readonly rate: number
}

/** An order and its invoice. */
export interface Sale {
  readonly id: string
  readonly invoice: string
  readonly link: string
  readonly customer: Customer
  readonly product: Product
  readonly quantity: number
  state: 'open' | 'paid' | 'void'
  payments: number
}

export interface License {
  readonly id: string
  readonly customer: Customer
  readonly product: Product
  readonly kind: 'trial' | 'paid'
  readonly expires: number
}

export class SalesModel {
  readonly customers = new Map<string, Customer>()
  readonly sales = new Map<string, Sale>()
  readonly licenses = new Map<string, License>()
  readonly ever = new Set<string>()

  licensesOf(customer: Customer): License[] {
    return [...this.licenses.values()].filter((license) => license.customer === customer)
  }

  /** The day on which the first active licence ends. */
  comingExpiry(customer: Customer, now: number): string | null {
    const active = this.licensesOf(customer).filter(({ expires }) => now < expires)
    const first = Math.min(...active.map(({ expires }) => expires))
    return active.length === 0 ? null : new Date(first).toISOString().slice(0, 10)
  }

  whyNotTried(customer: Customer, product: Product): string | undefined {
    if (!customer.active) return 'POR_030'
    if (product.trialDays === 0) return 'POR_031'
    const earlier = this.licensesOf(customer).some((license) => license.product === product)
    return earlier ? 'POR_032' : undefined
  }
}

/** What an order costs. */
export const amountOf = ({ product, quantity }: Pick<Sale, 'product' | 'quantity'>): number =>
  Math.round(product.price * product.minor * quantity) / product.minor

/** In whole numbers of the smallest unit, half of one rounded up. */
export function commissionOf(sale: Sale): number {
  const { minor } = sale.product
  const units = Math.round(amountOf(sale) * minor)
  return Math.floor((units * sale.customer.rate + 500) / 1000) / minor
}

export const trialEnd = ({ trialDays }: Product, now: number): number => now + trialDays * DAY

/** The same day of a later month, or its last day where it is shorter. */
export function periodEnd({ months }: Product, now: number): number {
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + months)
  if (end.getUTCDate() !== new Date(now).getUTCDate()) end.setUTCDate(0)
  return end.getTime()
}
