// What only the desktop has, begun once the first page stands: reminders, and what the `cairn` command brings.
import type { Host } from '../platform/host.ts'
import type { Keeper } from '../storage/backups/take-due-snapshots.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { beginInbox } from './start-command-inbox.ts'
import { beginReminders } from './start-reminders.ts'

/** `keeper` is null where nothing is kept outside the browser. */
export function beginDesktop(cairn: Cairn, host: Host, keeper: Keeper | null): void {
  beginReminders(cairn, host)
  beginInbox(cairn, host, keeper)
}
