// A presentation as it is read: its claims with what stands behind them, what was asked, and what the forum decided.
import type { Presentation } from '../../../shared/records/presentation.ts'
import { askedWords } from '../../../shared/rules/growth/claims-evidence.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { ClaimsList } from '../../record-views/proposals/claims-list.tsx'
import { AudienceQuestions } from '../../record-views/sessions/audience-questions.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { useRecordChanging } from '../use-save-with-undo.ts'
import styles from './presentation.module.css'
import { useEvidenceRecords } from './use-records-by-id.ts'

type Shown = ShownRecord<Presentation>

function Outcome({ record, edit }: Pick<Shown, 'record' | 'edit'>) {
  if (record.outcome === null && record.outcomeWords.trim() === '') {
    return (
      <GapNote action={<TextButton onClick={edit}>Write what the forum said</TextButton>}>Not written yet.</GapNote>
    )
  }
  return (
    <>
      {record.outcome === null ? null : <p className={styles.outcome}>{statusWords[record.outcome]}</p>}
      {record.outcomeWords.trim() === '' ? null : <Written className={styles.written} text={record.outcomeWords} />}
    </>
  )
}

function Side({ shown }: { shown: Shown }) {
  const { record, edit } = shown
  const { clock } = useCairn()
  return (
    <>
      <section>
        <SectionHead>What the forum said</SectionHead>
        <Outcome record={record} edit={edit} />
      </section>
      <section>
        <SectionHead>Related</SectionHead>
        <FactList
          facts={[
            { term: 'Forum', words: record.forum },
            { term: 'Day', words: longDay(record.day, clock.today()) },
            { term: 'Listeners', words: record.listeners },
            { term: 'Minutes', words: record.minutes },
            ...aroundFacts(shown),
          ]}
        />
      </section>
    </>
  )
}

/** Follow-ups are ticked off here, where they are read. */
function Asked({ record, people }: Shown) {
  const { clock } = useCairn()
  const change = useRecordChanging()
  const followUp = (id: string) => {
    const asked = record.asked.map((one) => (one.id === id ? { ...one, followedUpOn: clock.today() } : one))
    void change('Noted the follow-up', { ...record, asked })
  }
  if (record.asked.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHead note={askedWords(record.asked)}>What was asked</SectionHead>
      <AudienceQuestions
        asked={record.asked}
        people={people}
        today={clock.today()}
        onFollowedUp={record.trashedAt === null ? followUp : undefined}
      />
    </section>
  )
}

export function PresentationView(shown: Shown) {
  const { record, edit } = shown
  const records = useEvidenceRecords(record)
  return (
    <TwoColumns side={<Side shown={shown} />} sideLabel="Presentation details">
      {record.summary.trim() === '' ? null : (
        <section className={styles.about}>
          <SectionHead>What it is about</SectionHead>
          <Written className={styles.written} text={record.summary} />
        </section>
      )}
      <section>
        <SectionHead>Claims</SectionHead>
        {record.claims.length === 0 ? (
          <GapNote action={<TextButton onClick={edit}>Write the first claim</TextButton>}>
            No claims yet. Write one sentence for each, and link its evidence.
          </GapNote>
        ) : records === undefined ? null : (
          <ClaimsList claims={record.claims} records={records} onPick={record.trashedAt === null ? edit : undefined} />
        )}
      </section>
      <Asked {...shown} />
    </TwoColumns>
  )
}
