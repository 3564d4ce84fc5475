// A file that someone handed over: chosen through the host or dropped on the page; looked at by its size before any of it is read.
import type { ReactNode } from 'react'
import { type Trouble, troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { Result } from '../../shared/result.ts'
import { type ReadableFile, readOfferedText, recognizeOffered } from '../storage/archive/read-opened-file.ts'
import type { KeepingHost } from '../storage/core/storage-host.ts'
import { useHost } from '../storage/host-context.tsx'
import { Button } from '../ui/button.tsx'
import { DropZone } from '../ui/drop-zone.tsx'
import { ErrorNote } from '../ui/error-note.tsx'
import styles from './file-chooser.module.css'

interface HandedFileProps {
  /** What the file is called in the system's dialog. */
  kindName: string
  extensions: readonly string[]
  /** Bytes; a larger one is refused unread. */
  most: number
  tooLarge: string
  label: string
  hint: ReactNode
  /** What else is asked for before the file opens. */
  children?: ReactNode
  /** Why the last file was not taken. */
  trouble: string | null
  onText: (text: string) => void
  onTrouble: (words: string) => void
}

/** Its text; the host notes it among the files opened lately when it is one of ours. */
async function textOf(host: KeepingHost, file: ReadableFile): Promise<Result<string, Trouble>> {
  const [text, kind] = [await readOfferedText(host, file), await recognizeOffered(host, file)]
  const isOurs = kind.ok && kind.value !== 'other' && kind.value !== 'backup'
  void host.request('reading.end', { reading: file.reading, isOurs })
  return text
}

function useHanding({ kindName, extensions, most, tooLarge, onText, onTrouble }: HandedFileProps) {
  const host = useHost()
  const choose = async () => {
    if (host === null) return onTrouble(troubleSentence({ kind: 'host-gone' }))
    const answer = await host.request('reading.begin', { kindName, extensions: [...extensions] })
    if (!answer.ok) return onTrouble(answer.trouble.kind === 'too-large' ? tooLarge : troubleSentence(answer.trouble))
    if (answer.file === null) return
    if (answer.file.size > most) {
      void host.request('reading.end', { reading: answer.file.reading })
      return onTrouble(tooLarge)
    }
    const text = await textOf(host, answer.file)
    if (text.ok) onText(text.value)
    else onTrouble(troubleSentence(text.trouble))
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > most) return onTrouble(tooLarge)
    const text = await file.text().catch(() => null)
    if (text === null) onTrouble('The file could not be read. Nothing was changed. Choose it again.')
    else onText(text)
  }
  return { choose, take }
}

export function HandedFile(props: HandedFileProps) {
  const { label, hint, children, trouble } = props
  const { choose, take } = useHanding(props)
  return (
    <>
      <DropZone onDrop={(dropped) => void take(dropped.files[0])}>
        <div className={styles.way}>
          <Button onClick={() => void choose()}>{label}</Button>
          <p>{hint}</p>
        </div>
      </DropZone>
      {children}
      <div role="status">{trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}</div>
    </>
  )
}
