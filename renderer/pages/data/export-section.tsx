// Everything out, as one file, locked with a passphrase where its owner wants one.
import { useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { PassphraseFields, usePassphrase } from '../../record-views/forms/passphrase-fields.tsx'
import { takeOut } from '../../storage/archive/export-archive-file.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { sizeWords } from './format-file-size.ts'
import styles from './in-out.module.css'

function useTakingOut(host: KeepingHost) {
  const { database, clock } = useCairn()
  const [share, setShare] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const onTakeOut = async (passphrase: string | null) => {
    const controller = new AbortController()
    stopping.current = controller
    setTrouble(null)
    setShare(0)
    const { signal } = controller
    const asked = { host, databaseName: database.name, today: clock.today(), passphrase, onProgress: setShare, signal }
    const done = await takeOut(asked)
    setShare(null)
    if (!done.ok) setTrouble(troubleSentence(done.trouble))
    else if (done.value.saved) {
      const where = done.value.path === null ? '' : ` to ${done.value.path}`
      void showNotice({ words: `Exported everything (${sizeWords(done.value.bytes)})${where}.` })
    }
  }
  return { share, trouble, onTakeOut, onStop: () => stopping.current?.abort() }
}

export function TakeOutSection({ host }: { host: KeepingHost }) {
  const { share, trouble, onTakeOut, onStop } = useTakingOut(host)
  const lock = usePassphrase()
  const place = useKeptFocus<HTMLDivElement>(share === null ? 'before' : 'while')
  const onTake = () => {
    if (lock.isReady()) void onTakeOut(lock.passphrase)
  }
  return (
    <section>
      <SectionHead>Export everything</SectionHead>
      <p className={styles.why}>
        Every record, its history, the trash, what you typed and did not save, and all files, as one zip of plain JSON.
        You can read it without Cairn, and import it here again.
      </p>
      <PassphraseFields
        lock={lock}
        disabled={share !== null}
        why="The file is then an age file: Cairn opens it, and so does any age program. Nobody can open it without the passphrase, you included."
      />
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div ref={place} tabIndex={-1}>
        {share === null ? (
          <div className={styles.ways}>
            <Button onClick={onTake}>Export everything</Button>
          </div>
        ) : (
          <ProgressLine words="Exporting everything" share={share} onStop={onStop} />
        )}
      </div>
    </section>
  )
}
