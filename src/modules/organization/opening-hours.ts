import type { OpeningHours } from '#generated/organization/types.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const minutesADay = 24 * 60
const minutesAWeek = 7 * minutesADay

/** The day of the first hours that begin while others still last; the week is a circle. */
export function overlappingDay(hours: readonly OpeningHours[]): string | undefined {
  const spans = hours
    .map(({ day, opens, closes }) => {
      const from = days.indexOf(day) * minutesADay + minutes(opens)
      const length = (minutes(closes) - minutes(opens) + minutesADay) % minutesADay || minutesADay
      return { day, from, to: from + length }
    })
    .sort((one, other) => one.from - other.from)
  return spans.find(({ from }, index) => {
    const before = spans.at(index - 1)
    const around = index === 0 ? minutesAWeek : 0
    return before !== undefined && before.to > from + around
  })?.day
}

/** Minutes since midnight of a time such as `09:30`. */
function minutes(time: string): number {
  const at = new Date(`1970-01-01T${time}:00Z`)
  return at.getUTCHours() * 60 + at.getUTCMinutes()
}
