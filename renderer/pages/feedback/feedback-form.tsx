// Feedback while it is written down: whose words, the words themselves, and what they are about.
import { feedbackKind } from '../../../shared/kinds/feedback.ts'
import type { Feedback } from '../../../shared/records/feedback.ts'
import { feedbackSorts } from '../../../shared/records/field-choices.ts'
import { sortWords } from '../../../shared/rules/growth/feedback-steps.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { Choice } from '../../ui/choice.tsx'
import { DateField, LongField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PersonPick } from '../person-pick.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { RecordPick } from '../record-pick.tsx'

type FormProps = RecordFormProps<Feedback>

const sorts = feedbackSorts.map((value) => ({ value, words: sortWords[value] }))

function Said({ record, change, people, at }: FormProps) {
  return (
    <>
      <LongField
        label={feedbackKind.parts.verbatim.label}
        hint="As they said or wrote it, also where it is not finished."
        rows={4}
        value={record.verbatim}
        trouble={at('verbatim')}
        onChange={(event) => change({ verbatim: event.currentTarget.value })}
      />
      <PersonPick
        label="Who said it"
        people={people}
        id={record.personId}
        onPick={(personId) => change({ personId })}
      />
      <FieldStack across>
        <TextField
          label={feedbackKind.parts.relation.label}
          placeholder="Mentor; staff engineer, Rates"
          value={record.relation}
          trouble={at('relation')}
          onChange={(event) => change({ relation: event.currentTarget.value })}
        />
        <DateField
          label="Date"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      </FieldStack>
      <Choice legend="What it is" choices={sorts} value={record.sort} onChange={(sort) => change({ sort })} />
    </>
  )
}

function About({ record, change, at }: FormProps) {
  return (
    <>
      <RecordPick
        label="About which record"
        id={record.aboutId}
        not={record.id}
        onPick={(about) => change({ aboutId: about?.id ?? null, aboutRevision: about?.revision ?? null })}
      />
      <LongField
        label={feedbackKind.parts.passage.label}
        rows={2}
        value={record.passage}
        trouble={at('passage')}
        onChange={(event) => change({ passage: event.currentTarget.value })}
      />
      <CheckLine checked={record.mayQuote} onChange={(mayQuote) => change({ mayQuote })}>
        They agreed to be quoted by name
      </CheckLine>
      <WritingField
        label={feedbackKind.parts.response.label}
        hint="What you changed, or why you did not."
        rows={2}
        value={record.response}
        trouble={at('response')}
        onChange={(text) => change({ response: text })}
      />
    </>
  )
}

export function FeedbackForm(props: FormProps) {
  return (
    <>
      <Said {...props} />
      <About {...props} />
    </>
  )
}
