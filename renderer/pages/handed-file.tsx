// A file that somebody handed over: chosen through the host or dropped on the page; looked at by its size before any of it is read.
import { type DragEvent, type ReactNode, useState } from 'react'
import { troubleSentence } from '../../shared/desktop-trouble.ts'
import { useHost } from '../storage/host-context.tsx'
import { Button } from '../ui/button.tsx'
import styles from './handed-file.module.css'

interface HandedFileProps {
  /** What the file is called in the system's dialog. */
  kindName: string
  extensions: readonly string[]
  /** Bytes; a larger one is refused unread. */
  most: number
  tooLarge: string
  label: string
  hint: ReactNode
  onText: (text: string) => void
  onTrouble: (words: string) => void
}

const utf8 = new TextDecoder()

export function HandedFile({ kindName, extensions, most, tooLarge, label, hint, onText, onTrouble }: HandedFileProps) {
  const host = useHost()
  const [isOver, setOver] = useState(false)
  const choose = async () => {
    if (host === null) return onTrouble(troubleSentence({ kind: 'host-gone' }))
    const answer = await host.request('file.open', { kindName, extensions: [...extensions] })
    if (!answer.ok) return onTrouble(answer.trouble.kind === 'too-large' ? tooLarge : troubleSentence(answer.trouble))
    if (answer.file === null) return
    if (answer.file.bytes.byteLength > most) return onTrouble(tooLarge)
    onText(utf8.decode(answer.file.bytes))
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file === undefined) return
    if (file.size > most) return onTrouble(tooLarge)
    const text = await file.text().catch(() => null)
    if (text === null) onTrouble('The file could not be read. Nothing was changed. Choose it again.')
    else onText(text)
  }
  return (
    // Dropping is a shortcut of the button in it; the keyboard has the button.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Button onClick={() => void choose()}>{label}</Button>
      <p>{hint}</p>
    </div>
  )
}
