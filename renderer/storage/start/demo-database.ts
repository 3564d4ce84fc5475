// The database the demo lives in: which it is, and how it is marked to be played anew.
import type { CairnDatabase } from '../core/database.ts'

/** Nothing that stands in it is ever kept outside the browser. */
export const demoDatabaseName = 'cairn-demo'

export const isDemo = ({ name }: Pick<CairnDatabase, 'name'>): boolean => name === demoDatabaseName

/** The next start finds a demo that was never begun, and plays it. */
export async function forgetDemo(database: CairnDatabase): Promise<void> {
  if (isDemo(database)) await database.meta.delete('identity')
}
