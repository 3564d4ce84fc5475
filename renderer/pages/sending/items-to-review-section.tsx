// Three to five things to read, found by their words, and which of their criteria the reader is asked about.
import { useState } from 'react'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { seenBy } from '../../../shared/rules/sharing/redact-record.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { MultiSelectField, type Pickable } from '../../record-views/forms/multi-select-field.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useRecordsToPick } from '../../storage/journal/use-records.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'
import { criteriaToAsk, type Prepared, thingOfCriterion } from './share-source.ts'

const most = 5

function useOffers({ roadmap }: Prepared, typed: string): { offers: Pickable[]; kept: number } {
  const { clock } = useCairn()
  const today = clock.today()
  const found = useRecordsToPick(typed).filter(({ kind }) => kind !== 'session')
  const open = found.filter((record) => seenBy(record, 'mentor') !== null)
  const records = open.map((record) => ({
    id: record.id,
    words: `${titleOf(record)} (${kindInText(record.kind)}, ${dayWords(record.day, today)})`,
  }))
  const criteria = roadmap.criteria.map(({ id, text }) => ({
    id: thingOfCriterion(roadmap, id),
    code: id,
    words: text,
  }))
  return { offers: [...records, ...criteria], kept: found.length - open.length }
}

function chosenOf({ values, sharing, roadmap }: Prepared): Pickable[] {
  return values.things.map((id) => {
    const record = sharing.records.get(id)?.record
    const criterion = roadmap.criteria.find((one) => thingOfCriterion(roadmap, one.id) === id)
    if (record !== undefined) return { id, words: `${titleOf(record)} (${kindInText(record.kind)})` }
    return criterion === undefined ? { id, words: 'Deleted record' } : { id, code: criterion.id, words: criterion.text }
  })
}

function AskAbout({ prepared, change }: Pick<SendingParts, 'prepared' | 'change'>) {
  const { values } = prepared
  const criteria = criteriaToAsk(prepared)
  if (criteria.length === 0) return null
  return (
    <fieldset className={styles.asked}>
      <legend>Ask whether they saw you do this</legend>
      {criteria.map(({ key, criterionId, statement }) => (
        <CheckLine
          key={key}
          checked={values.asked.includes(key)}
          end={criterionId}
          onChange={(isAsked) =>
            change({ asked: isAsked ? [...values.asked, key] : values.asked.filter((one) => one !== key) })
          }
        >
          {statement}
        </CheckLine>
      ))}
    </fieldset>
  )
}

export function ThingsSection({ prepared, change }: SendingParts) {
  const { values, sharing } = prepared
  const [typed, setTyped] = useState('')
  const { offers, kept } = useOffers(prepared, typed)
  const closed = values.things.filter((id) => {
    const record = sharing.records.get(id)?.record
    return record !== undefined && seenBy(record, 'mentor') === null
  })
  return (
    <section className={styles.section}>
      <h2>What they read</h2>
      <MultiSelectField
        label="Three to five things"
        placeholder="Find a record or a criterion by its words"
        chosen={chosenOf(prepared)}
        offers={offers}
        onType={setTyped}
        onAdd={(id) => change({ things: [...values.things, id] })}
        onRemove={(id) => change({ things: values.things.filter((one) => one !== id) })}
      />
      {values.things.length > most ? (
        <Small quiet>More than five things are seldom read to the end. You can still send it.</Small>
      ) : null}
      {closed.length > 0 ? <GapNote>Some of these are private now, so they are not in the file.</GapNote> : null}
      {kept > 0 && typed.trim() !== '' ? (
        <Small quiet>Private records are not listed. To send one, change its visibility on its page.</Small>
      ) : null}
      <AskAbout prepared={prepared} change={change} />
    </section>
  )
}
