// A question as it is read: what was asked, whose decision it was, and what came of it.
import type { Question } from '../../../shared/records/question.ts'
import { afterTitle } from '../../../shared/rules/records/record-title.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { RecordLink } from '../record-link.tsx'
import styles from './question.module.css'

const howWays = { yes: 'Write what changed', partly: 'Write what changed', no: 'Write why nothing did' } as const
const changedWords = { yes: 'Something changed', partly: 'Something changed in part', no: 'Nothing changed' } as const

function CameOfIt({ record, edit }: Pick<ShownRecord<Question>, 'record' | 'edit'>) {
  return (
    <>
      <section className={styles.section}>
        <SectionHead>What I learned</SectionHead>
        {record.learned.trim() === '' ? (
          <GapNote action={<TextButton onClick={edit}>Write what you learned</TextButton>}>
            Nothing written yet. “They knew something I did not” is an answer too.
          </GapNote>
        ) : (
          <Written className={styles.text} text={record.learned} />
        )}
      </section>
      {record.changed === null ? null : (
        <section className={styles.section}>
          <SectionHead>{changedWords[record.changed]}</SectionHead>
          {record.changedHow.trim() === '' ? (
            <GapNote action={<TextButton onClick={edit}>{howWays[record.changed]}</TextButton>}>
              Not written yet.
            </GapNote>
          ) : (
            <Written className={styles.text} text={record.changedHow} />
          )}
        </section>
      )}
    </>
  )
}

export function QuestionView({ record, links, people, roadmap, edit }: ShownRecord<Question>) {
  const whose = people.find(({ id }) => id === record.personId)?.name ?? null
  // The first line is the page's answer; what was asked beyond it is read beneath.
  const rest = afterTitle(record.asked)
  const side = (
    <section>
      <SectionHead>Related</SectionHead>
      <FactList
        facts={[
          { term: 'Decision', words: record.decision },
          { term: 'Whose', words: whose },
          { term: 'About', words: record.aboutId === null ? null : <RecordLink id={record.aboutId} /> },
          ...aroundFacts({ record, links, roadmap, people }),
        ]}
      />
    </section>
  )
  return (
    <TwoColumns side={side} sideLabel="Question details">
      <Written className={styles.rest} text={rest} />
      <CameOfIt record={record} edit={edit} />
    </TwoColumns>
  )
}
