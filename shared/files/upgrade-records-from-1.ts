// How records, changes and drafts of schema version 1 read in version 2. The database's upgrade and older snapshots both use it.

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const withAbout = (item: unknown): unknown => (isPlain(item) ? { ...item, aboutId: item.aboutId ?? null } : item)

/** A record of version 1 as version 2 has it; what is no record is given back as it is, to be refused by its schema. */
export function recordFrom1(record: unknown): unknown {
  if (!isPlain(record)) return record
  if (record.kind === 'entry') return { ...record, attachments: record.attachments ?? [] }
  if (record.kind !== 'session') return record
  const agenda = Array.isArray(record.agenda) ? record.agenda.map(withAbout) : record.agenda
  return { ...record, agenda, attachments: record.attachments ?? [] }
}

const writeFrom1 = (write: unknown): unknown =>
  isPlain(write) ? { ...write, before: recordFrom1(write.before) } : write

/** A change of version 1: the records that stood before it are brought along, since undo writes them again. */
export const changeFrom1 = (change: unknown): unknown =>
  isPlain(change) && Array.isArray(change.writes) ? { ...change, writes: change.writes.map(writeFrom1) } : change

/** What was typed in version 1 and not saved: an entry's form of version 2 reads its attachments too. */
export const draftFrom1 = (draft: unknown): unknown =>
  isPlain(draft) && draft.kind === 'entry' && isPlain(draft.value)
    ? { ...draft, value: { ...draft.value, attachments: draft.value.attachments ?? [] } }
    : draft

/** A line of a snapshot of version 1, its head included. */
export function snapshotLineFrom1(line: unknown): unknown {
  if (isPlain(line)) return { ...line, version: 2 }
  if (!Array.isArray(line)) return line
  const [name, value] = line
  if (name === 'record') return [name, recordFrom1(value)]
  if (name === 'draft') return [name, draftFrom1(value)]
  return name === 'change' ? [name, changeFrom1(value)] : line
}
