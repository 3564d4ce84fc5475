// The sentence that answers "What did I do this week?" from the week's running summary.
import { counted, figures } from '../text/number-words.ts'
import type { WeekSummary } from './weekly-summary.ts'

const share = (part: number, whole: number, what: string) =>
  part < whole ? `${figures(part)} ${what}` : whole === 1 ? what : `all ${what}`

/** What an empty week says, calmly; `this` is the week of today. */
function emptyWords(week: string, thisWeek: string): string {
  if (week === thisWeek) return 'Nothing recorded this week yet. Add your first line.'
  return week < thisWeek ? 'Nothing recorded in this week. You can still add to it.' : 'A week still to come.'
}

/** "4 records this week, 2 self-initiated." Weeks are written `2025-W11`, so they compare as text. */
export function weekSentence(summary: WeekSummary | null, week: string, thisWeek: string): string {
  if (summary === null || summary.stones === 0) return emptyWords(week, thisWeek)
  const { stones, unasked, fromOthers } = summary
  const records = `${counted(stones, 'record')} ${week === thisWeek ? 'this week' : 'in this week'}`
  if (unasked > 0) return `${records}, ${share(unasked, stones, 'self-initiated')}.`
  if (fromOthers > 0) return `${records}, ${share(fromOthers, stones, 'from someone else')}.`
  return `${records}.`
}
