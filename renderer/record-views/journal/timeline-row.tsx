// A record of the timeline as one row: its day, its words, and the few facts that tell its kind apart.
import type { ReactNode } from 'react'
import type { Session } from '../../../shared/records/session.ts'
import type { TimelineRecord } from '../../../shared/rules/journal/journal-filter-keys.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ByOther, Code } from '../../ui/typography.tsx'
import { tagFacts } from '../sessions/record-row-facts.tsx'
import { HighlightedText } from './highlighted-text.tsx'

interface TimelineRowProps {
  record: TimelineRecord
  codes: readonly string[]
  names: readonly string[]
  href: string
  chosen: boolean
  children?: ReactNode
}

const shownCodes = 3
const goalWords = { yes: 'goal met', partly: 'goal partly met', no: 'goal not met' } as const
const firstName = (name: string) => name.split(/\s+/)[0] ?? name

const codeFacts = (codes: readonly string[]): ReactNode[] => [
  ...codes.slice(0, shownCodes).map((code) => <Code key={code}>{code}</Code>),
  ...(codes.length > shownCodes ? [`and ${codes.length - shownCodes} more`] : []),
]

const sessionState = ({ goalMet, closedAt, startedAt }: Session) =>
  goalMet !== null ? goalWords[goalMet] : closedAt !== null ? 'closed' : startedAt !== null ? 'begun' : 'planned'

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const stateFacts = (state: string | null, plain?: string): string[] =>
  state === null || state === plain ? [] : [lower(statusWords[state] ?? state)]

function stateOf(record: Exclude<TimelineRecord, { kind: 'entry' | 'session' | 'assessment' | 'feedback' }>) {
  if (record.kind === 'poc') return record.verdict
  return record.kind === 'presentation' ? record.outcome : record.state
}

function factsOf({ record, codes, names }: Pick<TimelineRowProps, 'record' | 'codes' | 'names'>): ReactNode[] {
  const others = names.slice(0, 2).map(firstName)
  switch (record.kind) {
    case 'entry': {
      const from = record.initiative === null ? [] : [record.initiative === 'self' ? 'self-initiated' : 'assigned']
      return [kindName(record.kind), ...codeFacts(codes), ...from, ...others]
    }
    case 'session':
      return [kindName(record.kind), ...others, sessionState(record), ...codeFacts(codes)]
    case 'assessment':
      return [
        <ByOther key="by">
          <Pebble /> {names[0] ?? 'Someone'}
        </ByOther>,
        record.verdict === 'confirmed' ? 'Confirmation' : (statusWords[record.verdict] ?? record.verdict),
        ...codeFacts(codes),
      ]
    case 'feedback':
      return [
        <ByOther key="by">
          <Pebble /> {names[0] ?? 'Someone'}
        </ByOther>,
        kindName(record.kind),
        ...stateFacts(record.state, 'waiting'),
        ...codeFacts(codes),
      ]
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'learning':
    case 'question':
    case 'improvement': {
      const from = 'initiative' in record && record.initiative === 'self' ? ['self-initiated'] : []
      return [kindName(record.kind), ...codeFacts(codes), ...stateFacts(stateOf(record)), ...from, ...others]
    }
  }
}

export function TimelineRow({ record, codes, names, href, chosen, children }: TimelineRowProps) {
  return (
    <DayRow
      tight
      weekday={shortWeekday(record.day)}
      day={dayOfMonth(record.day)}
      date={record.day}
      words={<HighlightedText>{titleOf(record)}</HighlightedText>}
      facts={[...factsOf({ record, codes, names }), ...tagFacts(record)]}
      href={href}
      chosen={chosen}
    >
      {children}
    </DayRow>
  )
}
