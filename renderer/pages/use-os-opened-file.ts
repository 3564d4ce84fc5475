// A file that was named from outside, in the hands of the screen of its kind: read there, decided there, and forgotten once that is done.
import { useCallback, useEffect, useRef } from 'react'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { type OpenedFile, useCurrentFile, useOpenedFiles } from '../state/opened-files-store.ts'
import { readOfferedText } from '../storage/archive/read-opened-file.ts'
import { useHost } from '../storage/host-context.tsx'

interface Opened {
  readonly file: OpenedFile | null
  /** The file that is shown, or another that was, is done with; `isOurs` when it was a whole file of Cairn, whatever was decided. */
  readonly end: (isOurs: boolean, of?: OpenedFile) => void
  /** Another took its place: it waits again. */
  readonly putBack: () => void
}

const putBack = () => useOpenedFiles.getState().open(null)

export function useOpenedFile(kind: OpenedFile['kind']): Opened {
  const host = useHost()
  const file = useCurrentFile(kind)
  const shown = useRef(file)
  shown.current = file
  const end = useCallback(
    (isOurs: boolean, of = shown.current) => {
      // Meanwhile it may have been put back.
      if (of === null) return
      useOpenedFiles.getState().drop(of.reading)
      void host?.request('reading.end', { reading: of.reading, isOurs })
    },
    [host],
  )
  return { file, end, putBack }
}

interface Reader {
  /** Bytes; a larger one is refused unread. */
  readonly most: number
  readonly tooLarge: string
  readonly onText: (text: string) => void
  readonly onTrouble: (words: string) => void
}

/** Reads its text once it is shown. */
export function useOpenedText({ file, end }: Opened, reader: Reader): void {
  const host = useHost()
  const latest = useRef({ reader, end })
  latest.current = { reader, end }
  useEffect(() => {
    if (file === null || host === null) return
    let isGone = false
    const refuse = (words: string) => {
      latest.current.reader.onTrouble(words)
      latest.current.end(false)
    }
    const read = async () => {
      const { most, tooLarge, onText } = latest.current.reader
      if (file.size > most) return refuse(tooLarge)
      const text = await readOfferedText(host, file)
      if (isGone) return
      if (text.ok) onText(text.value)
      else refuse(`“${file.name}” could not be opened. ${troubleSentence(text.trouble)}`)
    }
    void read()
    return () => {
      isGone = true
    }
  }, [file, host])
}
