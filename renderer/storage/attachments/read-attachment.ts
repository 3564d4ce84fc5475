// The bytes of files that lie beside records.
import type { AttachmentRow, CairnDatabase } from '../core/database.ts'

/** Null when nothing is kept under this hash. */
export const readAttached = async (database: CairnDatabase, hash: string): Promise<AttachmentRow | null> =>
  (await database.attachments.get(hash)) ?? null
