// A record that a text names: looked up where it is shown, so that its words lead there for as long as it is there.
import { addressOfRecord } from '../../shared/rules/records/record-address.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { NamedRecordWords } from '../record-views/writing/markdown-context.tsx'
import { useRecord } from '../storage/journal/use-records.ts'

export function LinkedRecord({ id, words }: { id: string; words: string }) {
  const record = useRecord(id)
  if (record === undefined) return <span>{words}</span>
  if (record === null) return <NamedRecordWords record={null} words={words} />
  const named = { title: titleOf(record), href: addressOfRecord(record) }
  return (
    <>
      <NamedRecordWords record={named} words={words} />
      {record.trashedAt === null ? null : ' (in the trash)'}
    </>
  )
}
