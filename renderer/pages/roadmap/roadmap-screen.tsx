// The roadmap over its line of sessions: the answer, the moment, the criteria, and the one that is open.
import { useCallback, useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Ladders } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import { strengthsFirst } from '../../../shared/rules/roadmap/criteria-order.ts'
import { pathAsOf, pathWords } from '../../../shared/rules/roadmap/promotions.ts'
import { countByStatus, roadmapProgress, type Standings } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { monthsInWords, roadmapSentence } from '../../../shared/rules/roadmap/roadmap-sentence.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import { LevelsReached } from '../levels-reached.tsx'
import { PastSwitch } from './as-of-view-tabs.tsx'
import { type RoadmapView, roadmapAddress, viewFromAddress } from './roadmap-address.ts'
import { RoadmapTabs } from './roadmap-page-head.tsx'
import styles from './roadmap-screen.module.css'
import { RoadmapViewContent } from './roadmap-view-content.tsx'
import { SessionSlider } from './session-slider.tsx'
import { SessionTable } from './session-table.tsx'
import { useAsOf } from './use-as-of.ts'
import { useCriterionKeys } from './use-criterion-keys.ts'
import { useNames } from './use-names-of-people.ts'
import { useRoadmapAt } from './use-roadmap-at.ts'

export interface RoadmapScreenProps {
  profile: Profile
  roadmap: Roadmap
  ladders: Ladders
  standings: Standings
  line: readonly SessionLineItem[]
}

const viewWords = {
  matrix: 'Matrix',
  list: 'List with counts and dates',
  strongest: 'Strongest first',
} as const satisfies Record<RoadmapView, string>

function usePlace() {
  const params = useParams<{ view?: string; asOf?: string; criterionId?: string }>()
  const [, navigate] = useLocation()
  return { view: viewFromAddress(params.view), asOf: params.asOf, openId: params.criterionId ?? null, navigate }
}

/** The criteria in reading order: by competency as shown, each in the ladder's order. */
function stepsFrom(roadmap: Roadmap, order: readonly { id: string }[], openId: string | null) {
  const all = order.flatMap(({ id }) => roadmap.criteria.filter(({ competencyId }) => competencyId === id))
  const at = all.findIndex(({ id }) => id === openId)
  return {
    previous: all[(at - 1 + all.length) % all.length]?.id ?? null,
    next: all[(at + 1) % all.length]?.id ?? null,
  }
}

function momentWords(session: SessionLineItem | undefined, at: number, today: string): string {
  return session === undefined ? 'as of today' : `as of session ${at + 1}, ${dayWords(session.day, today)}`
}

function useRoadmapScreen({ roadmap, ladders, standings, line }: RoadmapScreenProps) {
  const place = usePlace()
  const { view, openId, navigate } = place
  const moment = useAsOf(place.asOf, line, (asOf) => navigate(roadmapAddress(view, asOf, openId), { replace: true }))
  const live = useMemo(() => roadmapProgress(roadmap, standings, null), [roadmap, standings])
  // The matrix is the ladder as it is written; lists begin with strengths. As they stand now, whatever moment is shown: the rows keep
  // their places along the line of sessions.
  const strongest = useMemo(() => strengthsFirst(roadmap, live), [roadmap, live])
  const competencies = view === 'matrix' ? roadmap.competencies : strongest
  const shown = useRoadmapAt({ roadmap, ladders, standings, line, live }, moment.asOf)
  const open = shown.criteria.find(({ criterion }) => criterion.id === openId) ?? null
  usePageTitle(open === null ? undefined : `${open.criterion.id} ${open.criterion.text}`)
  const steps = stepsFrom(roadmap, competencies, openId)
  const show = (id: string | null) => navigate(roadmapAddress(view, moment.settledAddress, id))
  const onClose = () => {
    show(null)
    document.getElementById(`criterion-${openId}`)?.focus()
  }
  const keys = { onPrevious: () => show(steps.previous), onNext: () => show(steps.next), onClose }
  useCriterionKeys(open !== null, keys)
  return { ...place, ...moment, ...keys, competencies, shown, open }
}

