// The page of a piece of feedback: what someone said, and what was done with it. `new/<id>` begins one about a record.
import { useMemo } from 'react'
import { useParams } from 'wouter'
import type { Feedback } from '../../../shared/records/feedback.ts'
import { newFeedback } from '../../../shared/records/new-evidence.ts'
import { feedbackSentence, sortWords } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { readNextWith } from '../../storage/sessions/add-record-to-agenda.ts'
import { RecordPage, type RecordPageParts, type ShownRecord } from '../record-frame.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { FeedbackView, saidBy } from './feedback-view.tsx'

function Answer({ record, people }: ShownRecord<Feedback>) {
  const { clock } = useCairn()
  const today = clock.today()
  const person = saidBy(record, people)
  const actedBy = useRecord(record.resolvedById)
  const next = useView((database) => readNextWith(database, record.personId, today), [record.personId, today])
  const name = person === null || person.name.trim() === '' ? null : firstName(person)
  return feedbackSentence({
    feedback: record,
    name,
    actedBy: actedBy ? titleOf(actedBy).replace(/\.$/, '') : null,
    meetsOn: next?.day ?? null,
    today,
  })
}

const partsOn = (today: string): RecordPageParts<Feedback> => ({
  kind: 'feedback',
  begin: newFeedback,
  crumbs: ({ record }) => [longDay(record.day, today), ...(record.sort === null ? [] : [sortWords[record.sort]])],
  answer: (shown) => <Answer {...shown} />,
  View: FeedbackView,
  Form: FeedbackForm,
})

/** One about a record pins the revision it has now. */
function AboutPage({ about }: { about: string }) {
  const { clock } = useCairn()
  const record = useRecord(about)
  const today = clock.today()
  const id = record?.id ?? null
  const revision = record?.revision ?? null
  const parts = useMemo<RecordPageParts<Feedback>>(
    () => ({
      ...partsOn(today),
      ...(id === null ? {} : { about: id }),
      begin: (...begun) => ({ ...newFeedback(...begun), aboutId: id, aboutRevision: revision }),
    }),
    [today, id, revision],
  )
  return record === undefined ? null : <RecordPage parts={parts} />
}

export function Page() {
  const { clock } = useCairn()
  const { id, about } = useParams<{ id: string; about?: string }>()
  const today = clock.today()
  const parts = useMemo(() => partsOn(today), [today])
  return id === 'new' && about !== undefined ? <AboutPage key={about} about={about} /> : <RecordPage parts={parts} />
}
