// The side of a proposal's page: the thread from what hurt to what came of it, each missing link with its way, and what was said about it.
import { Link } from 'wouter'
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { cameOfWords } from '../../../shared/rules/evidence/feedback-resolution.ts'
import { sameSections, sectionsOf } from '../../../shared/rules/proposals/proposal-sections.ts'
import { type ThreadStep, threadOf } from '../../../shared/rules/proposals/proposal-thread-steps.ts'
import { feedbackAbout, pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { MultiSelectField } from '../../record-views/forms/multi-select-field.tsx'
import { ProposalStepsDiagram } from '../../record-views/proposals/proposal-steps-diagram.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type ProposalSurroundings, readFreeImprovements } from '../../storage/proposals/read-proposal.ts'
import { Button } from '../../ui/button.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { ByOther, Quote, Small } from '../../ui/typography.tsx'
import { OutcomeForm, outcomeStart } from './outcome-form.tsx'
import styles from './proposal.module.css'
import { ProposalInlineForm } from './proposal-inline-form.tsx'
import { RevisionForm } from './revision-form.tsx'
import { type ProposalWriting, useBeginning } from './use-proposal-changes.ts'
import type { ProposalNote } from './use-proposal-inline-form.ts'

export interface ThreadColumnProps {
  proposal: Proposal
  around: ProposalSurroundings
  note: ProposalNote
  writing: ProposalWriting
}

function ImprovementForm({ note, writing }: Pick<ThreadColumnProps, 'note' | 'writing'>) {
  const free = useView(readFreeImprovements, []) ?? []
  const { recordId } = note.value
  const chosen = free.find(({ id }) => id === recordId)
  const save = async () => chosen !== undefined && writing.grewFrom(chosen)
  const offers = free.map((one) => ({ id: one.id, words: titleOf(one) }))
  return (
    <ProposalInlineForm note={note} label="Origin" saveWords="Link it" isEmpty={chosen === undefined} onSave={save}>
      <MultiSelectField
        label="The improvement it started from"
        placeholder="What hurt"
        chosen={offers.filter(({ id }) => id === recordId)}
        offers={chosen === undefined ? offers : []}
        onAdd={(id) => note.change({ recordId: id })}
        onRemove={() => note.change({ recordId: null })}
      />
    </ProposalInlineForm>
  )
}

function OutcomeWay({
  proposal,
  note,
  writing,
  isMissing,
}: Omit<ThreadColumnProps, 'around'> & { isMissing: boolean }) {
  if (note.isOpen('outcome')) return <OutcomeForm proposal={proposal} note={note} writing={writing} />
  return (
    <Button small onClick={() => note.open('outcome', outcomeStart(proposal))}>
      {isMissing ? 'Write what happened' : 'Rewrite'}
    </Button>
  )
}

function RevisionWay({ proposal, around: { revisions }, note, writing }: ThreadColumnProps) {
  const newest = revisions.at(-1)
  const isSame = newest !== undefined && sameSections(newest.sections, sectionsOf(proposal))
  if (note.isOpen('revision'))
    return <RevisionForm revisions={revisions} isSame={isSame} note={note} writing={writing} />
  return (
    <Button small onClick={() => note.open('revision')}>
      Call this revision {revisions.length + 1}
    </Button>
  )
}

/** Several POCs are compared from the last of them. */
function comparedAt({ thread: { pocs } }: ProposalSurroundings): string | null {
  const [last, ...others] = pocs.toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return others.length === 0 ? null : (last?.id ?? null)
}

/** The way on at a step; nothing where the record itself is the way. */
function Way(props: ThreadColumnProps & { step: ThreadStep }) {
  const { step, proposal, note } = props
  const begin = useBeginning(proposal)
  switch (step.part) {
    case 'improvement':
      if (!step.isMissing) return null
      if (note.isOpen('improvement')) return <ImprovementForm {...props} />
      return (
        <Button small onClick={() => note.open('improvement')}>
          Link an improvement
        </Button>
      )
    case 'proposal':
      return <RevisionWay {...props} />
    case 'poc':
    case 'presentation': {
      const { part } = step
      if (step.record !== null && step.record.id === comparedAt(props.around)) {
        return <Link href={`${pageAddress('poc', step.record.id)}/compare`}>Compare the POCs</Link>
      }
      if (!step.isMissing) return null
      return (
        <Button small onClick={() => begin(part)}>
          {part === 'poc' ? 'Begin a POC' : 'Prepare a presentation'}
        </Button>
      )
    }
    case 'entry':
      return null
    case 'outcome':
      return <OutcomeWay {...props} isMissing={step.isMissing} />
  }
}

function Said({ feedback, around }: { feedback: Feedback; around: ProposalSurroundings }) {
  const { clock } = useCairn()
  const person = feedback.personId === null ? null : (around.people.get(feedback.personId) ?? null)
  return (
    <li className={styles.said}>
      <Pebble />
      <div>
        <Quote>
          <Link href={pageAddress('feedback', feedback.id)} className={styles.words ?? ''}>
            {titleOf(feedback)}
          </Link>
        </Quote>
        <Small>
          <ByOther as="span">{fullName(person)}</ByOther>, {dayWords(feedback.day, clock.today())}
        </Small>
        <Small quiet>{cameOfWords(feedback, around.revisions)}</Small>
      </div>
    </li>
  )
}

function SaidAbout({ proposal, around }: Pick<ThreadColumnProps, 'proposal' | 'around'>) {
  return (
    <section>
      <SectionHead>Feedback</SectionHead>
      {around.said.length === 0 ? (
        <Small quiet>No feedback on it yet.</Small>
      ) : (
        <ul aria-label="Feedback">
          {around.said.map((feedback) => (
            <Said key={feedback.id} feedback={feedback} around={around} />
          ))}
        </ul>
      )}
      {proposal.trashedAt === null ? (
        <p className={styles.ways}>
          <Link href={feedbackAbout(proposal.id)}>Add feedback</Link>
        </p>
      ) : null}
    </section>
  )
}

export function OriginToOutcomeColumn(props: ThreadColumnProps) {
  const { proposal, around } = props
  const { clock } = useCairn()
  const steps = threadOf({ proposal, ...around.thread }, { today: clock.today(), zone: clock.zone() })
  const ways = (step: ThreadStep) => (
    <div className={styles.way}>
      <Way {...props} step={step} />
    </div>
  )
  return (
    <>
      <section>
        <SectionHead>The thread</SectionHead>
        <ProposalStepsDiagram steps={steps} hereId={proposal.id} {...(proposal.trashedAt === null ? { ways } : {})} />
      </section>
      <SaidAbout proposal={proposal} around={around} />
    </>
  )
}
