// What a session's span came to, from its frozen summary alone: goal, problem, what moved and what moved it, actions, stones.
// Used on the session's own page, and later in the page for its mentor; the links are given by whoever shows it.

import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { type ReactNode, useState } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { ClosedPiece, Closing } from '../../../shared/records/session-closing-record.ts'
import { recordMeaning } from '../../../shared/rules/journal/counted-records.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { isRise, movedMeaning, stonesHead } from '../../../shared/rules/sessions/progress-sentence.ts'
import { goalOutcomeWords } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords, shortDay } from '../../../shared/rules/time/day-words.ts'
import { ExpandableFigure } from '../../ui/expandable-figure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Readiness, ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { StonePile } from '../../ui/stone-pile.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ByOther, Code, Small } from '../../ui/typography.tsx'
import styles from './closing-summary-sections.module.css'

/** How a record is linked to where this is shown; plain words where it cannot be opened. */
export type LinkTo = (
  record: { recordId: string; recordKind: string; criterionId?: string },
  words: ReactNode,
) => ReactNode

interface ClosingProps<Part extends keyof Closing = keyof Closing> {
  closing: Pick<Closing, Part>
  today: string
  linkTo: LinkTo
  /** Who said what, and whether it confirms, by the assessment's id. */
  saidBy: ReadonlyMap<string, { readonly name: string; readonly confirms: boolean }>
}

/** What moved and what moved it, of one closing or of several together. */
type MovedProps = ClosingProps<'moved' | 'gained' | 'lost'>

const noneMoved = 'No criterion changed its status in this period.'

export function GoalLine({ closing }: { closing: Closing }) {
  const { goal, goalMet, goalWhy } = closing
  if (goal.trim() === '' && goalWhy.trim() === '') return null
  return (
    <>
      <b>{goalMet === null ? 'Goal' : goalOutcomeWords[goalMet]}:</b> {goal.trim() || 'none was written.'} {goalWhy}
    </>
  )
}

export function ProblemPair({ closing }: { closing: Closing }) {
  const { problemStated, problemFound } = closing
  if (problemStated.trim() === '' && problemFound.trim() === '') return null
  return (
    <dl className={styles.pair}>
      <div>
        <dt>Problem stated</dt>
        <dd data-quiet>{problemStated.trim() || 'Not written.'}</dd>
      </div>
      <Icon of={ArrowRightIcon} className={styles.arrow} />
      <div>
        <dt>Problem found</dt>
        <dd>{problemFound.trim() || 'Not written yet.'}</dd>
      </div>
    </dl>
  )
}

/** "Confirmed by Pell, 11 March: “I would sign this.”" */
function WordOfAnother({ piece, today, linkTo, saidBy }: Omit<MovedProps, 'closing'> & { piece: ClosedPiece }) {
  const said = saidBy.get(piece.recordId)
  return (
    <>
      <ByOther>{said?.confirms === true ? 'Confirmed' : 'Said'}</ByOther>
      {said === undefined ? '' : ` by ${said.name}`}, {dayWords(piece.day, today)}: {linkTo(piece, `“${piece.title}”`)}
    </>
  )
}

/** Pieces named in a line at first. */
const firstPieces = 3

/** The pieces in a line, each with the way to it; of many the first, and the rest when its figure is clicked. */
function Pieces({ pieces, words, linkTo }: PiecesProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? pieces : pieces.slice(0, firstPieces)
  const more = pieces.length - shown.length
  return (
    <>
      {shown.map((piece, index) => (
        <span key={piece.recordId}>
          {index === 0 ? '' : '; '}
          {linkTo(piece, piece.title.replace(/\.$/, ''))}
          {words(piece)}
        </span>
      ))}
      {more === 0 ? null : (
        <>
          ; and <TextButton onClick={() => setWhole(true)}>{more} more</TextButton>
        </>
      )}
    </>
  )
}
interface PiecesProps extends Pick<ClosingProps, 'linkTo'> {
  pieces: readonly ClosedPiece[]
  words: (piece: ClosedPiece) => string
}

