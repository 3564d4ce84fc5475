// For whom, for which session, and what help is wanted.

import { sharePurposes } from '../../../shared/records/field-choices.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { NamingField } from '../../record-views/writing/naming-field.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Choice } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PersonPick } from '../person-pick.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'
import { forSession } from './sending-values.ts'

const purposeWords = {
  opinion: 'Their opinion',
  approval: 'Their approval',
  challenge: 'To be challenged',
} as const satisfies Record<(typeof sharePurposes)[number], string>

type Part = Pick<SendingParts, 'prepared' | 'change'>

function SessionField({ prepared: { values, sharing }, change }: Part) {
  const today = useCairn().clock.today()
  if (sharing.sessions.length === 0) return null
  const sessions = sharing.sessions.map(({ id, day, goal }) => ({
    value: id,
    words: `${dayWords(day, today)}${goal.trim() === '' ? '' : `: ${goal.trim().slice(0, 60)}`}`,
  }))
  return (
    <SelectField
      label="For the session"
      hint="Its goal, the problem as stated and its open questions come along."
      value={values.sessionId ?? ''}
      choices={[{ value: '', words: 'None' }, ...sessions]}
      onChange={(event) => {
        const session = sharing.sessions.find(({ id }) => id === event.currentTarget.value) ?? null
        change(forSession(values, session))
      }}
    />
  )
}

export function WhoSection({ prepared, change }: Part) {
  const { values, sharing } = prepared
  const person = sharing.people.find(({ id }) => id === values.personId) ?? null
  return (
    <section className={styles.section}>
      <h2>Who, and what help</h2>
      <FieldStack>
        <PersonPick
          label="Who is to read it"
          people={sharing.people}
          id={values.personId}
          onPick={(personId) => change({ personId, sessionId: null })}
        />
        <Choice
          legend="What you want"
          value={values.purpose}
          choices={sharePurposes.map((value) => ({ value, words: purposeWords[value] }))}
          onChange={(purpose) => change({ purpose })}
        />
        <SessionField prepared={prepared} change={change} />
        <NamingField
          label={`What ${person === null ? 'they' : firstName(person)} can help with`}
          placeholder="Read it as if you had to run it at night."
          value={values.help}
          onChange={(event) => change({ help: event.currentTarget.value })}
        />
        <NamingField
          label="Since we last met"
          value={values.since}
          onChange={(event) => change({ since: event.currentTarget.value })}
        />
      </FieldStack>
    </section>
  )
}
