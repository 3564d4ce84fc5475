// Notifies once a day about what the page said would be due. Knows no record: the sentences come finished, over the bridge.
import type { MachineSettings } from '../shared/machine-settings.ts'
import { type LocalMoment, turnAt } from '../shared/rules/due/notification-time.ts'
import { type NotificationText, notificationTexts } from '../shared/rules/due/notification-words.ts'
import type { PlannedDay } from '../shared/rules/due/planned-day.ts'
import type { HandledDays } from './handlers/notified-days-file.ts'

export interface ReminderParts {
  readonly settings: { current(): MachineSettings }
  readonly handledDays: HandledDays
  readonly now: () => LocalMoment
  /** Whether someone is looking at Cairn. */
  readonly isInFront: () => boolean
  readonly notify: (text: NotificationText) => void
}

export interface DailyReminders {
  /** What would be due on the days ahead; in place of what was said before. */
  plan(days: readonly PlannedDay[]): Promise<void>
  /** To be called once a minute: a timer set for tomorrow would not know of sleep or of a clock that is set. */
  look(): Promise<void>
}

export function createDailyReminders(parts: ReminderParts): DailyReminders {
  const { settings, handledDays, isInFront, notify } = parts
  let days: readonly PlannedDay[] | null = null
  let before: LocalMoment | null = null

  async function look() {
    // Before the page has said what is due, a start has not looked yet.
    if (days === null) return
    const { reminders } = settings.current()
    const now = parts.now()
    const turn = turnAt({ now, before, handledDays: handledDays.current() }, reminders)
    before = now
    if (turn === 'wait' || !reminders.notify) return
    const planned = days.find(({ day }) => day === now.day)
    // Noted before it is shown: whatever dies in between, nobody is notified twice.
    await handledDays.add(now.day)
    if (planned === undefined || (turn === 'late' && isInFront())) return
    for (const text of notificationTexts(planned, reminders)) notify(text)
  }

  return {
    plan(next) {
      days = next
      return look()
    },
    look,
  }
}