/** What came since and counts for the criterion, the word of another first where it confirmed. */
function MovedBy(props: MovedProps & { criterionId: string; to: string }) {
  const { closing, criterionId, to, today, linkTo, saidBy } = props
  const gained = closing.gained.filter((piece) => piece.criterionId === criterionId)
  const lost = closing.lost.filter((piece) => piece.criterionId === criterionId)
  const words = gained.filter(({ recordKind }) => recordKind === 'assessment')
  // What moved it to confirmed is the word that confirms, whoever else said something in the same span.
  const confirming = words.find(({ recordId }) => saidBy.get(recordId)?.confirms === true)
  const word = (to === 'confirmed' ? confirming : undefined) ?? words[0]
  const pieces = gained.filter(({ recordKind }) => recordKind !== 'assessment')
  const lead = to === 'evidenced' ? 'Evidenced by' : to === 'claimed' ? 'Claimed by' : 'With'
  const none = gained.length === 0 && lost.length === 0
  return (
    <p className={styles.by}>
      {word === undefined ? null : <WordOfAnother {...props} piece={word} />}
      {word !== undefined && pieces.length > 0 ? '; ' : ''}
      {pieces.length > 0 ? `${word === undefined ? lead : lead.toLowerCase()} ` : ''}
      <Pieces pieces={pieces} words={({ day }) => `, ${dayWords(day, today)}`} linkTo={linkTo} />
      {gained.length === 0 && lost.length > 0 ? (
        <>
          No longer counts: <Pieces pieces={lost} words={() => ''} linkTo={linkTo} />
        </>
      ) : null}
      {none ? 'Because what counts for the criterion changed.' : ''}
    </p>
  )
}

interface MovedListProps extends MovedProps {
  roadmap: Roadmap
  /** By which rule they moved, where that is not from the closing before to this one. */
  meaning?: string
  none?: string
}

export function MovedList({ roadmap, meaning = movedMeaning, none = noneMoved, ...props }: MovedListProps) {
  const { closing } = props
  const textOf = new Map(roadmap.criteria.map(({ id, text }) => [id, text]))
  const moved = [...closing.moved].sort((a, b) => Number(isRise(b)) - Number(isRise(a)))
  return (
    <section>
      <h2>What moved, and what moved it</h2>
      {moved.length === 0 ? <p className={styles.none}>{none}</p> : <Small quiet>{meaning}</Small>}
      <ul className={styles.moved}>
        {moved.map(({ criterionId, from, to }) => (
          <li key={criterionId}>
            <span className={styles.step}>
              <StatusMark status={from} />
              <Icon of={ArrowRightIcon} small />
              <StatusMark status={to} />
            </span>
            <div>
              <p>
                <Code className={styles.code}>{criterionId}</Code> {textOf.get(criterionId) ?? ''}
              </p>
              <MovedBy {...props} criterionId={criterionId} to={to} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const signs = { done: 'done', carried: 'carried', new: 'open', dropped: 'carried' } as const satisfies Record<
  Closing['actions'][number]['state'],
  Readiness
>
const ends = { done: '', carried: ', carried', new: ', agreed here', dropped: ', dropped' } as const

export function ActionList({ closing }: { closing: Closing }) {
  if (closing.actions.length === 0) return null
  return (
    <section>
      <h2>Actions</h2>
      <ReadinessList label="Actions">
        {closing.actions.map(({ recordId, text, state }) => (
          <ReadinessLine key={recordId} state={signs[state]}>
            {(text || 'Untitled action').replace(/\.$/, '')}
            {ends[state]}
          </ReadinessLine>
        ))}
      </ReadinessList>
    </section>
  )
}

interface StonesProps extends ClosingProps {
  previousDay: string | null
  /** How many are drawn before the rest is asked for. */
  most: number
  onMore: () => void
}

export function StonesSince({ closing, previousDay, today, linkTo, saidBy, most, onMore }: StonesProps) {
  const newestFirst = closing.recorded.toReversed()
  const drawn = newestFirst.slice(0, most)
  const stones = drawn.map(({ recordId, recordKind, title, day, fromOthers }) => ({
    id: recordId,
    words: linkTo({ recordId, recordKind }, recordKind === 'assessment' ? `“${title}”` : title),
    detail: `${shortDay(day, today)}, ${saidBy.get(recordId)?.name ?? kindName(recordKind)}`,
    fromOthers,
  }))
  return (
    <section>
      <ExpandableFigure isHeading figure={stonesHead(closing, previousDay, today)} meaning={recordMeaning} />
      {stones.length === 0 ? null : <StonePile stones={stones} label="Records, newest first" />}
      {newestFirst.length > drawn.length ? (
        <TextButton onClick={onMore}>{newestFirst.length - drawn.length} more</TextButton>
      ) : null}
    </section>
  )
}
