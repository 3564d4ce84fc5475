// Which attachments a record names: their bytes lie apart, once, by their hash.

/** The hashes a record names; none in what is no record. */
export function hashesIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null || !('attachments' in record)) return []
  const { attachments } = record
  if (!Array.isArray(attachments)) return []
  return attachments.flatMap((one: { hash?: unknown }) => (typeof one?.hash === 'string' ? [one.hash] : []))
}

/** The hashes that a change names in what stood before it: undo may want their bytes again. */
export const hashesBefore = ({ writes }: { readonly writes: readonly { readonly before: unknown }[] }): string[] =>
  writes.flatMap(({ before }) => hashesIn(before))
