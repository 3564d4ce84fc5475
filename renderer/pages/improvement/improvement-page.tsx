// The page of something that should be better: that it hurts, what it is worth, where it stands, and the proposal it may become.
import { useMemo } from 'react'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { newImprovement } from '../../../shared/records/new-evidence.ts'
import { gapSentence } from '../../../shared/rules/growth/detection-gap.ts'
import { areaWords, stateWords } from '../../../shared/rules/growth/improvement-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { RecordPage, type RecordPageParts } from '../record-frame.tsx'
import { ImprovementForm } from './improvement-form.tsx'
import { ImprovementView } from './improvement-view.tsx'

const startWords = { self: 'self-initiated', asked: 'assigned' } as const

const partsOn = (today: string): RecordPageParts<Improvement> => ({
  kind: 'improvement',
  begin: newImprovement,
  crumbs: ({ record: { area, state, day, initiative } }) => [
    ...(area === null ? [] : [areaWords[area]]),
    state === 'noticed' ? `noticed ${longDay(day, today)}` : stateWords[state].toLowerCase(),
    ...(initiative === null ? [] : [startWords[initiative]]),
  ],
  lead: ({ record }) => gapSentence(record),
  View: ImprovementView,
  Form: ImprovementForm,
})

export function Page() {
  const { clock } = useCairn()
  const today = clock.today()
  const parts = useMemo(() => partsOn(today), [today])
  return <RecordPage parts={parts} />
}
