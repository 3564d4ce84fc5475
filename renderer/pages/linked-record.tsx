// A record that a text names: looked up where it is shown, so that its words lead there for as long as it is there.
import { type NamedRecord, NamedRecordWords } from '../record-views/written-parts.tsx'
import { useView } from '../storage/cairn-context.tsx'
import { readNamedRecord } from '../storage/read-record.ts'

export function LinkedRecord({ id, words }: { id: string; words: string }) {
  const record = useView<NamedRecord | null>((database) => readNamedRecord(database, id), [id])
  return record === undefined ? <span>{words}</span> : <NamedRecordWords record={record} words={words} />
}
