// A proposal while it is written, in the order it is argued: why, the options, what decides, the decision, who must know, the prediction.
import { proposalKind } from '../../../shared/kinds/proposal.ts'
import { readAs, readNumber } from '../../../shared/rules/text/typed-number.ts'
import { InitiativeChoice } from '../../record-views/journal/initiative-choice.tsx'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { DateField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { ChecksFields, StakeholdersFields } from './checks-fields.tsx'
import { DriversFields } from './drivers-fields.tsx'
import type { FormPart } from './form-part.ts'
import { OptionsFields } from './options-fields.tsx'
import styles from './proposal-form.module.css'

function Head({ record, change, at }: FormPart) {
  return (
    <>
      <TextField
        label={proposalKind.parts.title.label}
        value={record.title}
        trouble={at('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <WritingField
        label={proposalKind.parts.context.label}
        hint="What happens today, to whom, and the figure that shows it."
        rows={4}
        value={record.context}
        trouble={at('context')}
        onChange={(text) => change({ context: text })}
      />
      <FieldStack across>
        <DateField
          label="Begun on"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <InitiativeChoice value={record.initiative} onChange={(initiative) => change({ initiative })} />
      </FieldStack>
    </>
  )
}

const decided = [
  {
    name: 'decision',
    hint: 'What is to be done, in the words you would say aloud.',
  },
  {
    name: 'consequences',
    hint: 'What it costs, and what has to be lived with.',
  },
] as const

function Decided({ record, change, at }: FormPart) {
  return (
    <section className={styles.part}>
      <h2>Decision</h2>
      {decided.map(({ name, hint }) => (
        <WritingField
          key={name}
          label={proposalKind.parts[name].label}
          hint={hint}
          value={record[name]}
          trouble={at(name)}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
    </section>
  )
}

const sureTrouble = (typed: string) => {
  const read = readNumber(typed)
  if (Number.isNaN(read)) return 'Enter a number. Your text is not lost.'
  return read !== null && (!Number.isInteger(read) || read < 0 || read > 100)
    ? 'Enter a whole number from 0 to 100. Your text is not lost.'
    : undefined
}

function Predicted({ record, typed, change, typeNumber, at }: FormPart) {
  const sure = typed.confidence ?? (record.confidence === null ? '' : String(record.confidence))
  const typeSure = (text: string) => {
    const read = readNumber(text)
    typeNumber('confidence', text, { confidence: read !== null && Number.isNaN(read) ? null : read })
  }
  return (
    <section className={styles.part}>
      <h2>Prediction</h2>
      <WritingField
        label={proposalKind.parts.prediction.label}
        hint="Something that can turn out wrong."
        rows={2}
        value={record.prediction}
        trouble={at('prediction')}
        onChange={(text) => change({ prediction: text })}
      />
      <FieldStack across>
        <TextField
          label="How sure, in percent"
          inputMode="decimal"
          hint={readAs(sure)}
          value={sure}
          trouble={sureTrouble(sure) ?? at('confidence')}
          onChange={(event) => typeSure(event.currentTarget.value)}
        />
        <DateField
          label="Look again on"
          min="0001-01-01"
          value={record.revisitOn ?? ''}
          trouble={at('revisitOn')}
          onChange={(event) => change({ revisitOn: event.currentTarget.value || null })}
        />
      </FieldStack>
    </section>
  )
}

export function ProposalForm(part: FormPart) {
  return (
    <>
      <Head {...part} />
      <OptionsFields {...part} />
      <DriversFields {...part} />
      <Decided {...part} />
      <ChecksFields {...part} />
      <StakeholdersFields {...part} />
      <Predicted {...part} />
    </>
  )
}