type Screen = ReturnType<typeof useRoadmapScreen>

function Head({ screen, profile, today }: { screen: Screen; profile: Profile; today: string }) {
  const { view, asOf, settledAddress, openId, shown } = screen
  const parts = (['matrix', 'list', 'strongest'] as const).map((one) => ({
    words: viewWords[one],
    href: roadmapAddress(one, settledAddress, openId),
    current: one === view,
  }))
  // Said where it is not always the same: once a level was reached.
  const path = profile.promotions.length === 0 ? '' : pathWords(pathAsOf(profile, shown.session?.day ?? today))
  return (
    <PageHead
      answer={roadmapSentence(countByStatus(shown.criteria))}
      crumbs={['Roadmap', momentWords(shown.session, asOf.at, today), ...(path === '' ? [] : [path])]}
      tools={
        <>
          <RouteTabs label="Views of the roadmap" parts={parts} />
          <a href="#/roadmap/ladder">Ladder</a>
        </>
      }
    />
  )
}

interface FootProps extends Pick<RoadmapScreenProps, 'profile' | 'roadmap' | 'line'> {
  /** The day of the moment that is shown. */
  day: string
  today: string
}

function Foot({ profile, roadmap, line, day, today }: FootProps) {
  const { startedOn, horizonMonths } = pathAsOf(profile, day)
  const months = monthsInWords(startedOn, day, horizonMonths)
  return (
    <div className={styles.foot}>
      {line.length === 0 ? (
        <p>Once a session is closed, its line appears here, and the whole roadmap can be seen as it stood that day.</p>
      ) : (
        <TableDisclosure>
          <SessionTable line={line} promotions={profile.promotions} today={today} />
        </TableDisclosure>
      )}
      <LevelsReached profile={profile} roadmap={roadmap} />
      {months === null ? null : <p>{months}</p>}
    </div>
  )
}

const sinceWords = ({ asOf: { compared } }: Screen, line: readonly SessionLineItem[]) =>
  line.length === 0 ? null : compared === null ? 'the beginning' : `${compared + 1}`

export function RoadmapScreen(props: RoadmapScreenProps) {
  const { profile, roadmap, standings, line } = props
  const today = useCairn().clock.today()
  const screen = useRoadmapScreen(props)
  const { nameOf, namesOf } = useNames(standings)
  const { view, shown, open, openId, settled, settledAddress, asOf, move, competencies } = screen
  const hrefOf = useCallback((id: string) => roadmapAddress(view, settledAddress, id), [view, settledAddress])
  const { criteria } = shown
  const figures = shown.session === undefined ? ('now' as const) : ('past' as const)
  const column = open && { ...screen, roadmap, one: open, standing: standings.get(open.criterion.id), nameOf, today }
  return (
    <>
      <Head screen={screen} profile={profile} today={today} />
      <RoadmapTabs current="criteria" />
      {line.length === 0 ? null : (
        <SessionSlider line={line} promotions={profile.promotions} asOf={asOf} today={today} onMove={move} />
      )}
      <PastSwitch shown={shown} asOf={asOf} onMove={move} />
      <RoadmapViewContent
        view={view}
        matrix={{ roadmap, competencies, criteria, openId: open && openId, hrefOf, namesOf, today }}
        legend={{
          counts: countByStatus(criteria),
          movedSince: sinceWords(screen, line),
          moved: criteria.filter(({ moved }) => moved).length,
          figures: open === null ? figures : null,
        }}
        column={
          column && {
            ...column,
            session: line[settled.at],
            past: asOf.past,
            onNow: () => move({ ...asOf, at: line.length }),
          }
        }
      />
      <Foot profile={profile} roadmap={roadmap} line={line} day={shown.session?.day ?? today} today={today} />
    </>
  )
}
