// The records of one state in a file that is looked at: all of them taken or left at once, or one by one.
import { memo, useState } from 'react'
import type { ImportChoices } from '../../../shared/rules/archive/archive-import-choices.ts'
import type { PreviewRecord, PreviewState } from '../../../shared/rules/archive/archive-import-preview.ts'
import {
  type DecidedState,
  stateHead,
  stateWhy,
} from '../../../shared/rules/archive/archive-import-preview-messages.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, shortDay } from '../../../shared/rules/time/day-words.ts'
import type { Bringing } from '../../storage/archive/archive-import-steps.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { VersionsBeside } from './import-version-comparison.tsx'
import styles from './in-out.module.css'

const shownAtFirst = 8
/** Each click draws this many more: the window answers it at once, however many a file holds. */
const shownMore = 40

interface LookGroupProps {
  bringing: Bringing
  state: DecidedState
  found: PreviewState
  choices: ImportChoices
}

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

/** By what is chosen when it is asked: a line then stays as it is drawn while others are ticked. */
function flip(bringing: Bringing, id: string): void {
  const now = bringing.state()
  if (now.step === 'looked') bringing.decide({ ...now.choices, flipped: toggled(now.choices.flipped, id) })
}

interface LineProps {
  record: PreviewRecord
  isTaken: boolean
  /** Whether there is a version on each side to compare. */
  hasTwo: boolean
  bringing: Bringing
}

const LookLine = memo(function LookLine({ record, isTaken, hasTwo, bringing }: LineProps) {
  const { clock } = useCairn()
  const [isOpen, setOpen] = useState(false)
  const { id, title, kind, when, isTrashed } = record
  const day = when.length > 10 ? dayOfInstant(when, clock.zone()) : when
  const words = [isTrashed ? 'in the trash' : null, kindName(kind), shortDay(day, clock.today())].filter(Boolean)
  return (
    <li>
      <CheckLine
        checked={isTaken}
        onChange={() => flip(bringing, id)}
        read
        end={
          <>
            {words.join(', ')}
            {hasTwo ? (
              <TextButton className={styles.compare ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                Compare<VisuallyHidden> {title}</VisuallyHidden>
              </TextButton>
            ) : null}
          </>
        }
      >
        {title}
      </CheckLine>
      {isOpen ? <VersionsBeside bringing={bringing} id={id} /> : null}
    </li>
  )
})

export function LookGroup({ bringing, state, found, choices }: LookGroupProps) {
  const [most, setMost] = useState(shownAtFirst)
  const { taken, flipped } = choices
  const isUsual = taken.includes(state)
  const named = found.named.slice(0, most)
  const left = found.named.length - named.length
  const ids = new Set(found.named.map(({ id }) => id))
  const onAll = () => bringing.decide({ taken: toggled(taken, state), flipped: flipped.filter((id) => !ids.has(id)) })
  const hasTwo = state !== 'new' && state !== 'erased'
  const rest = found.count - found.named.length
  return (
    <section className={styles.group}>
      <SectionHead action={<TextButton onClick={onAll}>{isUsual ? 'Select none' : 'Select all'}</TextButton>}>
        {stateHead(state, found.count)}
      </SectionHead>
      <p className={styles.why}>{stateWhy(state)}</p>
      <ul aria-label={stateHead(state, found.count)}>
        {named.map((record) => (
          <LookLine
            key={record.id}
            record={record}
            isTaken={isUsual !== flipped.includes(record.id)}
            hasTwo={hasTwo}
            bringing={bringing}
          />
        ))}
      </ul>
      {left > 0 ? (
        <TextButton onClick={() => setMost(most + shownMore)}>Show {Math.min(shownMore, left)} more</TextButton>
      ) : null}
      {rest > 0 && left === 0 ? (
        <p className={styles.quiet}>
          and {counted(rest, 'older one')}, {isUsual ? 'to import' : 'not to import'} as well
        </p>
      ) : null}
    </section>
  )
}
