// At the end of summer time an hour is on the clock twice: which of the two a typed time means.
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { isZone, type RepeatedTime, repeatedHour } from '../../../shared/rules/time/meeting-time.ts'
import { SelectField } from '../../ui/field.tsx'

interface RepeatedTimeChoiceProps {
  /** The label of the time it belongs to. */
  of: string
  /** The instant as it is read now; null while there is none. */
  at: string | null
  zone: string
  onChange: (which: RepeatedTime) => void
}

export function RepeatedTimeChoice({ of, at, zone, onChange }: RepeatedTimeChoiceProps) {
  const repeated = at === null || !isZone(zone) ? null : repeatedHour(at, zone)
  if (at === null || repeated === null) return null
  const time = clockTime(at, zone)
  const { which, offsets } = repeated
  return (
    <SelectField
      label={`Which ${time}, ${of.toLowerCase()}`}
      hint="The clocks go back in this hour."
      choices={[
        { value: 'first', words: `The first ${time} (UTC${offsets.first})` },
        { value: 'second', words: `The second ${time} (UTC${offsets.second})` },
      ]}
      value={which}
      onChange={(event) => onChange(event.currentTarget.value === 'second' ? 'second' : 'first')}
    />
  )
}
