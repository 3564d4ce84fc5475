// A file in: chosen, unlocked, read. What it would do is a view of its own (archive-preview.tsx).
import { type RefObject, useState } from 'react'
import { broughtSentence } from '../../../shared/rules/archive/archive-import-preview-messages.ts'
import { undoTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import type { Bringing, BringingState } from '../../storage/archive/archive-import-steps.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { undoChange } from '../../storage/history/undo.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { bringingTroubleWords } from '../import-error-messages.ts'
import { UnlockForm, wrongPassphrase } from '../unlock-form.tsx'
import styles from './in-out.module.css'

function Done({ bringing, state }: { bringing: Bringing; state: Extract<BringingState, { step: 'done' }> }) {
  const { database, window, clock } = useCairn()
  const { records, seq } = state.done
  const [isGoing, setGoing] = useState(false)
  const onUndo = async () => {
    if (seq === null) return
    setGoing(true)
    const done = await undoChange(database, seq, window, clock.instant())
    void bringing.leave()
    const words = 'The import was undone.'
    void showNotice(done.ok ? { words } : { words: undoTroubleWords(done.trouble), stays: true })
  }
  if (isGoing) return <ProgressLine words="Undoing the import" />
  return (
    <>
      <p role="status">{broughtSentence(records)}</p>
      <div className={styles.ways}>
        {seq === null ? null : <Button onClick={() => void onUndo()}>Undo the import</Button>}
        <Button tone="text" onClick={() => void bringing.leave()}>
          Close the file
        </Button>
      </div>
    </>
  )
}

function Step({ bringing, state }: { bringing: Bringing; state: BringingState }) {
  const onStop = () => void bringing.leave()
  switch (state.step) {
    case 'reading':
      return <ProgressLine words={`Reading ${state.name}`} share={state.share} onStop={onStop} />
    case 'writing':
      return <ProgressLine words={`Importing ${state.name}`} share={state.share} onStop={onStop} />
    case 'locked':
      return (
        <div className={styles.lock}>
          <UnlockForm
            label={`Passphrase of ${state.name}`}
            trouble={state.isWrong ? wrongPassphrase : undefined}
            onUnlock={(passphrase) => void bringing.unlock(passphrase)}
            onLeave={() => void bringing.leave()}
          />
        </div>
      )
    case 'done':
      return <Done bringing={bringing} state={state} />
    default:
      return (
        <div className={styles.ways}>
          <Button onClick={() => void bringing.choose()}>Choose a file</Button>
        </div>
      )
  }
}

interface BringInSectionProps {
  bringing: Bringing
  state: BringingState
  /** where its steps follow one another */
  place: RefObject<HTMLDivElement | null>
}

export function BringInSection({ bringing, state, place }: BringInSectionProps) {
  const trouble = state.step === 'none' ? state.trouble : null
  return (
    <section className={styles.second}>
      <SectionHead note="compared first, can be undone">Import a file</SectionHead>
      <p className={styles.why}>
        A file that Cairn exported, on this computer or another one. It is read and compared before anything is written,
        and you choose record by record.
      </p>
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {bringingTroubleWords(trouble)}
        </p>
      )}
      <div ref={place} tabIndex={-1}>
        <Step bringing={bringing} state={state} />
      </div>
    </section>
  )
}
