// A record that another one points at, by its title and with the way to it.
import { Link } from 'wouter'
import { kindInText } from '../../shared/rules/records/kind-names.ts'
import { addressOfRecord } from '../../shared/rules/records/record-address.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { useRecord } from '../storage/journal/use-records.ts'
import { Small } from '../ui/typography.tsx'

/** `more` follows the kind: "as of revision 2". */
export function RecordLink({ id, more = '' }: { id: string; more?: string }) {
  const record = useRecord(id)
  if (record === undefined) return null
  if (record === null) return <>a deleted record</>
  const href = addressOfRecord(record)
  const title = titleOf(record)
  return (
    <>
      {href === null ? title : <Link href={href}>{title}</Link>}{' '}
      <Small as="span" quiet>
        {kindInText(record.kind)}
        {record.trashedAt === null ? '' : ', in the trash'}
        {more === '' ? '' : `, ${more}`}
      </Small>
    </>
  )
}
