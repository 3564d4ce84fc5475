// A proposal as it is read: why, the options, the decision, the four directions, the matrix, its life; its thread beside.
import { type ReactNode, useMemo, useRef } from 'react'
import type { Proposal, Stakeholder } from '../../../shared/records/proposal.ts'
import { predictionWords } from '../../../shared/rules/proposals/prediction-calibration.ts'
import { stakeholderWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { MatrixTable } from '../../record-views/proposals/matrix-table.tsx'
import { OptionsTable } from '../../record-views/proposals/options-table.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { usePageActions } from '../../state/page-actions.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readSurroundings } from '../../storage/proposals/read-proposal.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { ChecksSection } from './impact-checks-section.tsx'
import { OriginToOutcomeColumn } from './origin-to-outcome-column.tsx'
import { outcomeStart } from './outcome-form.tsx'
import styles from './proposal.module.css'
import { stateStart } from './proposal-status-forms.tsx'
import { StatusHistorySection } from './status-history-section.tsx'
import { useProposalWriting } from './use-proposal-changes.ts'
import { type ProposalNote, useProposalNote } from './use-proposal-inline-form.ts'

type Shown = ShownRecord<Proposal>

function Gap({ shown: { record, edit }, way, children }: { shown: Shown; way: string; children: ReactNode }) {
  const action = record.trashedAt === null ? <TextButton onClick={edit}>{way}</TextButton> : null
  return <GapNote action={action}>{children}</GapNote>
}

function Context({ shown }: { shown: Shown }) {
  const { context } = shown.record
  if (context.trim() !== '') return <Written text={context} />
  return (
    <Gap shown={shown} way="Write why it is needed">
      Why it is needed is not written yet. One figure says more than a paragraph.
    </Gap>
  )
}

function Options({ shown }: { shown: Shown }) {
  const { options, wouldFlip } = shown.record
  return (
    <section>
      <SectionHead>Options</SectionHead>
      {options.length === 0 ? (
        <Gap shown={shown} way="Write the options">
          No options yet. One that lost, with its reason, says more than the one that won.
        </Gap>
      ) : (
        <OptionsTable options={options} />
      )}
      {wouldFlip.trim() === '' ? null : (
        <div className={styles.flip}>
          <span>What would change the decision</span> <Written inline text={wouldFlip} />
        </div>
      )}
    </section>
  )
}

function Decision({ shown }: { shown: Shown }) {
  const { decision, consequences } = shown.record
  return (
    <section>
      <SectionHead>Decision</SectionHead>
      {decision.trim() === '' ? (
        <Gap shown={shown} way="Write the decision">
          Not written yet.
        </Gap>
      ) : (
        <Written text={decision} />
      )}
      {consequences.trim() === '' ? null : (
        <>
          <h3 className={styles.under}>Consequences</h3>
          <Written text={consequences} />
        </>
      )}
    </section>
  )
}

function Matrix({ shown }: { shown: Shown }) {
  const { drivers, options } = shown.record
  return (
    <section>
      <SectionHead>Decision drivers</SectionHead>
      {drivers.length === 0 || options.length === 0 ? (
        <Gap shown={shown} way="Weigh the options">
          Nothing weighed yet. Drivers with weights show which single number would change the decision.
        </Gap>
      ) : (
        <MatrixTable of={shown.record} />
      )}
    </section>
  )
}

const partWords = { told: 'Informed', consulted: 'Consulted' } as const

function Told({
  stakeholders,
  nameOf,
}: {
  stakeholders: readonly Stakeholder[]
  nameOf: (one: Stakeholder) => string
}) {
  const { clock } = useCairn()
  if (stakeholders.length === 0) return null
  return (
    <section>
      <SectionHead>Informed or consulted</SectionHead>
      <PlainTable label="Informed or consulted">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Part</th>
            <th scope="col">On</th>
            <th scope="col">What they said</th>
          </tr>
        </thead>
        <tbody>
          {stakeholders.map((one) => (
            <tr key={one.id}>
              <th scope="row">{nameOf(one)}</th>
              <td>{partWords[one.part]}</td>
              <td data-quiet={one.on === null || undefined}>
                {one.on === null ? 'not yet' : dayWords(one.on, clock.today())}
              </td>
              <td>
                <Written inline text={one.note} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  )
}

function Outcome({ record }: { record: Proposal }) {
  if (record.outcome.trim() === '') return null
  const predicted = predictionWords(record)
  return (
    <section>
      <SectionHead note={predicted === '' ? undefined : predicted}>What happened</SectionHead>
      <Written text={record.outcome} />
    </section>
  )
}

function Around({ record, links, people, roadmap }: Shown) {
  return (
    <section>
      <SectionHead>Related</SectionHead>
      <FactList facts={aroundFacts({ record, links, roadmap, people })} />
    </section>
  )
}

export const useSurroundings = ({ id, supersededById }: Proposal) =>
  useView((database) => readSurroundings(database, { id, supersededById }), [id, supersededById])

/** What the palette offers here. */
function usePaletteActions({ record }: Shown, note: ProposalNote, count: number): void {
  const open = useRef(note.open)
  open.current = note.open
  const isOn = record.trashedAt === null
  const proposal = useRef(record)
  proposal.current = record
  const actions = useMemo(
    () =>
      isOn
        ? [
            {
              id: 'state',
              words: 'Change status',
              run: () => open.current('state', stateStart(proposal.current)),
            },
            { id: 'revision', words: `Call this revision ${count + 1}`, run: () => open.current('revision') },
            {
              id: 'outcome',
              words: 'Write what happened',
              run: () => open.current('outcome', outcomeStart(proposal.current)),
            },
          ]
        : [],
    [isOn, count],
  )
  usePageActions('proposal', actions)
}

export function ProposalView(shown: Shown) {
  const { record, people } = shown
  const { clock } = useCairn()
  const around = useSurroundings(record)
  const note = useProposalNote(record.id)
  const writing = useProposalWriting(record)
  usePaletteActions(shown, note, around?.revisions.length ?? 0)
  if (around === undefined) return null
  const nameOf = ({ personId, name }: Stakeholder) =>
    (personId === null ? name : people.find(({ id }) => id === personId)?.name)?.trim() || 'someone'
  const doing = { proposal: record, note, writing }
  const toldWords = stakeholderWords(record.stakeholders, nameOf, clock.today())
  return (
    <TwoColumns
      side={<OriginToOutcomeColumn {...doing} around={around} />}
      sideWidth={288}
      sideLabel="Proposal details"
    >
      <div className={styles.sections}>
        <Context shown={shown} />
        <Options shown={shown} />
        <Decision shown={shown} />
        <ChecksSection {...doing} toldWords={toldWords} />
        <Matrix shown={shown} />
        <Told stakeholders={record.stakeholders} nameOf={nameOf} />
        <Outcome record={record} />
        <StatusHistorySection {...doing} around={around} />
        <Around {...shown} />
      </div>
    </TwoColumns>
  )
}
