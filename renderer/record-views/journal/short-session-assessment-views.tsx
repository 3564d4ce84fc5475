// A session and another person's word as they show beside the journal's list: short, with the way to their own page.
import { Link } from 'wouter'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Session } from '../../../shared/records/session.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ByOther, Code, Quote, Title } from '../../ui/typography.tsx'
import { audienceWords } from '../forms/audience-words.ts'
import styles from './entry-view.module.css'
import { HighlightedText } from './highlighted-text.tsx'

const goalWords = { yes: 'Met', partly: 'Partly met', no: 'Not met' } as const

const marked = (text: string) => (text.trim() === '' ? null : <HighlightedText>{text}</HighlightedText>)

export function ShortSessionView({ session, name }: { session: Session; name: string | null }) {
  const notes = session.notes.length === 0 ? null : counted(session.notes.length, 'line')
  const part = session.closedAt === null ? (session.startedAt === null ? '' : '/during') : '/after'
  return (
    <div className={styles.entry}>
      <Title>
        <HighlightedText>{titleOf(session)}</HighlightedText>
      </Title>
      <FactList
        facts={[
          { term: 'With', words: name },
          { term: 'Goal', words: marked(session.goal) },
          { term: 'Goal met', words: session.goalMet === null ? null : goalWords[session.goalMet] },
          { term: 'Stated', words: marked(session.problemStated) },
          { term: 'Found', words: marked(session.problemFound) },
          { term: 'Learned', words: marked(session.learned) },
          { term: 'Notes', words: notes },
          { term: 'Visibility', words: audienceWords[session.audience] },
        ]}
      />
      <p>
        <Link href={`/sessions/${session.id}${part}`}>Open the session</Link>
        {session.closedAt === null ? null : (
          <>
            {' · '}
            <Link href={`/sessions/${session.id}/progress`}>What it moved</Link>
          </>
        )}
      </p>
    </div>
  )
}

interface ShortAssessmentViewProps {
  assessment: Assessment
  name: string | null
  roadmap: Roadmap | null
  /** The criterion's own place on the roadmap. */
  href: string
}

const verdictWords = {
  confirmed: 'Confirms it',
  'not-yet': 'Says not yet',
  'no-chance': 'Says there was no opportunity yet',
  'not-applicable': 'Says it does not apply',
} as const
const sourceWords = { told: 'Reported by you', file: 'From their file' } as const

export function ShortAssessmentView({ assessment, name, roadmap, href }: ShortAssessmentViewProps) {
  const criterion = roadmap?.criteria.find(({ id }) => id === assessment.criterionId)
  return (
    <div className={styles.entry}>
      <Title>{criterion?.text ?? assessment.criterionId}</Title>
      <p>
        <ByOther>
          <Pebble /> {name ?? 'Someone'}
        </ByOther>
      </p>
      {assessment.words === '' ? null : (
        <Quote>
          <HighlightedText>{`“${assessment.words}”`}</HighlightedText>
        </Quote>
      )}
      <FactList
        facts={[
          { term: 'Of', words: <Code>{assessment.criterionId}</Code> },
          { term: 'Verdict', words: verdictWords[assessment.verdict] },
          { term: 'How known', words: sourceWords[assessment.source] },
          { term: 'Visibility', words: audienceWords[assessment.audience] },
        ]}
      />
      <p>
        <Link href={href}>Open the criterion</Link>
      </p>
    </div>
  )
}
