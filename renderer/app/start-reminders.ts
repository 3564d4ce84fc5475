// Tells the desktop what is due on the days ahead, whenever that changes, and opens what a notification that was clicked speaks of.
import type { BridgeEvents } from '../../shared/bridge-channel-schemas.ts'
import { notificationPlan } from '../../shared/rules/due/notification-plan.ts'
import { daysPlanned } from '../../shared/rules/due/planned-day.ts'
import type { Host } from '../platform/host.ts'
import { showsDemo } from '../state/demo-mode.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { followCommits } from '../storage/core/follow-commits.ts'
import { keepReminder, takeReminder } from '../storage/start/pending-reminder.ts'
import { readDue } from '../storage/week/read-due.ts'
import { showNotice } from '../ui/show-notice.ts'
import { machineToday } from './clock.ts'

/** Without a change of the records the days ahead are told anew as they pass. */
const toldAgainEvery = 60 * 60_000

function tellThePlan({ database }: Cairn, host: Host): void {
  let told = ''
  const tell = async () => {
    const today = machineToday()
    const found = await readDue(database, today, daysPlanned - 1)
    const days = found === null ? [] : notificationPlan(found.records, found.snoozes, today)
    const plan = JSON.stringify(days)
    if (plan === told) return
    const answer = await host.request('reminders.plan', { days })
    if (answer.ok) told = plan
  }
  followCommits(database, tell)
  // A store that cannot be read is told by the page that reads it.
  setInterval(() => void tell().catch(() => undefined), toldAgainEvery)
}

/** What was deleted since it was notified is said to be, and what is due now is shown in its place. */
async function openReminder({ database }: Cairn, opened: BridgeEvents['reminder.open']): Promise<void> {
  const { address, recordId } = opened
  if (showsDemo()) {
    keepReminder(opened)
    return location.assign(`${location.pathname}#${address}`)
  }
  const record = recordId === null ? undefined : await database.records.get(recordId)
  const isGone = recordId !== null && (record === undefined || record.trashedAt !== null)
  location.hash = isGone ? '/week' : address
  if (isGone)
    void showNotice({
      words: 'The record of that notification was deleted. This week lists what is due now.',
      stays: true,
    })
}

export function beginReminders(cairn: Cairn, host: Host): void {
  host.on('reminder.open', (opened) => void openReminder(cairn, opened))
  // The demo reminds nobody of anything.
  if (showsDemo()) return
  const kept = takeReminder()
  if (kept !== null) void openReminder(cairn, kept)
  tellThePlan(cairn, host)
}
