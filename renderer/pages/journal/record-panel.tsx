// The chosen record beside the list: the right view for its kind, its neighbours, what points at it, its history.
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { JournalQuery } from '../../../shared/rules/journal/journal-facets.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { ShortEvidenceView } from '../../record-views/evidence/short-evidence-view.tsx'
import { ShortAssessmentView, ShortSessionView } from '../../record-views/journal/short-session-assessment-views.tsx'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { bringBack } from '../../storage/history/trash-records.ts'
import { type RecordView, readRecordView } from '../../storage/journal/read-record-view.ts'
import { useJournalNeighbours } from '../../storage/journal/use-journal.ts'
import { Button } from '../../ui/button.tsx'
import { CrumbLine } from '../../ui/crumb-line.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RecordEnds } from '../record-footer.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import { EntryBeside } from './entry-panel.tsx'
import styles from './journal.module.css'
import { NewEntry } from './new-entry.tsx'

interface RecordBesideProps {
  id: string
  query: JournalQuery
}

function Neighbours({ id, query }: RecordBesideProps) {
  const [, navigate] = useLocation()
  const { newer, older } = useJournalNeighbours(query, id)
  return (
    <>
      <IconButton
        icon={CaretUpIcon}
        name="Newer record"
        disabled={newer === null}
        onClick={() => navigate(`/journal/${newer}`)}
      />
      <IconButton
        icon={CaretDownIcon}
        name="Older record"
        disabled={older === null}
        onClick={() => navigate(`/journal/${older}`)}
      />
    </>
  )
}

function Frame({ crumbs, tools, children }: { crumbs: readonly string[]; tools?: ReactNode; children: ReactNode }) {
  return (
    <article className={styles.record} aria-label={crumbs[0] ?? 'Record'}>
      <p className={styles.back}>
        <Link href="/journal">Back to the list</Link>
      </p>
      <CrumbLine crumbs={crumbs}>{tools}</CrumbLine>
      {children}
    </article>
  )
}

function InTrash({ view }: { view: RecordView }) {
  const { database } = useCairn()
  const tell = useTellChange()
  if (view.record.trashedAt === null) return null
  const onBack = () => void tell('Restored a record', (note) => bringBack(database, [view.record], note))
  return (
    <GapNote
      what="In the trash"
      action={
        <Button small onClick={onBack}>
          Restore
        </Button>
      }
    >
      It does not count as evidence while it is there.
    </GapNote>
  )
}

const criterionAddress = (id: string) => `/roadmap/matrix/now/${id}`

function Elsewhere({ record }: Pick<RecordView, 'record'>) {
  const href = addressOfRecord(record)
  return (
    <p>This is not part of the timeline. {href === null ? null : <Link href={href}>Open it at its own place</Link>}</p>
  )
}

interface BodyProps {
  view: RecordView
  own: ReturnType<typeof useOwnRoadmap>
}

function Body({ view: { record, people, links }, own }: BodyProps) {
  const name = people[0]?.name ?? null
  const roadmap = own?.roadmap ?? null
  switch (record.kind) {
    case 'entry':
      return own === undefined ? null : <EntryBeside entry={record} links={links} people={people} roadmap={roadmap} />
    case 'session':
      return <ShortSessionView session={record} name={name} />
    case 'assessment':
      return (
        <ShortAssessmentView {...{ name, roadmap }} assessment={record} href={criterionAddress(record.criterionId)} />
      )
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'feedback':
    case 'learning':
    case 'question':
    case 'improvement':
      return <ShortEvidenceView record={record} links={links} people={people} roadmap={roadmap} />
    case 'profile':
    case 'roadmap':
    case 'evidence-link':
    case 'person':
    case 'action':
    case 'closing':
    case 'revision':
    case 'packet':
    case 'edition':
    case 'share':
    case 'review':
    case 'received-share':
    case 'given-review':
      return <Elsewhere record={record} />
  }
}

function StoredRecord({ id, query }: RecordBesideProps) {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const view = useView((database) => readRecordView(database, id), [id])
  usePageTitle(view == null ? undefined : titleOf(view.record))
  if (view === undefined) return <Frame crumbs={['Record']}>{null}</Frame>
  if (view === null)
    return (
      <Frame crumbs={['Record']}>
        <p>
          There is no record at this address. It may have been deleted, or the address mistyped; nothing else is lost.
        </p>
      </Frame>
    )
  const { record } = view
  const day = 'day' in record ? [longDay(record.day, clock.today())] : []
  return (
    <Frame crumbs={[kindName(record.kind), ...day]} tools={<Neighbours id={id} query={query} />}>
      <InTrash view={view} />
      <Body view={view} own={own} />
      <RecordEnds record={record} />
    </Frame>
  )
}

export function RecordBeside({ id, query }: RecordBesideProps) {
  if (id !== 'new') return <StoredRecord id={id} query={query} />
  return (
    <Frame crumbs={['Entry', 'not saved yet']}>
      <NewEntry />
    </Frame>
  )
}
