// Moments of what is added: written as the platform writes them.
import { platformTime } from '../clock.ts'
import { invalid } from '../rules/refusal.ts'

/** A moment in any form that a date can be read from; refuses with `VAL_001` what is none. */
export function moment(field: string, text: string): string
export function moment(field: string, text: string | undefined): string | undefined
export function moment(field: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  // Some engines roll 30 February over into March instead of refusing it.
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})/.exec(text) ?? []
  const rolls = day !== '' && !isDay(day)
  if (Number.isNaN(time) || rolls) throw invalid(`${field}: Not a date and time.`)
  return platformTime(new Date(time))
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
