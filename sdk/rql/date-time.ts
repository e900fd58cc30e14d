// Owns the one spelling of a moment that filter values are brought to, so that text order decides.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?$/

const MINUTE = 60_000
const CANONICAL_LENGTH = 'YYYY-MM-DDTHH:MM:SS'.length

/** Midnight UTC of a calendar date, in milliseconds; undefined when there is no such day. */
function midnight(text: string): number | undefined {
  const [, year, , day] = DATE.exec(text) ?? []
  const date = new Date(`${text}T00:00:00Z`)
  // Some engines roll 30 February over into March instead of refusing it.
  const isReal = year !== '0000' && date.getUTCDate() === Number(day)
  return isReal ? date.getTime() : undefined
}

function canonical(time: number, fraction: string): string | undefined {
  const text = new Date(time).toISOString()
  if (!/^\d{4}-/.test(text) || text.startsWith('0000')) return undefined
  return `${text.slice(0, CANONICAL_LENGTH)}${fraction === '' ? '' : `.${fraction}`}+00:00`
}

/**
 * Brings a date or date-time to `YYYY-MM-DDTHH:MM:SS+00:00`, with a fraction only where one was
 * given; `.` sorts after `+`, so plain text comparison orders the results in time. A date means
 * midnight, no zone means UTC. Undefined when it is no such thing.
 */
export function canonicalDateTime(text: string): string | undefined {
  const day = midnight(text)
  if (day !== undefined) return canonical(day, '')
  const parts = DATE_TIME.exec(text)
  if (!parts) return undefined
  const [, date = '', hours, minutes, seconds = '0', fraction = '', sign] = parts
  const start = midnight(date)
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  const [zoneHour, zoneMinute] = [Number(parts[7] ?? 0), Number(parts[8] ?? 0)]
  const inRange = hour < 24 && minute < 60 && second < 60 && zoneHour < 24 && zoneMinute < 60
  if (start === undefined || !inRange) return undefined
  const zone = (zoneHour * 60 + zoneMinute) * (sign === '-' ? -MINUTE : MINUTE)
  const time = start + (hour * 60 + minute) * MINUTE + second * 1000 - zone
  return canonical(time, fraction.replace(/0+$/, ''))
}
