// What This week shows first, read while the rest of the start goes on, so that the first frame of a window is already whole.
// The live queries of the page then take over; nothing that is mounted later sees any of it.
import type { CairnDatabase } from '../core/database.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'
import { readNextWithPerson, readOpenActions, readWeek } from '../week/read-week.ts'

export interface FirstPicture {
  readonly week: string
  readonly view: Awaited<ReturnType<typeof readWeek>>
  readonly own: Awaited<ReturnType<typeof readOwnRoadmap>>
  readonly next: Awaited<ReturnType<typeof readNextWithPerson>>
  readonly actions: Awaited<ReturnType<typeof readOpenActions>>
}

export const readFirstPicture = (database: CairnDatabase, week: string, today: string): Promise<FirstPicture> =>
  database.transaction('r', [database.records, database.weeks], async () => {
    const [view, own, next, actions] = await Promise.all([
      readWeek(database, week),
      readOwnRoadmap(database),
      readNextWithPerson(database, today),
      readOpenActions(database),
    ])
    return { week, view, own, next, actions }
  })

let picture: FirstPicture | null = null

export const firstPicture = (): FirstPicture | null => picture

/** Gives the picture to what `show` mounts at once, and to nothing after it. */
export function showWith(first: FirstPicture | null, show: () => void): void {
  picture = first
  try {
    show()
  } finally {
    picture = null
  }
}
