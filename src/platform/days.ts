/** Days of the calendar are texts, YYYY-MM-DD: they compare as such, and no time zone moves them. */
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
const lastDay = '9999-12-31'

/** So many days later; the calendar ends with the year 9999. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.getUTCFullYear() > 9999 ? lastDay : dayOf(at)
}

/** The last day of the month. */
export function endOfMonth(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + 1, 0)
  return dayOf(at)
}
