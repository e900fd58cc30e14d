// Events of a tier account as people write them.
import type { TierAccount } from 'partnerkit'
import { day } from '../ui/day.ts'

type Event = TierAccount['events']['created']

/** When, and by whom: "5 Mar 2024 by Ines Duarte". */
export function eventText(event: Event | undefined): string | undefined {
  if (!event) return undefined
  const { at, by } = event
  return by?.name ? `${day(at)} by ${by.name}` : day(at)
}
