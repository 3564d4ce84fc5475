// A picture on its way into a text: what it shows, in words, for whoever cannot see it.
import { type KeyboardEvent, useState } from 'react'
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { TextField } from '../../ui/field.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import styles from './writing-editor.module.css'

interface PictureWordsProps {
  file: AttachedFile
  onPut: (markdown: string) => void
  onDone: () => void
}

/** What would end the words early is left out of them. */
const asWords = (words: string) => words.replaceAll(/[[\]\\\s]+/g, ' ').trim()

export function PictureAltTextForm({ file, onPut, onDone }: PictureWordsProps) {
  const [words, setWords] = useState('')
  const put = () => {
    onDone()
    onPut(`![${asWords(words)}](attachment:${file.hash})`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return
    event.preventDefault()
    event.stopPropagation()
    put()
  }
  return (
    <div className={styles.asking}>
      <TextField
        label={`What does “${file.name}” show?`}
        hint="For whoever cannot see it. Left empty, the picture counts as decoration."
        value={words}
        autoFocus
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ButtonRow>
        <Button small onClick={put}>
          Put it into the text
        </Button>
        <Button small tone="text" onClick={onDone}>
          Only list it
        </Button>
      </ButtonRow>
    </div>
  )
}
