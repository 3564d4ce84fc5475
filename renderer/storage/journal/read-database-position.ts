// Which database stands there, and its newest change.
import { type CairnDatabase, readMeta } from '../core/database.ts'

export interface Standing {
  /** Null: nothing was begun in it. */
  readonly databaseId: string | null
  readonly seq: number
}

export const readStanding = (database: CairnDatabase): Promise<Standing> =>
  database.transaction('r', [database.meta, database.changes], async () => {
    const [identity, seq] = await Promise.all([
      readMeta(database, 'identity'),
      database.changes.orderBy('seq').lastKey(),
    ])
    return { databaseId: identity?.databaseId ?? null, seq: Number(seq ?? 0) }
  })
