// Field by field: what leaves, word for word, beside what stays.
import type { ReactNode } from 'react'
import type { SharedPart } from '../../../shared/records/shared-copy.ts'
import { renderedText } from '../../../shared/rules/markdown/markdown-blocks.ts'
import { formatWords } from '../../../shared/rules/sessions/session-formats.ts'
import { fieldWords } from '../../record-views/forms/format-field-values.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { standingParts } from './sender-standing-parts.ts'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'

export function LeavingParts({ parts }: { parts: readonly SharedPart[] }) {
  return (
    <dl className={styles.leaves}>
      {parts.map(({ id, heading, text }) => (
        <div key={id}>
          <dt>{heading}</dt>
          <dd>{renderedText(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Pair({ title, leaves, stays }: { title: string; leaves: ReactNode; stays: readonly string[] }) {
  return (
    <div className={styles.pair}>
      <div>
        <h3>{title}</h3>
        {leaves}
      </div>
      <ul aria-label={`Stays private: ${title}`}>
        {stays.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

const part = (id: string, heading: string, text: string): SharedPart[] =>
  text.trim() === '' ? [] : [{ id, heading, text }]

const alwaysHere = [
  'Which names the pseudonyms stand for',
  'The passphrase',
  'Every other record',
  'Every ID of this database',
]
const ofThing = 'The files themselves, its history, and how often it was saved'

export function LeavingTable({ prepared: { values }, leaves: { copy, stays } }: SendingParts) {
  const { session } = copy
  const about = [
    ...part('from', 'From', copy.from.name),
    ...part('to', 'To', copy.to.name),
    ...part('help', 'Kind of help', copy.help),
    ...part('format', 'Format of the session', session?.format ? formatWords[session.format].name : ''),
    ...part('goal', 'Goal of the session', session?.goal ?? ''),
    ...part('problem', 'The problem as stated', session?.problem ?? ''),
    ...standingParts(copy.standing),
    ...copy.since,
    ...copy.questions.flatMap(({ id, text }, at) => part(id, `Question ${at + 1}`, text)),
    ...copy.asked.flatMap(({ criterionId, statement }) => part(criterionId, 'Asked about', statement)),
  ]
  const ofSession = values.sessionId === null ? [] : ['The notes, answers and everything else of the session']
  const staysAround = [...ofSession, ...alwaysHere]
  return (
    <section className={styles.leaving}>
      <SectionHead note="word for word, as it will be read">What the file holds, and what stays private</SectionHead>
      <div className={styles.pairHead} aria-hidden="true">
        <span>In the file</span>
        <span>Stays private</span>
      </div>
      <Pair title="Request details" leaves={<LeavingParts parts={about} />} stays={staysAround} />
      {copy.things.map(({ id, kind, title, label, parts }) => (
        <Pair
          key={id}
          title={title}
          leaves={<LeavingParts parts={[...part('label', 'Shown as', label), ...parts]} />}
          stays={[...(stays.get(id) ?? []).map((path) => fieldWords(kind, path)), ofThing]}
        />
      ))}
    </section>
  )
}
