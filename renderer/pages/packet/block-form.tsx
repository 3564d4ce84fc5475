// Writing a part of the packet: the words as they stand, kept as they are typed, laid over the draft once saved.
import { useCallback } from 'react'
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import type { PacketEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { fold } from '../../../shared/rules/text/fold-text.ts'
import type { RecordToName } from '../../record-views/writing/editor-context.tsx'
import { WithRecordOffer } from '../../record-views/writing/record-link-completion.tsx'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { typedPlace } from '../../storage/packet/read-packet.ts'
import { LongField, TextField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/inline-form.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import type { PacketDesk } from './packet-page-state.ts'
import styles from './packet-sheet.module.css'

const mostOffered = 8

interface BlockFormProps {
  desk: PacketDesk
  id: string
  /** "Problem", "Heading" */
  name: string
  text: string
  /** A heading is one line. */
  isLine?: boolean
}

/** Of what a committee may see, the newest that have all these words in their titles. */
function recordsCalled(records: PacketEvidence['records'], words: string): RecordToName[] {
  const sought = fold(words).split(/\s+/)
  const called = records.filter((record) => sought.every((word) => fold(titleOf(record)).includes(word)))
  return called
    .toReversed()
    .slice(0, mostOffered)
    .map((record) => ({ id: record.id, title: titleOf(record), detail: kindInText(record.kind) }))
}

const rowsFor = (text: string) => Math.min(14, Math.max(3, Math.ceil(text.length / 62) + text.split('\n').length))

interface WordsFieldProps extends Pick<BlockFormProps, 'desk' | 'name' | 'text' | 'isLine'> {
  onWrite: (text: string) => void
}

/** A packet names records by their titles alone: its readers have nowhere to follow a link to. */
const titleAlone = ({ title }: RecordToName) => title

function WordsField({ desk, name, text, isLine = false, onWrite }: WordsFieldProps) {
  const { records } = desk.evidence
  const find = useCallback(async (words: string) => recordsCalled(records, words), [records])
  const field = {
    label: name,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onWrite(event.currentTarget.value),
  }
  if (isLine)
    return (
      <WithRecordOffer find={find} nameOf={titleAlone}>
        {(offer) => <TextField {...field} {...offer} />}
      </WithRecordOffer>
    )
  const hint = '[C-1] names a claim of the appendix. Lines between ``` and ``` are code.'
  return (
    <WithRecordOffer find={find} nameOf={titleAlone}>
      {(offer) => <LongField {...field} {...offer} rows={rowsFor(text)} hint={hint} />}
    </WithRecordOffer>
  )
}

export function BlockForm({ desk, id, name, text, isLine = false }: BlockFormProps) {
  const { packet, working, change, edit } = desk
  const place = typedPlace(packet.id, id)
  const note = useNote(place, 'packet', { text })
  const drafted = working.drafted.get(id) ?? ''
  if (!note.isReady) return null
  const leave = () => {
    void note.clear()
    edit(null)
  }
  const save = async () => {
    const words = note.value.text
    const done = await change(`Wrote in the packet: ${name}`, (now) => withText(now, id, words, drafted), {
      clearsDrafts: [notePlace(place)],
    })
    if (done) leave()
  }
  return (
    <div className={styles.form}>
      <NoteForm
        label={`Write: ${name}`}
        saveWords="Save"
        onSave={() => void save()}
        onLeave={leave}
        isChanged={note.isChanged}
      >
        <WordsField
          desk={desk}
          name={name}
          text={note.value.text}
          isLine={isLine}
          onWrite={(text) => note.change({ text })}
        />
      </NoteForm>
    </div>
  )
}
