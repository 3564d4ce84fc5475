// One criterion with the three views of it side by side: mine, what others say, what the evidence shows.
import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Checkbox.layer.css'
import type { ReactNode } from 'react'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Said } from '../../../shared/rules/evidence/criterion-status.ts'
import { distanceWords, type SideBySide, type View } from '../../../shared/rules/roadmap/assessment-disagreements.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { ExpandableFigure } from '../../ui/expandable-figure.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import { ByOther, Code, Small } from '../../ui/typography.tsx'
import { AssessCriterionButton } from './assess-criterion-button.tsx'
import styles from './assessments.module.css'
import { EvidenceCounted } from './figure-detail-lists.tsx'
import { criterionAddress } from './roadmap-address.ts'

export interface SideRowProps {
  side: SideBySide
  roadmapId: RoadmapId
  words: ReadonlyMap<string, Assessment>
  nameOf: (personId: string) => string
  today: string
  /** It is on the agenda of the next session already. */
  isAsked: boolean
  isChosen: boolean
  /** null: nothing to discuss here */
  onChoose: ((isChosen: boolean) => void) | null
}

const viewWords = { met: 'Met', part: 'In part', 'not-yet': 'Not yet' } as const satisfies Record<View, string>

function Quoted({ said, words, today }: { said: Said; words: SideRowProps['words']; today: string }) {
  const found = words.get(said.assessmentId)
  if (found === undefined) return null
  const text = found.words.trim()
  return (
    <>
      {text === '' ? null : <p className={styles.quote}>“{text}”</p>}
      <Small quiet>
        {dayWords(found.day, today)}
        {found.personId === null || found.source === 'file' ? '' : ', reported by you'}
      </Small>
    </>
  )
}

function Mine({ side, roadmapId, words, today }: SideRowProps) {
  const { mine } = side
  const { criterion } = side.progress
  const word =
    mine === null || mine.view === 'part'
      ? null
      : {
          verdict: mine.view === 'met' ? ('confirmed' as const) : ('not-yet' as const),
          words: words.get(mine.said.assessmentId)?.words ?? '',
        }
  return (
    <>
      <p>{mine === null ? <span className={styles.quiet}>Not assessed</span> : <b>{viewWords[mine.view]}</b>}</p>
      {mine === null ? null : <Quoted said={mine.said} words={words} today={today} />}
      <AssessCriterionButton roadmapId={roadmapId} criterion={criterion} word={word} />
    </>
  )
}

function Others({ side: { others }, words, nameOf, today }: SideRowProps) {
  if (others.length === 0) return <p className={styles.quiet}>Nobody yet</p>
  return (
    <ul className={styles.others}>
      {others.map(({ said, view }) => (
        <li key={said.assessmentId}>
          <p>
            <b>{viewWords[view]}</b>{' '}
            <ByOther className={styles.by}>
              <Pebble /> {nameOf(said.personId ?? '')}
            </ByOther>
          </p>
          <Quoted said={said} words={words} today={today} />
        </li>
      ))}
    </ul>
  )
}

/** "1 item of 3" only while there are fewer than it asks for. */
const itemsWords = (items: number, minimum: number) =>
  items < minimum ? `${counted(items, 'item')} of ${minimum}` : counted(items, 'item')

function Evidence({ side: { progress, items } }: SideRowProps) {
  const { criterion, status } = progress
  return (
    <>
      <p className={styles.mark}>
        <StatusMark status={status} name={null} /> <b>{markWords[status]}</b>
      </p>
      {items === 0 ? (
        <p className={styles.quiet}>No evidence that counts</p>
      ) : (
        <ExpandableFigure
          figure={itemsWords(items, criterion.minimum)}
          name={criterion.id}
          meaning="Evidence items that are linked to this criterion and of the kinds that it takes, newest work first."
        >
          <EvidenceCounted criteria={[criterion]} month={null} />
        </ExpandableFigure>
      )}
    </>
  )
}

function Column({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Choice({ side, isAsked, isChosen, onChoose }: SideRowProps) {
  const { id } = side.progress.criterion
  if (onChoose === null) return null
  if (isAsked) return <Small quiet>On the agenda</Small>
  return (
    <Checkbox
      checked={isChosen}
      label="For the agenda"
      aria-label={`${id} for the agenda`}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
  )
}

export function SideRow(props: SideRowProps) {
  const { id, text } = props.side.progress.criterion
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p>
          <Code>{id}</Code> <span className={styles.distance}>{distanceWords[props.side.distance]}</span>
        </p>
        <Choice {...props} />
      </div>
      <a className={styles.words} href={`#${criterionAddress(id)}`}>
        {text}
      </a>
      <dl className={styles.sides}>
        <Column term="You">
          <Mine {...props} />
        </Column>
        <Column term="Others">
          <Others {...props} />
        </Column>
        <Column term="Evidence">
          <Evidence {...props} />
        </Column>
      </dl>
    </li>
  )
}
