// Places that may name someone, each with its sentence: only their owner can tell, so each is decided here.

import type { PossiblePlace } from '../../shared/rules/sharing/find-possible-names.ts'
import type { PlaceDecision, PlaceToDecide } from '../../shared/rules/sharing/pseudonym-choices.ts'
import { TextButton } from '../ui/text-button.tsx'
import styles from './possible-name-mentions.module.css'

const reasonWords = {
  'everyday word': 'also an everyday word',
  ending: 'with another ending',
  compound: 'part of a longer word',
  initials: 'initials',
  'short form': 'a short form',
  'look-alike letters': 'letters of another alphabet that look the same',
} as const satisfies Record<PossiblePlace['reason'], string>

interface PlacesProps {
  readonly name: string
  readonly places: readonly PlaceToDecide[]
  readonly onDecide: (places: readonly PlaceToDecide[], replace: PlaceDecision['replace'] | null) => void
}

function Sentence({ form, sentence }: PossiblePlace) {
  const at = sentence.indexOf(form)
  if (at === -1) return <q>{sentence}</q>
  return (
    <q>
      {sentence.slice(0, at)}
      <mark>{form}</mark>
      {sentence.slice(at + form.length)}
    </q>
  )
}

function Place({ place, onDecide }: { place: PlaceToDecide; onDecide: PlacesProps['onDecide'] }) {
  const { replaced, form, sentence, reason } = place
  const where = `“${form}” in “${sentence}”`
  return (
    <li>
      <div>
        <Sentence {...place} /> <span className={styles.quiet}>{reasonWords[reason]}</span>
      </div>
      {replaced === null ? (
        <span className={styles.ways}>
          <TextButton aria-label={`Replace ${where}`} onClick={() => onDecide([place], true)}>
            Replace
          </TextButton>
          <TextButton aria-label={`Leave ${where}`} onClick={() => onDecide([place], false)}>
            Leave
          </TextButton>
        </span>
      ) : (
        <span className={styles.ways}>
          <span className={styles.quiet}>{replaced ? 'Replaced' : 'Left as it is'}</span>
          <TextButton aria-label={`Change what happens to ${where}`} onClick={() => onDecide([place], null)}>
            Change
          </TextButton>
        </span>
      )}
    </li>
  )
}

export function PossiblePlaces({ name, places, onDecide }: PlacesProps) {
  const open = places.filter(({ replaced }) => replaced === null)
  return (
    <div className={styles.places}>
      {open.length < 2 ? null : (
        <p className={styles.ways}>
          <TextButton aria-label={`Replace all possible places of ${name}`} onClick={() => onDecide(open, true)}>
            Replace all {open.length}
          </TextButton>
          <TextButton aria-label={`Leave all possible places of ${name}`} onClick={() => onDecide(open, false)}>
            Leave all
          </TextButton>
        </p>
      )}
      <ul aria-label={`Possible places of ${name}`}>
        {places.map((place) => (
          <Place key={`${place.form}\n${place.sentence}`} place={place} onDecide={onDecide} />
        ))}
      </ul>
    </div>
  )
}
