// Whose career the rail names, and how far along it is; the month only where a horizon was set, and beyond it as such.
import type { Profile } from '../../shared/records/profile.ts'
import type { Who } from './frame.tsx'

function monthOf(profile: Profile, today: string): number | null {
  if (profile.startedOn === null || profile.horizonMonths === null) return null
  const since = Temporal.PlainDate.from(profile.startedOn).until(today, { largestUnit: 'months' })
  return since.sign < 0 ? null : since.months + 1
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export function whoOf(profile: Profile, today: string): Who | null {
  const { name, currentLevel, targetLevel, horizonMonths } = profile
  const path = capital([currentLevel, targetLevel].filter((level) => level !== '').join(' to '))
  const month = monthOf(profile, today)
  if (name === '' && path === '' && month === null) return null
  if (month === null || horizonMonths === null) return { name, path }
  return {
    name,
    path,
    month: month > horizonMonths ? `Month ${month}, ${horizonMonths} planned` : `Month ${month} of ${horizonMonths}`,
  }
}
