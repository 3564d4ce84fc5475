// A person in the trash: the record is still there, and so is the way back.
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { bringBack } from '../../storage/history/trash-records.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Read } from '../../ui/typography.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'

export function TrashedPerson({ person, trashedAt }: { person: Person; trashedAt: string }) {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const { clock, database } = cairn
  const back = async () => {
    const done = await bringBack(database, [person], noteNow(cairn, 'Restored a person'))
    saidSaved(done, 'Restored.')
  }
  const day = dayWords(dayOfInstant(trashedAt, clock.zone()), clock.today())
  return (
    <>
      <PageHead crumbs={['People', fullName(person)]} answer={`${fullName(person)} is in the trash.`} />
      <Read>Since {day}. Sessions and records that name them are as they were.</Read>
      <ButtonRow>
        <Button onClick={() => void back()}>Restore</Button>
        <Link href="/people">See all people</Link>
      </ButtonRow>
    </>
  )
}
