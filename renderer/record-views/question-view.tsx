// A question as it is read: what was asked, whose decision it was, and what came of it.
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Question } from '../../shared/records/question.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { FactList } from '../ui/fact-list.tsx'
import { GapNote } from '../ui/gap-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import { TwoColumns } from '../ui/two-columns.tsx'
import { Read } from '../ui/type.tsx'
import { aroundFacts } from './around-view.tsx'

interface QuestionViewProps {
  record: Question
  links: readonly EvidenceLink[]
  people: readonly Person[]
  roadmap: Roadmap | null
  edit: () => void
}

const changedWords = { yes: 'Something changed', partly: 'Something changed in part', no: 'Nothing changed' } as const

export function QuestionView({ record, links, people, roadmap, edit }: QuestionViewProps) {
  const whose = people.find(({ id }) => id === record.personId)?.name ?? null
  const side = (
    <section>
      <SectionHead>Around it</SectionHead>
      <FactList
        facts={[
          { term: 'Decision', words: record.decision },
          { term: 'Whose', words: whose },
          ...aroundFacts({ record, links, roadmap, people }),
        ]}
      />
    </section>
  )
  return (
    <TwoColumns side={side} sideLabel="Around the question">
      <section>
        <SectionHead>What I learned</SectionHead>
        {record.learned.trim() === '' ? (
          <GapNote action={<LinkButton onClick={edit}>Write what you learned</LinkButton>}>
            Not written yet. “They knew something I did not” is an answer too.
          </GapNote>
        ) : (
          <Read>{record.learned}</Read>
        )}
      </section>
      {record.changed === null ? null : (
        <section>
          <SectionHead>{changedWords[record.changed]}</SectionHead>
          <Read>{record.changedHow}</Read>
        </section>
      )}
    </TwoColumns>
  )
}
