// What the platform's values are called on screen.
import type { Contract } from 'partnerkit'

/** Types of agreements, and of the contracts made from them. */
export const TYPES: readonly Contract['type'][] = [
  'program',
  'distribution',
  'service',
  'syndication',
  'referral',
]

export const STATUSES: readonly Contract['status'][] = [
  'enrolling',
  'pending',
  'active',
  'rejected',
  'terminated',
]

/** A value as a word of its own: "program" is "Program". */
export const typeName = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1)
