// Above the differences of two versions: what the committee said of the earlier one, and which remarks the later one answers.
import { useState } from 'react'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import {
  type CommitteeRemark,
  decisionWords,
  isAnsweredBy,
  outcomeOf,
  remarkCounts,
  remarksOn,
  subjectWords,
  withAnswer,
} from '../../../shared/rules/packet/committee-outcome.ts'
import { fullDay } from '../../../shared/rules/time/day-words.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { typedPlace } from '../../storage/packet/read-packet.ts'
import { LongField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/inline-form.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small, Why } from '../../ui/typography.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import styles from './editions.module.css'
import { usePacketChanging } from './use-packet-changing.ts'

interface SaidProps {
  packet: Packet
  roadmap: Roadmap
  /** The version that was handed in. */
  edition: Edition
  /** The number of the later one, and "version 2" or "the working copy". */
  later: { readonly number: number; readonly words: string }
}

interface RemarkProps {
  packetId: string
  remark: CommitteeRemark
  about: string
  later: SaidProps['later']
}

function AnswerForm({ packetId, remark, later, onClose }: Omit<RemarkProps, 'about'> & { onClose: () => void }) {
  const change = usePacketChanging(packetId)
  const place = typedPlace(packetId, `answer-${remark.id}`)
  const note = useNote(place, 'packet', { answer: remark.answer })
  if (!note.isReady) return null
  const leave = () => {
    void note.clear()
    onClose()
  }
  const save = async () => {
    const { answer } = note.value
    const more = { clearsDrafts: [notePlace(place)] }
    if (await change('Answered a committee remark', (now) => withAnswer(now, remark.id, later.number, answer), more))
      leave()
  }
  return (
    <NoteForm
      label={`Answer in ${later.words}`}
      saveWords="Mark as answered"
      isEmpty={note.value.answer.trim() === ''}
      onSave={() => void save()}
      onLeave={leave}
      isChanged={note.isChanged}
    >
      <LongField
        label={`How ${later.words} answers it`}
        rows={2}
        value={note.value.answer}
        onChange={({ currentTarget }) => note.change({ answer: currentTarget.value })}
      />
    </NoteForm>
  )
}

function Answer({ remark, later, packetId, onWrite }: Omit<RemarkProps, 'about'> & { onWrite: () => void }) {
  const change = usePacketChanging(packetId)
  if (!isAnsweredBy(remark, later.number))
    return (
      <p className={styles.answer}>
        <b>Open</b> <TextButton onClick={onWrite}>Mark as answered</TextButton>
      </p>
    )
  const reopen = () => change('Reopened a committee remark', (now) => withAnswer(now, remark.id, null, remark.answer))
  return (
    <p className={styles.answer}>
      <b>Answered</b> {remark.answer} <TextButton onClick={() => void reopen()}>Reopen</TextButton>
    </p>
  )
}

function Remark(props: RemarkProps) {
  const [isWriting, setWriting] = useState(false)
  const { remark, about } = props
  return (
    <li>
      <Read>{remark.text}</Read>
      {about === '' ? null : <Small quiet>{about}</Small>}
      {isWriting ? (
        <AnswerForm {...props} onClose={() => setWriting(false)} />
      ) : (
        <Answer {...props} onWrite={() => setWriting(true)} />
      )}
    </li>
  )
}

export function CommitteeSaid({ packet, roadmap, edition, later }: SaidProps) {
  const outcome = outcomeOf(packet, edition.number)
  if (outcome === undefined) return null
  const remarks = remarksOn(packet, edition.number)
  return (
    <section className={styles.changes}>
      <SectionHead>What the committee said</SectionHead>
      <Why>
        {decisionWords[outcome.decision]}, {fullDay(outcome.day)}. {remarkCounts(remarks, later.number, later.words)}
      </Why>
      {remarks.length === 0 ? null : (
        <ul className={styles.said} aria-label="Committee remarks">
          {remarks.map((remark) => (
            <Remark
              key={remark.id}
              packetId={packet.id}
              remark={remark}
              about={subjectWords(remark, roadmap, edition.claims)}
              later={later}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
