// Looking back: was the goal met, what the problem turned out to be, what came of it and what each side takes along.
import { sessionKind } from '../../../shared/kinds/session-kind.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { TextPlace } from '../../../shared/rules/sessions/session-text-access.ts'
import { firstName, goalMetWords, outcomeWords, problemWords } from '../../../shared/rules/sessions/session-words.ts'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { ByOther } from '../../ui/typography.tsx'
import styles from './after.module.css'
import { HeldCheckChoice } from './outcome-check-section.tsx'
import { SessionText } from './session-text-field.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface LookBackProps {
  editing: SessionEditing
  person: Person | null
  today: string
}

const choicesOf = <V extends string>(words: Readonly<Record<V, string>>) =>
  // Object.entries forgets which keys there are.
  (Object.keys(words) as V[]).map((value) => ({ value, words: words[value] }))

function Told({
  editing,
  place,
  label,
  placeholder,
  by,
}: {
  editing: SessionEditing
  place: TextPlace
  label: string
  placeholder: string
  by?: string
}) {
  return (
    <div className={styles.told}>
      <h3>
        {by === undefined ? null : <Pebble />}
        {by === undefined ? label : <ByOther>{label}</ByOther>}
      </h3>
      <SessionText editing={editing} place={place} label={label} placeholder={placeholder} />
    </div>
  )
}

function GoalMet({ editing }: { editing: SessionEditing }) {
  const { live, isClosed } = editing
  return (
    <section className={styles.part}>
      <h2>Was the goal met?</h2>
      <div className={styles.goal}>
        {live.goal.trim() === '' ? 'No goal was written.' : <Written inline text={live.goal} />}
      </div>
      <Choice
        legend="Goal met"
        choices={choicesOf(goalMetWords)}
        value={live.goalMet}
        disabled={isClosed}
        onChange={(goalMet) =>
          void editing.change('Set whether the goal was met', (session) => ({ ...session, goalMet }))
        }
      />
      <Told editing={editing} place="goalWhy" label={sessionKind.parts.goalWhy.label} placeholder="Why or why not" />
    </section>
  )
}

function ProblemWas({ editing }: Pick<LookBackProps, 'editing'>) {
  return (
    <Choice
      legend="What it turned out to be"
      choices={choicesOf(problemWords)}
      value={editing.live.problemWas}
      disabled={editing.isClosed}
      onChange={(problemWas) => void editing.change('Set the problem found', (session) => ({ ...session, problemWas }))}
    />
  )
}

function Found({ editing, person, today }: LookBackProps) {
  const { live, isClosed } = editing
  const name = person === null ? 'Their' : `${firstName(person)}’s`
  return (
    <section className={styles.part}>
      <h2>What was it really about?</h2>
      <div className={styles.two}>
        <div className={styles.told}>
          <h3>Problem stated</h3>
          <div className={styles.stated}>
            {live.problemStated.trim() === '' ? 'Nothing was stated.' : <Written inline text={live.problemStated} />}
          </div>
        </div>
        <Told
          editing={editing}
          place="problemFound"
          label={sessionKind.parts.problemFound.label}
          placeholder="In your own words"
        />
      </div>
      <ProblemWas editing={editing} />
      <Told
        editing={editing}
        place="theirRead"
        label={`${name} read of it`}
        placeholder="In their words, apart from yours"
        by={name}
      />
      <Choice
        legend="What came of it"
        choices={choicesOf(outcomeWords)}
        value={live.outcome}
        disabled={isClosed}
        onChange={(outcome) => void editing.change('Set the outcome', (session) => ({ ...session, outcome }))}
      />
      {isClosed ? null : <HeldCheckChoice editing={editing} today={today} />}
    </section>
  )
}

export function SessionReflectionSection({ editing, person, today }: LookBackProps) {
  const isMentor = editing.live.role === 'mentor'
  const theirs = isMentor
    ? 'What you learned as the mentor'
    : `What ${person === null ? 'the mentor' : firstName(person)} learned`
  return (
    <>
      <GoalMet editing={editing} />
      <Found editing={editing} person={person} today={today} />
      <section className={styles.part}>
        <h2>What to keep of it</h2>
        <div className={styles.two}>
          <Told
            editing={editing}
            place="wentWell"
            label={sessionKind.parts.wentWell.label}
            placeholder="What to repeat"
          />
          <Told
            editing={editing}
            place="couldBeBetter"
            label={sessionKind.parts.couldBeBetter.label}
            placeholder="What to do differently"
          />
          <Told
            editing={editing}
            place="learned"
            label={isMentor ? sessionKind.parts.theyLearned.label : sessionKind.parts.learned.label}
            placeholder="Include why it matters"
          />
          <Told editing={editing} place="theyLearned" label={theirs} placeholder="A mentor gains too" />
        </div>
      </section>
    </>
  )
}
