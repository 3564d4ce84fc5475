// Puts off what is due, in the owner's profile: a change like any other, so that it is undone, backed up and exported with the rest.
import type { Result } from '../../../shared/result.ts'
import { withSnooze } from '../../../shared/rules/due/snooze-due-items.ts'
import { type CommitNote, type CommitTrouble, type Committed, transact, writeInside } from '../core/commit-records.ts'
import { type CairnDatabase, writtenTables } from '../core/database.ts'
import { writeOf } from '../core/save-record.ts'
import { readProfile } from '../roadmap/read-profile.ts'

/** Until `until`, or due again at once where it is null. Made on the profile as it stands now, so that two windows never clash. */
export function snoozeItem(
  database: CairnDatabase,
  snooze: { readonly item: string; readonly until: string | null; readonly today: string },
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble>> {
  return transact(database, writtenTables(database), async () => {
    const profile = await readProfile(database)
    if (profile === null) throw new Error('Something is due in a database in which nothing was begun.')
    const snoozes = withSnooze(profile.snoozes, snooze.item, snooze.until, snooze.today)
    return writeInside(database, [writeOf({ ...profile, snoozes }, false)], note)
  })
}
