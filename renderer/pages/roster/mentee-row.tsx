// One person of the mentor's table; each figure of the row opens a row beneath it with what it counts.
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { lastDayOf, ratingWords } from '../../../shared/rules/people/mentor-roster.ts'
import { figureRule, filesRule } from '../../../shared/rules/people/roster-figures.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { topicWords } from '../../../shared/rules/sessions/topic-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import type { RosterLine } from '../../storage/people/read-roster.ts'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FilesBehind, SessionsBehind } from './mentoring-figure-links.tsx'
import styles from './roster.module.css'

type RowFigure = 'sessions' | 'rated' | 'files'

const columnCount = 6

const topicsIn = ({ mentee }: RosterLine) =>
  Object.entries(mentee.topics)
    .sort(([, one], [, other]) => (other ?? 0) - (one ?? 0))
    .slice(0, 2)
    .map(([topic]) => topicWords[topic as keyof typeof topicWords])
    .join(', ')

function Behind({ id, figure, line: { mentee } }: { id: string; figure: RowFigure; line: RosterLine }) {
  const { personId } = mentee
  return (
    <tr className={styles.behind}>
      <td colSpan={columnCount}>
        <WhatIsCounted id={id} meaning={figure === 'files' ? filesRule : figureRule(figure)}>
          {figure === 'files' ? (
            <FilesBehind personId={personId} />
          ) : (
            <SessionsBehind figure={figure} personId={personId} />
          )}
        </WhatIsCounted>
      </td>
    </tr>
  )
}

function hasRating({ mentee: { met, fits } }: RosterLine): boolean {
  return Object.keys(met).length + Object.keys(fits).length > 0
}

export function PersonRow({ line, today }: { line: RosterLine; today: string }) {
  const [open, setOpen] = useState<RowFigure | null>(null)
  const id = useId()
  const { mentee, person, shares } = line
  const name = person === null ? 'Someone' : fullName(person)
  const figure = (which: RowFigure, head: string, words: string) => (
    <TextButton
      aria-label={`${words}: ${head}, ${name}`}
      aria-expanded={open === which}
      aria-controls={open === which ? id : undefined}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {words}
    </TextButton>
  )
  return (
    <>
      <tr className={styles.line}>
        <th scope="row">{person === null ? name : <Link href={`/people/${person.id}`}>{name}</Link>}</th>
        <td data-figure data-head="Sessions">
          {figure('sessions', 'sessions', String(mentee.days.length))}
        </td>
        <td className={styles.day} data-head="Last">
          {shortDay(lastDayOf(mentee), today)}
        </td>
        <td data-head="About">{topicsIn(line) || '–'}</td>
        <td data-head="What they said">
          {hasRating(line) ? figure('rated', 'what they said', ratingWords(mentee)) : ratingWords(mentee)}
        </td>
        <td data-figure data-head="Files">
          {shares === 0 ? shares : figure('files', 'files', String(shares))}
        </td>
      </tr>
      {open === null ? null : <Behind id={id} figure={open} line={line} />}
    </>
  )
}
