// The mentor's view in figures: each opens into the people or the sessions it counts, and the rule by which they are counted.
import { useState } from 'react'
import type { Topic } from '../../../shared/records/session.ts'
import {
  problemsFound,
  type Roster,
  ratingWords,
  repeatRule,
  repeatSessionShare,
  repeatShare,
} from '../../../shared/rules/people/mentor-roster.ts'
import { figureRule, peopleRule, type SessionFigure } from '../../../shared/rules/people/roster-figures.ts'
import { topicWords } from '../../../shared/rules/sessions/topic-words.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { CountBars } from '../../ui/count-bars.tsx'
import { ExpandableFigure, WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { PeopleBehind, SessionsBehind } from './mentoring-figure-links.tsx'
import styles from './roster.module.css'

function OfSessions({ term, figure, words }: { term: string; figure: SessionFigure; words: string }) {
  return (
    <ExpandableFigure name={term} figure={words} meaning={figureRule(figure)}>
      <SessionsBehind figure={figure} />
    </ExpandableFigure>
  )
}

function OfPeople({ term, met, words }: { term: string; met: 'any' | 'again'; words: string }) {
  return (
    <ExpandableFigure name={term} figure={words} meaning={met === 'any' ? peopleRule : repeatRule}>
      <PeopleBehind met={met} />
    </ExpandableFigure>
  )
}

function Topics({ topics }: Pick<Roster, 'topics'>) {
  const [open, setOpen] = useState<Topic | null>(null)
  if (topics.length === 0) return null
  return (
    <section className={styles.part}>
      <SectionHead>What they ask about</SectionHead>
      <CountBars
        label="Sessions by topic"
        counts={topics.map(({ topic, count }) => ({
          id: topic,
          words: topicWords[topic],
          count,
          figure: (
            <TextButton
              aria-label={`${figures(count)}: ${topicWords[topic]}`}
              aria-expanded={open === topic}
              onClick={() => setOpen(open === topic ? null : topic)}
            >
              {figures(count)}
            </TextButton>
          ),
        }))}
      />
      {open === null ? null : (
        <WhatIsCounted meaning={figureRule({ topic: open })}>
          <SessionsBehind key={open} figure={{ topic: open }} />
        </WhatIsCounted>
      )}
    </section>
  )
}

function repeatSessionWords(roster: Roster): string | null {
  const share = repeatSessionShare(roster)
  return share === null ? null : `${roster.repeatSessions} of ${counted(roster.sessions, 'session')}, ${share}%`
}

export function RosterSummary({ roster }: { roster: Roster }) {
  const share = repeatShare(roster)
  const another = problemsFound(roster)
  const learned = roster.learned === 0 ? null : `something in ${counted(roster.learned, 'session')}`
  const facts = [
    { term: 'People', words: <OfPeople term="People" met="any" words={figures(roster.people)} /> },
    { term: 'Sessions', words: <OfSessions term="Sessions" figure="sessions" words={figures(roster.sessions)} /> },
    {
      term: 'Came back',
      words:
        share === null ? null : (
          <OfPeople term="Came back" met="again" words={`${roster.repeats} of ${roster.people}, ${share}%`} />
        ),
    },
    { term: 'Repeat sessions', words: repeatSessionWords(roster) },
    {
      term: 'What they said',
      words: <OfSessions term="What they said" figure="rated" words={ratingWords(roster)} />,
    },
    {
      term: 'Another problem',
      words: another === null ? null : <OfSessions term="Another problem" figure="another" words={another} />,
    },
    {
      term: 'You learned',
      words: learned === null ? null : <OfSessions term="You learned" figure="learned" words={learned} />,
    },
  ]
  return (
    <>
      <FactList termWidth={124} facts={facts} />
      <Topics topics={roster.topics} />
    </>
  )
}
