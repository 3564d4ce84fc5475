// The side column: one criterion at the moment that is shown.
import { useEffect, useRef } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { readings } from '../../../shared/rules/evidence/compare-criterion-readings.ts'
import { ageInWords, missingInWords, ruleInWords } from '../../../shared/rules/evidence/criterion-rule-words.ts'
import type { Standing } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { heard, isReasonForLeaving } from '../../../shared/rules/evidence/criterion-status.ts'
import type { PastView } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import { differenceInWords } from '../../../shared/rules/roadmap/roadmap-difference.ts'
import { levelOf } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { ReadingList } from '../../record-views/evidence/criterion-assessment-list.tsx'
import { CriterionPanel } from '../../record-views/evidence/criterion-panel.tsx'
import { EvidenceList } from '../../record-views/evidence/evidence-list.tsx'
import { FrozenEvidenceList } from '../../record-views/evidence/frozen-evidence-list.tsx'
import { Button } from '../../ui/button.tsx'
import { Small } from '../../ui/typography.tsx'
import { CriterionActions } from './criterion-actions.tsx'
import { recordAddress } from './evidence-address.ts'
import { type CriterionAtSession, useCriterionAtSession } from './use-criterion-at-session.ts'
import { type CriterionWrites, useCriterionWrites } from './use-criterion-writes.ts'
import type { ShownCriterion } from './use-roadmap-at.ts'

export interface CriterionColumnProps {
  roadmap: Roadmap
  one: ShownCriterion
  standing: Standing | undefined
  /** the session that is shown and has come to rest; undefined now */
  session: SessionLineItem | undefined
  past: PastView
  today: string
  nameOf: (personId: string) => string
  onPrevious: () => void
  onNext: () => void
  onClose: () => void
  /** back to now, where something can be changed */
  onNow: () => void
}

type Parts = CriterionColumnProps & { at: CriterionAtSession; writes: CriterionWrites }

function Evidence({ at, writes, one, session, today }: Parts) {
  if (at.frozen !== null) return <FrozenEvidenceList known={at.frozen} today={today} addressOf={recordAddress} />
  if (at.items.length === 0)
    return <Small quiet>{session === undefined ? 'Nothing linked yet.' : 'No evidence dated up to that day.'}</Small>
  const isNow = session === undefined
  return (
    <EvidenceList
      // Another criterion begins at its newest again.
      key={one.criterion.id}
      criterion={one.criterion}
      items={at.items}
      today={today}
      addressOf={recordAddress}
      onUnlink={isNow ? (item) => void writes.unlink(item) : undefined}
      onPinAgain={isNow ? (item) => void writes.pinAgain(item) : undefined}
    />
  )
}

function Readings({ at, one, nameOf, today }: Parts) {
  const found = readings(one.criterion, at.tally)
  const words = new Map(at.assessments.map((assessment) => [assessment.id, assessment]))
  return <ReadingList readings={found} wordsOf={(id) => words.get(id)} nameOf={nameOf} today={today} />
}

/** My reasons for leaving it, while the last of them stands: an assessment of myself is changed where it is made. */
function reasonsOf({ tally, assessments }: CriterionAtSession) {
  const { own } = heard(tally.said)
  if (own === undefined || !isReasonForLeaving(own)) return []
  return assessments.filter((one) => one.personId === null && isReasonForLeaving(one))
}

function Actions({ roadmap, one, at, session, writes, today, onNow }: Parts) {
  if (session !== undefined)
    return (
      <Button small onClick={onNow}>
        See it as it is now
      </Button>
    )
  return (
    <CriterionActions
      key={one.criterion.id}
      roadmapId={roadmap.id}
      criterionId={one.criterion.id}
      reasons={reasonsOf(at)}
      writes={writes}
      today={today}
    />
  )
}

/** While another moment is read, what stood there before stays: the column never goes blank along the line. */
function useLastRead(criterionId: string, read: CriterionAtSession | undefined): CriterionAtSession | undefined {
  const last = useRef<{ criterionId: string; at: CriterionAtSession } | null>(null)
  useEffect(() => {
    if (read !== undefined) last.current = { criterionId, at: read }
  })
  return read ?? (last.current?.criterionId === criterionId ? last.current.at : undefined)
}

export function CriterionColumn(props: CriterionColumnProps) {
  const { roadmap, one, session, today } = props
  const { criterion, status, moved } = one
  const at = useLastRead(criterion.id, useCriterionAtSession({ ...props, criterion }))
  const writes = useCriterionWrites({ roadmapId: roadmap.id, criterionId: criterion.id })
  if (at === undefined) return null
  const parts: Parts = { ...props, at, writes }
  const newest = session === undefined ? one.newest : null
  return (
    <CriterionPanel
      code={criterion.id}
      status={status}
      moved={moved}
      text={criterion.text}
      rule={ruleInWords(criterion, levelOf(roadmap, criterion), at.tally, session === undefined ? 'now' : 'then')}
      age={ageInWords(newest, today)}
      missing={session === undefined ? missingInWords(criterion, status, at.tally) : null}
      evidence={<Evidence {...parts} />}
      readings={at.tally.said.length === 0 ? null : <Readings {...parts} />}
      differences={at.differences.map(differenceInWords)}
      actions={<Actions {...parts} />}
      onPrevious={props.onPrevious}
      onNext={props.onNext}
      onClose={props.onClose}
    />
  )
}
