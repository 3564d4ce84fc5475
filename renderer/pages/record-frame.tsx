// The frame that every kind with a page of its own shares: found by its address, read, edited in place, trashed and brought back.
import { type ReactNode, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { PagedRecord } from '../../shared/kinds/all-kinds.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { asBegun } from '../../shared/rules/records/default-audience.ts'
import { kindInText, kindName } from '../../shared/rules/records/kind-names.ts'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { usePageTitle } from '../state/page-title.ts'
import { useCairn, useOwnRoadmap, useView } from '../storage/cairn-context.tsx'
import { newId } from '../storage/core/new-id.ts'
import { bringBack, moveToTrash } from '../storage/history/trash-records.ts'
import { readRecordView } from '../storage/journal/read-record-view.ts'
import { Button } from '../ui/button.tsx'
import { GapNote } from '../ui/gap-note.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { LazyReaderComments } from './lazy-reader-comments.tsx'
import { RecordEditor, type RecordFormProps } from './record-editor.tsx'
import { RecordEnds } from './record-footer.tsx'
import styles from './record-frame.module.css'
import { LeftDraft } from './unsaved-draft-notice.tsx'
import { useRecordKeys } from './use-record-keys.ts'
import { useTellChange } from './use-saved-notice.ts'

/** What a page shows of its record beside the record itself. */
export interface ShownRecord<R extends PagedRecord> {
  readonly record: R
  /** Standing links on the ladder in use. */
  readonly links: readonly EvidenceLink[]
  readonly people: readonly Person[]
  readonly roadmap: Roadmap | null
  /** Turns the page into the form. */
  readonly edit: () => void
}

export interface RecordPageParts<R extends PagedRecord> {
  readonly kind: R['kind']
  /** What a new one is about, when the address says so. */
  readonly about?: string
  readonly begin: (id: string, day: string, at: string) => R
  /** Facts before the title's line: "accepted 27 February", "unasked". */
  readonly crumbs: (shown: ShownRecord<R>) => readonly ReactNode[]
  /** The sentence that answers the page; left out, it is the record's title. */
  readonly answer?: (shown: ShownRecord<R>) => ReactNode
  readonly lead?: (shown: ShownRecord<R>) => ReactNode
  /** More at the right of the crumbs, before Edit. */
  readonly tools?: (shown: ShownRecord<R>) => ReactNode
  readonly View: (props: ShownRecord<R>) => ReactNode
  readonly Form: (props: RecordFormProps<R>) => ReactNode
}

function NoRecord() {
  return <PageHead crumbs={['Record']} answer="There is no record at this address."></PageHead>
}

function InTrash<R extends PagedRecord>({ record }: Pick<ShownRecord<R>, 'record'>) {
  const { database } = useCairn()
  const tell = useTellChange()
  const cause = `Restored ${kindInText(record.kind)}`
  return (
    <GapNote
      what="In the trash"
      action={
        <Button small onClick={() => void tell(cause, (note) => bringBack(database, [record], note))}>
          Restore
        </Button>
      }
    >
      It does not count as evidence while it is there.
    </GapNote>
  )
}

function useTrash<R extends PagedRecord>(record: R): () => void {
  const { database } = useCairn()
  const tell = useTellChange()
  const [, navigate] = useLocation()
  return () =>
    void tell(`Moved the ${kindInText(record.kind)} to the trash`, (note) =>
      moveToTrash(database, [record], note),
    ).then((isDone) => isDone && navigate('/journal'))
}

function Shown<R extends PagedRecord>({ parts, shown }: { parts: RecordPageParts<R>; shown: ShownRecord<R> }) {
  const { record, edit } = shown
  const trash = useTrash(record)
  const isTrashed = record.trashedAt !== null
  useRecordKeys(!isTrashed, { e: edit, Delete: trash })
  const tools = isTrashed ? null : (
    <span className={styles.tools}>
      {parts.tools?.(shown)}
      <TextButton onClick={edit} aria-keyshortcuts="E">
        Edit
      </TextButton>
      <TextButton onClick={trash} aria-keyshortcuts="Delete">
        Move to trash
      </TextButton>
    </span>
  )
  return (
    <>
      <PageHead
        crumbs={[kindName(record.kind), ...parts.crumbs(shown)]}
        answer={parts.answer?.(shown) ?? titleOf(record)}
        lead={parts.lead?.(shown)}
        tools={tools}
      />
      <LeftDraft draftKey={record.id} onGoOn={edit} />
      {isTrashed ? <InTrash record={record} /> : null}
      <parts.View {...shown} />
      <LazyReaderComments id={record.id} />
      <div className={styles.ends}>
        <RecordEnds record={record} />
      </div>
    </>
  )
}

function Stored<R extends PagedRecord>({ parts, id }: { parts: RecordPageParts<R>; id: string }) {
  const own = useOwnRoadmap()
  const view = useView((database) => readRecordView(database, id), [id])
  const [isEditing, setEditing] = useState(false)
  usePageTitle(view == null ? undefined : titleOf(view.record))
  if (view === undefined || own === undefined) return null
  if (view === null || view.record.kind !== parts.kind) return <NoRecord />
  const roadmap = own?.roadmap ?? null
  // The kind was compared above; the compiler cannot follow a kind that is still open.
  const record = view.record as R
  const links = view.links.filter(({ roadmapId }) => roadmapId === roadmap?.id)
  if (isEditing) {
    const leave = () => setEditing(false)
    return (
      <RecordEditor
        parts={parts}
        record={record}
        isNew={false}
        links={links}
        roadmap={roadmap}
        onSaved={leave}
        onLeave={leave}
      />
    )
  }
  return <Shown parts={parts} shown={{ record, links, people: view.people, roadmap, edit: () => setEditing(true) }} />
}

function Beginning<R extends PagedRecord>({ parts }: { parts: RecordPageParts<R> }) {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const [, navigate] = useLocation()
  const begun = useMemo(() => parts.begin(newId(), clock.today(), clock.instant()), [parts, clock])
  const record = asBegun(begun, own?.profile.newAudiences)
  if (own === undefined) return null
  return (
    <RecordEditor
      parts={parts}
      record={record}
      isNew
      links={[]}
      roadmap={own?.roadmap ?? null}
      onSaved={(id) => navigate(pageAddress(parts.kind, id), { replace: true })}
      onLeave={() => navigate('/journal')}
    />
  )
}

/** The page of one kind: `/journal/<kind>/<id>`, where `new` begins one. */
export function RecordPage<R extends PagedRecord>({ parts }: { parts: RecordPageParts<R> }) {
  const { id = 'new' } = useParams<{ id: string }>()
  return id === 'new' ? <Beginning parts={parts} /> : <Stored key={id} parts={parts} id={id} />
}
