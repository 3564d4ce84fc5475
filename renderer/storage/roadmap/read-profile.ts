// The owner's profile and the ladder in use: read by every screen.
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readRoadmap } from './read-roadmap.ts'

export async function readProfile(database: CairnDatabase): Promise<Profile | null> {
  const found = await database.records.where('kind').equals('profile').first()
  return found?.kind === 'profile' ? found : null
}

/** With which visibility its owner wants new records of a kind to begin. */
export const readNewAudiences = async (database: CairnDatabase) => (await readProfile(database))?.newAudiences ?? []

export async function readOwnRoadmap(database: CairnDatabase): Promise<{ profile: Profile; roadmap: Roadmap } | null> {
  const profile = await readProfile(database)
  const roadmap = profile === null ? null : await readRoadmap(database, profile.roadmapId)
  return profile === null || roadmap === null ? null : { profile, roadmap }
}
