// The first write of a new database: its identity, the default ladder and the owner's profile, all or nothing.

import { newProfile } from '../../../shared/records/new-records.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import { defaultRoadmap } from '../../../shared/rules/roadmap/default-roadmap.ts'
import { type CommitNote, transact, writeInside } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId, newRoadmapId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'

export type Beginning = Pick<Profile, 'name' | 'currentLevel' | 'targetLevel' | 'startedOn' | 'horizonMonths'>

/** Starts a workspace. Answers the commit's result; the identity row is there exactly when the profile is. */
export function begin(database: CairnDatabase, beginning: Beginning, note: CommitNote) {
  return transact(database, database.tables, async () => {
    const roadmap = defaultRoadmap(newRoadmapId(), note.at)
    const profile: Profile = { ...newProfile(newId(), note.at, roadmap.id), ...beginning }
    await database.meta.put({ key: 'identity', databaseId: newId(), createdAt: note.at, replaced: [] })
    return writeInside(database, [writeOf(roadmap, true), writeOf(profile, true)], { ...note, final: true })
  })
}
