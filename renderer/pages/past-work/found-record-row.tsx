// A found record as a line: taken or left, with its place in the file; opened, what it would hold and its own choices.
import { memo, useState } from 'react'
import { titleOfFound } from '../../../shared/rules/import/found-record.ts'
import { comesNew, type PlannedRecord } from '../../../shared/rules/import/import-plan.ts'
import type { ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { clockTime, shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ChangedFields } from './changed-fields.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { FoundFields } from './found-record-fields.tsx'
import styles from './past-work.module.css'
import { placeWords, stateWords } from './past-work-labels.ts'
import type { PastWork } from './use-past-work.ts'

/** "Entry, 3 Mar", "Session, 20 Mar, 10:00, already here". */
function lineWords({ found, state }: PlannedRecord, choice: ImportChoice, today: string): string {
  const day = choice.day === '' ? 'no date' : shortDay(choice.day, today)
  const time = found.kind === 'session' && found.startsAt !== null ? clockTime(found.startsAt, found.zone) : ''
  const isOver = found.kind === 'session' && state === 'new' && choice.day < today
  return [kindName(choice.kind), day, time, isOver ? 'in the past' : stateWords[state]]
    .filter((one) => one !== '')
    .join(', ')
}

interface FoundLineProps {
  planned: PlannedRecord
  choice: ImportChoice
  decide: PastWork['decide']
}

export const FoundLine = memo(function FoundLine({ planned, choice, decide }: FoundLineProps) {
  const { clock } = useCairn()
  const [isOpen, setOpen] = useState(false)
  const { found, state } = planned
  const title = titleOfFound(found)
  const onChange = (change: Partial<ImportChoice>) => decide([found.sourceId], (was) => ({ ...was, ...change }))
  const isOffered = state === 'new' || state === 'changed'
  return (
    <li>
      <CheckLine
        read
        checked={choice.isTaken && isOffered}
        disabled={!isOffered}
        onChange={(isTaken) => onChange({ isTaken })}
        hint={placeWords(found)}
        end={
          <>
            {lineWords(planned, choice, clock.today())}{' '}
            <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? 'Hide' : 'Details'}
              <VisuallyHidden> of {title}</VisuallyHidden>
            </TextButton>
          </>
        }
      >
        {title}
      </CheckLine>
      {isOpen ? (
        <div className={styles.fields}>
          <FoundFields found={found} />
          {comesNew(planned, choice) ? (
            <ChoiceFields found={found} choice={choice} today={clock.today()} onChange={onChange} />
          ) : null}
        </div>
      ) : null}
      {state === 'changed' ? <ChangedFields planned={planned} choice={choice} onChange={onChange} /> : null}
    </li>
  )
})
