// A dictionary from a file: chosen, told for which language it is, copied to the others. Its name mostly says the language.
import { type FormEvent, useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { Spelling } from '../../../shared/spelling-schema.ts'
import { useHost } from '../../storage/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Small } from '../../ui/typography.tsx'
import { languageName, languageOfFile } from './dictionary-language.ts'
import styles from './spelling-section.module.css'

interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface AddDictionaryProps {
  readonly spelling: Spelling
  /** Answers why it was not added, or null. */
  readonly onAdd: (language: string, bytes: ChosenFile['bytes']) => Promise<string | null>
}

interface LanguageFormProps extends Pick<AddDictionaryProps, 'spelling'> {
  readonly file: ChosenFile
  readonly onLanguage: (language: string) => void
  readonly onCancel: () => void
}

function LanguageForm({ spelling: { addable, dictionaries }, file, onLanguage, onCancel }: LanguageFormProps) {
  const [language, setLanguage] = useState(() => languageOfFile(file.name, addable) ?? '')
  const choices = addable
    .map((value) => ({ value, words: languageName(value) }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'))
  const isThere = dictionaries.some((dictionary) => dictionary.language === language)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onLanguage(language)
  }
  return (
    <form className={styles.adding} onSubmit={onSubmit}>
      <SelectField
        label={`Language of ${file.name}`}
        hint={isThere ? 'This replaces the dictionary you added earlier.' : undefined}
        autoFocus
        required
        value={language}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
        choices={[{ value: '', words: 'Choose a language' }, ...choices]}
      />
      <ButtonRow>
        <Button type="submit" tone="primary" disabled={language === ''}>
          Add dictionary
        </Button>
        <Button tone="text" onClick={onCancel}>
          Cancel
        </Button>
      </ButtonRow>
    </form>
  )
}

const FormatHint = ({ folder }: { folder: string }) => (
  <Small quiet>
    A dictionary is a .bdic file, the format that Chromium reads, for example de-DE-3-0.bdic. The .aff and .dic files of
    Hunspell have to be converted to it first, for example with convert-bdic. Cairn copies the file to{' '}
    <span className={styles.folder}>{folder}</span>.
  </Small>
)

export function AddDictionary({ spelling, onAdd }: AddDictionaryProps) {
  const host = useHost()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const button = useRef<HTMLDivElement>(null)
  const end = (words: string | null) => {
    setFile(null)
    setTrouble(words)
    button.current?.querySelector('button')?.focus()
  }
  const choose = async () => {
    const answer = await host?.request('file.open', { kindName: 'Spelling dictionary', extensions: ['bdic'] })
    if (answer === undefined) return
    if (!answer.ok) return setTrouble(troubleSentence(answer.trouble))
    if (answer.file === null) return
    setTrouble(null)
    setFile(answer.file)
  }
  return (
    <div className={styles.add}>
      <div ref={button}>
        <Button onClick={() => void choose()}>Add a dictionary file</Button>
      </div>
      <FormatHint folder={spelling.folder} />
      {file === null ? null : (
        <LanguageForm
          key={file.name}
          spelling={spelling}
          file={file}
          onLanguage={(language) => void onAdd(language, file.bytes).then(end)}
          onCancel={() => end(null)}
        />
      )}
      <div role="status">{trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}</div>
    </div>
  )
}
