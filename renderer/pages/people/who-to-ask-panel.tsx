// Who should I ask? A question, whom it would go to and why, and two ways to carry it there.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Session } from '../../../shared/records/session.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { type Asked, firstChoice, whoToAskRule } from '../../../shared/rules/sessions/who-to-ask.ts'
import { besideName } from '../../record-views/people/person-words.ts'
import { answeredIn } from '../../storage/people/read-people.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './people.module.css'
import { type Asking, useAsking } from './use-whom-to-ask.ts'
import { AskWays } from './who-to-ask-actions.tsx'

function QuestionPart({ asking }: { asking: Asking }) {
  const { chosen, draft, open } = asking
  const others = open.filter(({ item }) => item.id !== chosen?.item.id).slice(0, 6)
  return (
    <>
      {chosen === null ? (
        <LineInput
          label="Your question"
          placeholder="What would you like to know?"
          value={draft.value.question}
          onChange={(question) => draft.change({ question })}
        />
      ) : (
        <p className={styles.question}>{chosen.item.text}</p>
      )}
      {chosen === null && others.length === 0 ? null : (
        <details className={styles.others}>
          <summary>Another question</summary>
          <ul>
            {others.map(({ item }) => (
              <li key={item.id}>
                <TextButton onClick={() => asking.choose(item.id)}>{item.text}</TextButton>
              </li>
            ))}
            {chosen === null ? null : (
              <li>
                <TextButton onClick={() => asking.choose(null)}>Type a question</TextButton>
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  )
}

function Ranked({ ranked }: { ranked: readonly Asked[] }) {
  return (
    <ol className={styles.ranked} aria-label="Whom to ask, in order">
      {ranked.slice(0, 4).map(({ person, reasons }) => (
        <li key={person.id}>
          <p className={styles.asked}>
            <Link href={`/people/${person.id}`}>{fullName(person)}</Link> <span>{besideName(person)}</span>
          </p>
          <p className={styles.reasons}>{reasons.join(' ')}</p>
        </li>
      ))}
    </ol>
  )
}

function Rule() {
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.rule}>
      <p>
        {whoToAskRule}{' '}
        <TextButton aria-expanded={shown} onClick={() => setShown(!shown)}>
          The rule
        </TextButton>
      </p>
      {shown ? (
        <ul>
          <li>
            Knows the subject: a word of the question, or of its topic, is among what they know, their stack or team. A
            word that belongs to another topic does not count: “network” in a question about a career is not the network
            of the cloud.
          </li>
          <li>
            Answered before: similar questions, by topic or word, that were marked as answered in your newest{' '}
            {answeredIn} sessions.
          </li>
          <li>Related: their knowledge or tags cover the same topic in other words.</li>
          <li>
            Background and level: what you share with them names it; for a question about careers, the level of a mentor
            or manager.
          </li>
          <li>Goals met: the share in your sessions with them that have an answer.</li>
          <li>Asked longest ago: by the last session in which they answered something; this decides last.</li>
          <li>Last, and never the first choice: people you no longer meet.</li>
          <li>Left out: whoever you taught the same topic as their mentor.</li>
          <li>Met soon: a planned session, or the next date of your schedule, within 31 days.</li>
        </ul>
      ) : null}
    </div>
  )
}

export function AskPanel({ next }: { next: Session | null }) {
  const asking = useAsking()
  if (asking === undefined) return <h2>Who should I ask?</h2>
  const first = firstChoice(asking.ranked)
  return (
    <section>
      <h2>Who should I ask?</h2>
      <QuestionPart asking={asking} />
      {asking.ranked.length === 0 && asking.text.trim() !== '' ? (
        <p className={styles.nobody}>No match yet. Add what people know about on their pages.</p>
      ) : (
        <Ranked ranked={asking.ranked} />
      )}
      <Rule />
      <AskWays asking={asking} first={first} next={next} />
    </section>
  )
}
