// What caused a revision, with the way to it: a session, or somebody's words.
import { Link } from 'wouter'
import type { Revision } from '../../../shared/records/revision.ts'
import { dayWords } from '../../../shared/rules/day-words.ts'
import { kindName } from '../../../shared/rules/kind-names.ts'
import { addressOfRecord } from '../../../shared/rules/record-address.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { RevisionView } from '../../storage/read-proposal.ts'
import { Small } from '../../ui/type.tsx'

export function RevisionCause({ revision, view }: { revision: Revision; view: RevisionView }) {
  const { clock } = useCairn()
  if (revision.causeId === null) return null
  const cause = view.causes.get(revision.causeId)
  if (cause === undefined) return <Small quiet>What caused it is gone.</Small>
  const href = addressOfRecord(cause)
  const title = titleOf(cause)
  return (
    <Small>
      Caused by {kindName(cause.kind).toLowerCase()} of {dayWords(cause.day, clock.today())}:{' '}
      {href === null ? title : <Link href={href}>{title}</Link>}
      {cause.trashedAt === null ? '' : ', in the trash'}
    </Small>
  )
}
