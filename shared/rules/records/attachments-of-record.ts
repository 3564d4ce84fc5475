// Which attachments a record names: their bytes lie apart, once, by their hash.

/** A file by what it is, wherever it is named. */
export interface NamedFile {
  readonly hash: string
  readonly type: string
}

/** The files a record names, with their media type. */
export function filesIn(record: unknown): NamedFile[] {
  if (typeof record !== 'object' || record === null || !('attachments' in record)) return []
  const { attachments } = record
  if (!Array.isArray(attachments)) return []
  return attachments.flatMap((one: { hash?: unknown; type?: unknown }) =>
    typeof one?.hash === 'string' ? [{ hash: one.hash, type: typeof one.type === 'string' ? one.type : '' }] : [],
  )
}

/** The hashes a record names; none in what is no record. */
export const hashesIn = (record: unknown): string[] => filesIn(record).map(({ hash }) => hash)

/** The files that a change names in what stood before it: undo may want their bytes again. */
export const filesBefore = ({ writes }: { readonly writes: readonly { readonly before: unknown }[] }): NamedFile[] =>
  writes.flatMap(({ before }) => filesIn(before))
