// Whose career the rail names, and how far along it is; the month only where a horizon was set, and beyond it as such.
import type { Profile } from '../../shared/records/profile.ts'
import { pathWords } from '../../shared/rules/roadmap/promotions.ts'
import { monthNumber, pastPlanWords } from '../../shared/rules/time/planned-months.ts'
import type { Who } from './app-frame.tsx'

export function whoOf(profile: Profile, today: string): Who | null {
  const { name, horizonMonths } = profile
  const path = pathWords(profile)
  const month = horizonMonths === null ? null : monthNumber(profile.startedOn, today)
  if (name === '' && path === '' && month === null) return null
  if (month === null || horizonMonths === null) return { name, path }
  return {
    name,
    path,
    month: pastPlanWords(month, horizonMonths) ?? `Month ${month} of ${horizonMonths}`,
  }
}
