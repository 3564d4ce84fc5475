// Putting off what is due, and ending that: a change with its line and its undo.
import { useMemo } from 'react'
import type { DueItem } from '../../../shared/rules/due/due-item.ts'
import { dismissedUntil } from '../../../shared/rules/due/snooze-due-items.ts'
import { daysBetween, longDay } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { snoozeItem } from '../../storage/week/snooze-due-item.ts'
import { useSavedNotice } from '../use-saved-notice.ts'

const untilWords = (until: string, today: string) =>
  daysBetween(today, until) === 1 ? 'tomorrow' : longDay(until, today)

export function useSnoozing(today: string) {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  return useMemo(() => {
    const put = async ({ id }: DueItem, until: string | null, cause: string, words: string) =>
      saidSaved(await snoozeItem(cairn.database, { item: id, until, today }, noteNow(cairn, cause)), words)
    return {
      snooze: (item: DueItem, until: string) =>
        put(item, until, 'Snoozed a reminder', `Snoozed until ${untilWords(until, today)}.`),
      dismiss: (item: DueItem) => put(item, dismissedUntil(item), 'Dismissed a reminder', 'Dismissed.'),
      end: (item: DueItem) => put(item, null, 'Ended a snooze', 'Due again.'),
    }
  }, [cairn, today, saidSaved])
}
