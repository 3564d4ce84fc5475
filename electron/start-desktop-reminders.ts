// The desktop's part of reminders, put together: the day's turn, the notifications, and the click that leads back into the window.
import { app } from 'electron'
import type { BridgeEvents } from '../shared/bridge-channel-schemas.ts'
import type { LocalMoment } from '../shared/rules/due/notification-time.ts'
import type { NotificationText } from '../shared/rules/due/notification-words.ts'
import { createDailyReminders } from './daily-reminders.ts'
import type { ReminderDesk } from './handlers/desktop-services.ts'
import { openHandledDays } from './handlers/notified-days-file.ts'
import type { SettingsFile } from './handlers/settings-file.ts'
import { createNativeNotifications } from './native-notifications.ts'

export interface ReminderSurroundings {
  readonly dataFolder: string
  readonly settings: SettingsFile
  readonly icon: string
  /** Whether someone is looking at Cairn. */
  readonly isInFront: () => boolean
  /** Brings the window forward and shows what was clicked. */
  readonly open: (opened: BridgeEvents['reminder.open']) => void
}

const aMinute = 60_000

const padded = (part: number, length: number) => String(part).padStart(length, '0')

/** The machine's own date and time. */
function localNow(): LocalMoment {
  const now = new Date()
  return {
    day: `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`,
    time: `${padded(now.getHours(), 2)}:${padded(now.getMinutes(), 2)}`,
  }
}

const thisWeek = { address: '/week', recordId: null }
const tried: NotificationText = {
  title: 'Notifications work',
  body: 'This is how Cairn tells you what is due.',
  opens: null,
}

export function startReminders({ dataFolder, settings, icon, isInFront, open }: ReminderSurroundings): ReminderDesk {
  const notifications = createNativeNotifications(icon)
  const notify = (text: NotificationText) =>
    notifications.show(text, () => {
      const { address, recordId } = text.opens ?? thisWeek
      open({ address, recordId })
    })
  const daily = createDailyReminders({
    settings,
    handledDays: openHandledDays(dataFolder),
    now: localNow,
    isInFront,
    notify: (text) => void notify(text),
  })
  setInterval(() => void daily.look(), aMinute)
  app.on('before-quit', notifications.withdraw)
  return { plan: daily.plan, try: () => notify(tried) }
}
