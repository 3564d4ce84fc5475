// The written review of a span: drafted from its figures, edited in one's own words, saved as a file for oneself or for a mentor.
import { useMemo, useState } from 'react'
import type { LongReader } from '../../../shared/rules/long-view/long-view-records.ts'
import type { LongSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { reviewLead } from '../../../shared/rules/long-view/year-review.ts'
import type { Report } from '../../../shared/rules/text/report-document.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { type Draft, useDraft } from '../../storage/drafts/use-draft.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { type ReportFile, useSaveReport } from '../use-save-report.ts'
import styles from './long-view.module.css'
import type { Looked } from './use-long-view.ts'

interface Words {
  text: string
}
const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/**
 * Each reader has words of their own: what was drafted from private records for the owner must not stand in the file for a mentor. Words
 * that were kept before there were two may hold private ones, so they are the owner's.
 */
function wordsKey(span: LongSpan, personId: string | null, reader: LongReader): string {
  if (reader === 'mentor') return `looking-back:${span.id}:${personId ?? ''}:mentor`
  return `looking-back:${span.id}${personId === null ? '' : `:${personId}`}`
}

const useWords = (span: LongSpan, personId: string | null, reader: LongReader) =>
  useDraft<Words>({
    key: wordsKey(span, personId, reader),
    kind: 'session',
    value: { text: '' },
    revision: null,
    isValue: isWords,
  })

const readers = [
  { value: 'mentor', words: 'What a mentor may see' },
  { value: 'owner', words: 'Everything, for yourself' },
] as const

const files: readonly { kind: ReportFile; words: string }[] = [
  { kind: 'pdf', words: 'Save as PDF' },
  { kind: 'md', words: 'Save as Markdown' },
  { kind: 'html', words: 'Save as web page' },
]

interface ReviewPanelProps {
  span: LongSpan
  personId: string | null
  /** The same figures for whoever reads it; another function once they are others. */
  look: (reader: LongReader) => Looked
  reportOf: (looked: Looked, words: string) => Report
}

/** The drafted sentences, or what its owner made of them; the field stays while it is emptied to be written anew. */
function ReviewWords({ draft, lead }: { draft: Draft<Words>; lead: string }) {
  if (!draft.isChanged)
    return (
      <>
        <Read className={styles.draft}>{lead === '' ? 'There is nothing to draft from.' : lead}</Read>
        {lead === '' ? null : <TextButton onClick={() => draft.change({ text: lead })}>Use and edit</TextButton>}
      </>
    )
  const { text } = draft.value
  const discard = async () => {
    await draft.reset({ text: '' }, null)
    // The words stand nowhere else.
    if (text.trim() !== '') await showNotice({ words: 'Discarded your words.', undo: () => draft.change({ text }) })
  }
  return (
    <>
      <WritingField label="In your words" rows={8} value={text} onChange={(next) => draft.change({ text: next })} />
      <TextButton onClick={() => void discard()}>Discard and draft again</TextButton>
    </>
  )
}

const readerNotes = {
  mentor:
    'Counts only what a mentor may see, without private records or whether outcomes lasted. Names are not replaced with pseudonyms.',
  owner: 'Includes private records. Do not share this file.',
} as const satisfies Record<LongReader, string>

/** The words for one reader, and the file of them. */
function ReviewFor({ span, personId, look, reportOf, reader }: ReviewPanelProps & { reader: LongReader }) {
  const draft = useWords(span, personId, reader)
  const { isBusy, save } = useSaveReport()
  // Not with each key typed: a look counts the whole span.
  const looked = useMemo(() => look(reader), [look, reader])
  const lead = useMemo(() => reviewLead(looked.figures), [looked])
  if (!draft.isReady) return null
  const saveAs = (kind: ReportFile) => void save(kind, `looking-back-${span.id}`, reportOf(looked, draft.value.text))
  return (
    <>
      <ReviewWords draft={draft} lead={lead} />
      <ButtonRow>
        {files.map(({ kind, words }) => (
          <Button
            key={kind}
            small
            tone={kind === 'pdf' ? 'primary' : 'outline'}
            disabled={isBusy}
            onClick={() => saveAs(kind)}
          >
            {words}
          </Button>
        ))}
      </ButtonRow>
      <Small quiet>{readerNotes[reader]}</Small>
    </>
  )
}

export function ReviewPanel(props: ReviewPanelProps) {
  const [reader, setReader] = useState<LongReader>('mentor')
  return (
    <section className={styles.review}>
      <h2>Written review</h2>
      <Choice legend="For whom" choices={readers} value={reader} onChange={setReader} down />
      <ReviewFor key={reader} {...props} reader={reader} />
    </section>
  )
}
