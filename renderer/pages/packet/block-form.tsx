// Writing a part of the packet: the words as they stand, kept as they are typed, laid over the draft once saved.
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import { notePlace } from '../../storage/drafts/drafts.ts'
import { typedPlace } from '../../storage/packet/read-packet.ts'
import { LongField, TextField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/note-form.tsx'
import { useNote } from '../use-note.ts'
import type { PacketDesk } from './packet-desk.ts'
import styles from './sheet.module.css'

interface BlockFormProps {
  desk: PacketDesk
  id: string
  /** "Problem", "Heading" */
  name: string
  text: string
  /** A heading is one line. */
  isLine?: boolean
}

const rowsFor = (text: string) => Math.min(14, Math.max(3, Math.ceil(text.length / 62) + text.split('\n').length))

interface WordsFieldProps extends Pick<BlockFormProps, 'name' | 'text' | 'isLine'> {
  onWrite: (text: string) => void
}

function WordsField({ name, text, isLine = false, onWrite }: WordsFieldProps) {
  const field = {
    label: name,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onWrite(event.currentTarget.value),
  }
  if (isLine) return <TextField {...field} />
  const hint = '[C-1] names a claim of the appendix. Lines between ``` and ``` are code.'
  return <LongField {...field} rows={rowsFor(text)} hint={hint} />
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
        <WordsField name={name} text={note.value.text} isLine={isLine} onWrite={(text) => note.change({ text })} />
      </NoteForm>
    </div>
  )
}
