// For whom, for which session, and what help is wanted.
import { sharePurposes } from '../../../shared/records/field-choices.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PersonPick } from '../person-pick.tsx'
import { forSession } from './review-request-draft.ts'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'

const purposeWords = {
  opinion: 'Their opinion',
  approval: 'Their approval',
  challenge: 'To be challenged',
} as const satisfies Record<(typeof sharePurposes)[number], string>
const purposes = sharePurposes.map((value) => ({ value, words: purposeWords[value] }))

const { Paragraph, Choose } = fieldsOf<SendingParts['prepared']['values']>()

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
        // Its draft is read once it stands here (`useRefreshRequestDraft`): that of a session chosen before comes too late.
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
          onPick={(personId) => change({ ...forSession(values, null), personId })}
        />
        <Bound value={values} change={change}>
          <Choose name="purpose" legend="What you want" choices={purposes} />
          <SessionField prepared={prepared} change={change} />
          <Paragraph
            name="help"
            label={`What ${person === null ? 'they' : firstName(person)} can help with`}
            placeholder="Read it as if you had to run it at night."
          />
          <Paragraph name="since" label="Since we last met" />
          <CheckLine checked={values.withoutStanding !== true} onChange={(isIn) => change({ withoutStanding: !isIn })}>
            Include your level and goal, criteria that changed since you last met, and open actions
          </CheckLine>
        </Bound>
      </FieldStack>
    </section>
  )
}
