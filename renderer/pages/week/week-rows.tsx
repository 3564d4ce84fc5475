// Everything recorded in the week, newest day first; the figure in the sentence counts these rows.

import { EvidenceRow } from '../../record-views/evidence/evidence-row.tsx'
import { EntryRow } from '../../record-views/journal/entry-row.tsx'
import { SaidRow } from '../../record-views/sessions/confirmation-row.tsx'
import { SessionRow } from '../../record-views/sessions/session-row.tsx'
import type { WeekView } from '../../storage/week/read-week.ts'
import { Small } from '../../ui/typography.tsx'
import styles from './week.module.css'

type Row = WeekView['records'][number]

function RowOf({ record, view }: { record: Row; view: WeekView }) {
  const criteria = view.criteria.get(record.id) ?? []
  switch (record.kind) {
    case 'entry':
      return <EntryRow entry={record} criteria={criteria} />
    case 'session':
      return <SessionRow session={record} person={personOf(view, record.personId)} criteria={criteria} />
    case 'assessment':
      return <SaidRow said={record} person={personOf(view, record.personId)} />
    case 'feedback':
      return <EvidenceRow record={record} person={personOf(view, record.personId)} criteria={criteria} />
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'learning':
    case 'question':
    case 'improvement':
      return <EvidenceRow record={record} person={null} criteria={criteria} />
  }
}

const personOf = (view: WeekView, id: Parameters<WeekView['people']['get']>[0] | null) =>
  id === null ? null : (view.people.get(id) ?? null)

export function WeekRows({ view }: { view: WeekView }) {
  if (view.records.length === 0) return null
  return (
    <>
      <ul className={styles.rows} aria-label="Recorded in this week">
        {view.records.map((record) => (
          <li key={record.id}>
            <RowOf record={record} view={view} />
          </li>
        ))}
      </ul>
      {view.more ? (
        <Small quiet className={styles.under}>
          The newest of them are shown; the journal has them all.
        </Small>
      ) : null}
    </>
  )
}
