// The records of one state in a file that is looked at: all of them taken or left at once, or one by one.
import { useState } from 'react'
import { dayOfInstant, shortDay } from '../../../shared/rules/day-words.ts'
import type { ImportChoices } from '../../../shared/rules/import-choice.ts'
import type { PreviewRecord, PreviewState } from '../../../shared/rules/import-preview.ts'
import { type DecidedState, stateHead, stateWhy } from '../../../shared/rules/import-words.ts'
import { kindName } from '../../../shared/rules/kind-names.ts'
import { counted } from '../../../shared/rules/number-words.ts'
import type { Bringing } from '../../storage/bringing.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import styles from './in-out.module.css'
import { VersionsBeside } from './versions-beside.tsx'

const shownAtFirst = 8

interface LookGroupProps {
  bringing: Bringing
  state: DecidedState
  found: PreviewState
  choices: ImportChoices
}

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

interface LineProps {
  record: PreviewRecord
  isTaken: boolean
  onTake: () => void
  /** Null where there is only one version. */
  bringing: Bringing | null
}

function LookLine({ record, isTaken, onTake, bringing }: LineProps) {
  const { clock } = useCairn()
  const [isOpen, setOpen] = useState(false)
  const { id, title, kind, when, isTrashed } = record
  const day = when.length > 10 ? dayOfInstant(when, clock.zone()) : when
  const words = [isTrashed ? 'in the trash' : null, kindName(kind), shortDay(day, clock.today())].filter(Boolean)
  return (
    <li>
      <CheckLine
        checked={isTaken}
        onChange={onTake}
        read
        end={
          <>
            {words.join(', ')}
            {bringing === null ? null : (
              <LinkButton className={styles.compare ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                Compare<span className={styles.named}> {title}</span>
              </LinkButton>
            )}
          </>
        }
      >
        {title}
      </CheckLine>
      {isOpen && bringing !== null ? <VersionsBeside bringing={bringing} id={id} /> : null}
    </li>
  )
}

export function LookGroup({ bringing, state, found, choices }: LookGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const { taken, flipped } = choices
  const isUsual = taken.includes(state)
  const named = isWhole ? found.named : found.named.slice(0, shownAtFirst)
  const ids = new Set(found.named.map(({ id }) => id))
  const onAll = () => bringing.decide({ taken: toggled(taken, state), flipped: flipped.filter((id) => !ids.has(id)) })
  const hasTwo = state !== 'new' && state !== 'erased'
  const rest = found.count - found.named.length
  return (
    <section className={styles.group}>
      <SectionHead action={<LinkButton onClick={onAll}>{isUsual ? 'Untick all' : 'Tick all'}</LinkButton>}>
        {stateHead(state, found.count)}
      </SectionHead>
      <p className={styles.why}>{stateWhy(state)}</p>
      <ul aria-label={stateHead(state, found.count)}>
        {named.map((record) => (
          <LookLine
            key={record.id}
            record={record}
            isTaken={isUsual !== flipped.includes(record.id)}
            onTake={() => bringing.decide({ taken, flipped: toggled(flipped, record.id) })}
            bringing={hasTwo ? bringing : null}
          />
        ))}
      </ul>
      {found.named.length > named.length ? (
        <LinkButton onClick={() => setWhole(true)}>Show {found.named.length - named.length} more</LinkButton>
      ) : null}
      {rest > 0 && (isWhole || found.named.length <= shownAtFirst) ? (
        <p className={styles.quiet}>
          and {counted(rest, 'older one')}, {isUsual ? 'which come in' : 'which stay out'} as well
        </p>
      ) : null}
    </section>
  )
}
