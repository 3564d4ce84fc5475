// An improvement as it is read: what hurts and the proof, what it is worth, what happened; its place in the order and its proposal beside.
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { newProposal } from '../../../shared/records/new-evidence.ts'
import { momentWords } from '../../../shared/rules/growth/detection-gap.ts'
import { proposalFrom } from '../../../shared/rules/proposals/proposal-from-improvement.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { MetricsTable } from '../../record-views/journal/metrics-table.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { writeOf } from '../../storage/core/save-record.ts'
import { Button } from '../../ui/button.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Why } from '../../ui/typography.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { RecordLink } from '../record-link.tsx'
import { useRecordChanging } from '../use-save-with-undo.ts'
import styles from './improvement.module.css'
import { RankList } from './rank-list.tsx'

type Shown = ShownRecord<Improvement>

function Text({ head, text, gap }: { head: string; text: string; gap?: ReactNode }) {
  if (text.trim() === '' && gap === undefined) return null
  return (
    <section>
      <SectionHead>{head}</SectionHead>
      {text.trim() === '' ? gap : <Written className={styles.text} text={text} />}
    </section>
  )
}

function Case({ record, edit }: Pick<Shown, 'record' | 'edit'>) {
  const gap = (words: string, way: string) => (
    <GapNote action={<TextButton onClick={edit}>{way}</TextButton>}>{words}</GapNote>
  )
  return (
    <>
      <Text
        head="What hurts"
        text={record.hurts}
        gap={gap('Nothing written yet. Start with who is affected, and how often.', 'Write what hurts')}
      />
      <Text
        head="The proof"
        text={record.proof}
        gap={gap('No evidence yet. Add a trace, a bill or a count.', 'Add the evidence')}
      />
      <div className={styles.pair}>
        <Text head="What fixing it would save" text={record.saving} gap={gap('Not written yet.', 'Write it')} />
        <Text head="Cost of delay" text={record.costOfDelay} gap={gap('Not written yet.', 'Write it')} />
      </div>
      {record.metrics.length === 0 ? null : (
        <section>
          <SectionHead>Figures</SectionHead>
          <MetricsTable metrics={record.metrics} />
        </section>
      )}
      <Text head="What happened" text={record.happened} />
    </>
  )
}

/** One change writes both: the proposal, and that this became it. */
function useProposing(record: Improvement) {
  const { clock } = useCairn()
  const change = useRecordChanging()
  const [, navigate] = useLocation()
  return async () => {
    const blank = newProposal(newId(), clock.today(), clock.instant())
    const made = proposalFrom(record, blank)
    const next = { ...record, proposalId: made.id }
    if (await change('Made a proposal of an improvement', next, [writeOf(made, true)]))
      navigate(pageAddress('proposal', made.id))
  }
}

function Argued({ record }: { record: Improvement }) {
  const propose = useProposing(record)
  return (
    <section>
      <SectionHead>The proposal</SectionHead>
      {record.proposalId === null ? (
        <>
          <Why className={styles.how}>
            The proposal starts with the problem and its evidence, and stays linked to this improvement.
          </Why>
          <p className={styles.way}>
            <Button small onClick={() => void propose()}>
              Make it a proposal
            </Button>
          </p>
        </>
      ) : (
        <p className={styles.linked}>
          <RecordLink id={record.proposalId} />
        </p>
      )}
    </section>
  )
}

function Incident({ record, today }: { record: Improvement; today: string }) {
  const { brokeAt, brokeZone, noticedAt, noticedZone, noticedBy } = record
  if (brokeAt === null && noticedAt === null && noticedBy.trim() === '') return null
  return (
    <section>
      <SectionHead>Broke and noticed</SectionHead>
      <FactList
        facts={[
          { term: 'Broke', words: brokeAt === null ? 'not known' : momentWords(brokeAt, brokeZone, today) },
          { term: 'Noticed', words: noticedAt === null ? 'not known' : momentWords(noticedAt, noticedZone, today) },
          { term: 'By', words: noticedBy },
        ]}
      />
    </section>
  )
}

export function ImprovementView(props: Shown) {
  const { record, links, roadmap, people, edit } = props
  const { clock } = useCairn()
  const isTrashed = record.trashedAt !== null
  const side = (
    <>
      <Incident record={record} today={clock.today()} />
      {isTrashed ? null : <RankList record={record} edit={edit} />}
      {isTrashed ? null : <Argued record={record} />}
      <section>
        <SectionHead>Related</SectionHead>
        <FactList facts={aroundFacts({ record, links, roadmap, people })} />
      </section>
    </>
  )
  return (
    <TwoColumns side={side} sideLabel="Ranking and details">
      <div className={styles.sections}>
        <Case record={record} edit={edit} />
      </div>
    </TwoColumns>
  )
}
