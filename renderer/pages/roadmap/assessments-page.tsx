// One's own assessment beside what others say and what the evidence shows, the largest disagreement first: an agenda for the next session.
import { useState } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import {
  type SideBySide,
  sidesMeaning,
  sidesOf,
  sidesQuestion,
  sidesSentence,
} from '../../../shared/rules/roadmap/assessment-disagreements.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readWords } from '../../storage/evidence/read-assessments.ts'
import { notAsked, readNextPlanned } from '../../storage/sessions/add-criteria-to-agenda.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AgendaBar } from './add-to-agenda-bar.tsx'
import { SideRow, type SideRowProps } from './assessment-comparison-row.tsx'
import styles from './assessments.module.css'
import { CollapsibleSection } from './collapsible-section.tsx'
import { type RoadmapNow, WithRoadmap } from './current-roadmap-loader.tsx'
import { RoadmapHead } from './roadmap-page-head.tsx'
import { LongList } from './show-more-list.tsx'
import { NotAssessed } from './unassessed-criteria-list.tsx'
import { useNames } from './use-names-of-people.ts'

/** So many of the largest are chosen before anyone chooses. */
const chosenAtFirst = 3
const rowsAtFirst = 20

const idOf = ({ progress }: SideBySide): CriterionId => progress.criterion.id

/** What is chosen for the agenda: the largest disagreements until someone chooses; what it asks already is not offered. */
function useChoosing(apart: readonly SideBySide[], isAsked: (side: SideBySide) => boolean) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const open = apart.filter((side) => !isAsked(side))
  const ids = chosen ?? new Set(open.slice(0, chosenAtFirst).map(idOf))
  return {
    chosen: open.filter((side) => ids.has(idOf(side))),
    choose: (id: string, isChosen: boolean) =>
      setChosen(new Set(isChosen ? [...ids, id] : [...ids].filter((one) => one !== id))),
  }
}

/** What the rows need beside their criterion; undefined until it is read. */
function useSides(now: RoadmapNow, sides: readonly SideBySide[]) {
  const { nameOf } = useNames(now.standings)
  const next = useView((database) => readNextPlanned(database, now.today), [now.today])
  const said = sides.flatMap(({ mine, others }) => [mine, ...others].flatMap((one) => one?.said.assessmentId ?? []))
  const words = useView((database) => readWords(database, said), [said.join()])
  const isAsked = (side: SideBySide) => next != null && notAsked(next.session, [sidesQuestion(side)]).length === 0
  return { next, isAsked, row: { words, nameOf, today: now.today, roadmapId: now.roadmap.id } }
}

function Agreeing({ sides, startsOpen, row }: { sides: readonly SideBySide[]; startsOpen: boolean; row: RowParts }) {
  if (sides.length === 0) return null
  return (
    <CollapsibleSection
      figure={`The views agree on ${counted(sides.length, 'criterion', 'criteria')}`}
      startsOpen={startsOpen}
    >
      <LongList all={sides} step={rowsAtFirst}>
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((side) => (
              <SideRow key={idOf(side)} {...row} side={side} isAsked={false} isChosen={false} onChoose={null} />
            ))}
          </ul>
        )}
      </LongList>
    </CollapsibleSection>
  )
}
type RowParts = Pick<SideRowProps, 'words' | 'nameOf' | 'today' | 'roadmapId'>

function Sides({ now, sides }: { now: RoadmapNow; sides: readonly SideBySide[] }) {
  const apart = sides.filter(({ distance }) => distance > 0)
  const { next, isAsked, row } = useSides(now, sides)
  const { chosen, choose } = useChoosing(apart, isAsked)
  const { words } = row
  if (next === undefined || words === undefined) return null
  return (
    <>
      {apart.length === 0 ? null : <AgendaBar next={next} questions={chosen.map(sidesQuestion)} today={now.today} />}
      <LongList all={apart} step={rowsAtFirst}>
        {(shown) => (
          <ol className={styles.rows} aria-label="Disagreements, the largest first">
            {shown.map((side) => (
              <SideRow
                key={idOf(side)}
                {...row}
                words={words}
                side={side}
                isAsked={isAsked(side)}
                isChosen={chosen.includes(side)}
                onChoose={(isChosen) => choose(idOf(side), isChosen)}
              />
            ))}
          </ol>
        )}
      </LongList>
      <Agreeing
        sides={sides.filter(({ distance }) => distance === 0)}
        startsOpen={apart.length === 0}
        row={{ ...row, words }}
      />
    </>
  )
}

function Assessments({ now }: { now: RoadmapNow }) {
  const sides = sidesOf(now.roadmap, now.progress, now.standings)
  const known = new Set(sides.map(idOf))
  const rest = now.progress.filter(({ criterion, status }) => status !== 'not-applicable' && !known.has(criterion.id))
  return (
    <>
      <RoadmapHead current="assessments" answer={sidesSentence(sides)} lead={sidesMeaning} />
      {sides.length === 0 ? (
        <EmptyState>Assess a criterion below, or open one and record what someone else said about it.</EmptyState>
      ) : (
        <Sides now={now} sides={sides} />
      )}
      <NotAssessed roadmapId={now.roadmap.id} progress={rest} startsOpen={sides.length === 0} />
    </>
  )
}

export const Page = () => <WithRoadmap>{(now) => <Assessments now={now} />}</WithRoadmap>
