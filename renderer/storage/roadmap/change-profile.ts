// Changes what the owner said of themselves when they began: a change like any other, undone and found in the history.
import type { Profile } from '../../../shared/records/profile.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Path } from '../../../shared/rules/roadmap/promotions.ts'
import { type CommitNote, type CommitTrouble, type Committed, transact, writeInside } from '../core/commit-records.ts'
import { type CairnDatabase, writtenTables } from '../core/database.ts'
import { writeOf } from '../core/save-record.ts'
import type { Beginning } from '../start/initialize-database.ts'
import { readProfile } from './read-profile.ts'

type Own = Pick<Profile, 'zone' | 'firstWeekday' | 'newAudiences'>

/** What was asked for does not fit the profile as it stands now. Nothing was written. */
export interface NoLongerFits {
  readonly kind: 'no-longer-fits'
}

/** Changes the profile as it stands now: what another window changed beside it stays. `next` answers null for what no longer fits. */
export async function changeOwn(
  database: CairnDatabase,
  next: (profile: Profile) => Partial<Own & Path> | null,
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble | NoLongerFits>> {
  const done = await transact(database, writtenTables(database), async () => {
    const profile = await readProfile(database)
    if (profile === null) throw new Error('There is no profile to change: nothing was begun.')
    const changed = next(profile)
    return changed === null ? null : writeInside(database, [writeOf({ ...profile, ...changed }, false)], note)
  })
  if (!done.ok) return done
  return done.value === null ? failed({ kind: 'no-longer-fits' }) : ok(done.value)
}

/** What its page has beside what the first run asks for. */
export type ProfileWords = Beginning & Pick<Profile, 'role' | 'team' | 'scope'>

/** Made on the profile as it stands now, so that what is put off in it meanwhile stays. A month that is the same keeps its day. */
export function changeProfile(database: CairnDatabase, said: ProfileWords, note: CommitNote) {
  return transact(database, writtenTables(database), async () => {
    const profile = await readProfile(database)
    if (profile === null) throw new Error('There is no profile to change: nothing was begun.')
    const isSameMonth = profile.startedOn?.slice(0, 7) === said.startedOn?.slice(0, 7)
    const startedOn = isSameMonth ? profile.startedOn : said.startedOn
    return writeInside(database, [writeOf({ ...profile, ...said, startedOn }, false)], note)
  })
}
