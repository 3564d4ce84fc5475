// Two windows on one record: both versions side by side in the fields where they differ, and the two ways out.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { fieldWords, type Reading, readingOf, valueWords } from '../forms/format-field-values.ts'
import styles from './conflict-view.module.css'
import { differingFields, fieldOf } from './differing-fields.ts'

interface ConflictViewProps {
  /** The record as it stands now; null when it is gone. */
  theirs: AnyRecord | null
  /** The record as it would have been saved. */
  mine: AnyRecord
  /** Saves mine over theirs: on theirs' revision, or as a new record where it is gone. */
  onKeepMine: () => void
  /** Drops my draft and shows theirs. */
  onTakeTheirs: () => void
  /** Puts a name in the place of an id. */
  nameOf?: Reading['nameOf']
  /** Today, and the owner's zone, in which instants have their day. */
  days: Reading['days']
}

function Differences({
  theirs,
  mine,
  ...reading
}: { theirs: AnyRecord; mine: AnyRecord } & Pick<ConflictViewProps, 'nameOf' | 'days'>) {
  const fields = differingFields(mine, theirs)
  if (fields.length === 0) return <p>Both versions are identical.</p>
  return (
    <PlainTable label="Where the two differ">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Saved meanwhile</th>
          <th scope="col">Yours</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((name) => (
          <tr key={name}>
            <td data-quiet>{fieldWords(mine.kind, name)}</td>
            <td className={styles.version}>{valueWords(fieldOf(theirs, name), readingOf(name, reading))}</td>
            <td className={styles.version}>{valueWords(fieldOf(mine, name), readingOf(name, reading))}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

/** The view takes the focus when it comes: whoever just saved must not overlook it. */
const focusWhenShown = (section: HTMLElement | null) => section?.focus()

export function ConflictView({ theirs, mine, onKeepMine, onTakeTheirs, nameOf, days }: ConflictViewProps) {
  return (
    <section
      ref={focusWhenShown}
      tabIndex={-1}
      className={styles.conflict}
      role="alert"
      aria-label="Two versions of this record"
    >
      <h3>
        {theirs === null
          ? 'This record was deleted permanently in the meantime.'
          : 'This was changed in another window meanwhile.'}
      </h3>
      <p>
        {theirs === null
          ? 'Nothing of yours is lost: what you typed is kept as a draft.'
          : 'Nothing was overwritten. The version saved meanwhile and yours are both here.'}
      </p>
      {theirs === null ? null : <Differences theirs={theirs} mine={mine} nameOf={nameOf} days={days} />}
      <ButtonRow>
        <Button small onClick={onKeepMine}>
          Use my version
        </Button>
        <Button small tone="text" onClick={onTakeTheirs}>
          {theirs === null ? 'Discard my version' : 'Use the other version'}
        </Button>
      </ButtonRow>
    </section>
  )
}
