// Everything that was taken out of Cairn, into one in which nothing was begun: it comes as it was, its history included.
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { type Bringing, type BringingState, bringingOf } from '../../storage/archive/archive-import-steps.ts'
import { type Keeping, useKeeping } from '../../storage/backup-context.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { bringingTroubleWords } from '../import-error-messages.ts'
import { UnlockForm, wrongPassphrase } from '../unlock-form.tsx'
import { useOpenedArchive } from '../use-os-opened-archive.ts'
import styles from './first-run-page.module.css'

/** The new database is read from its beginning: the window starts again over it. */
function startOver(): void {
  history.replaceState(null, '', '#/week')
  location.reload()
}

function Looked({ state, bringing }: { state: Extract<BringingState, { step: 'looked' }>; bringing: Bringing }) {
  return (
    <>
      <p>
        {state.name} holds {counted(state.preview.records, 'item')}, with their history.
      </p>
      <ButtonRow>
        <Button tone="primary" onClick={() => void bringing.bringIn()}>
          Import everything
        </Button>
        <Button tone="text" onClick={() => void bringing.leave()}>
          Cancel
        </Button>
      </ButtonRow>
    </>
  )
}

function Step({ state, bringing }: { state: BringingState; bringing: Bringing }) {
  const onStop = () => void bringing.leave()
  switch (state.step) {
    case 'reading':
      return <ProgressLine words={`Reading ${state.name}`} share={state.share} onStop={onStop} />
    case 'writing':
      return <ProgressLine words={`Importing ${state.name}`} share={state.share} onStop={onStop} />
    case 'locked':
      return (
        <UnlockForm
          label={`Passphrase of ${state.name}`}
          trouble={state.isWrong ? wrongPassphrase : undefined}
          onUnlock={(passphrase) => void bringing.unlock(passphrase)}
          onLeave={() => void bringing.leave()}
        />
      )
    case 'looked':
      return <Looked state={state} bringing={bringing} />
    default:
      return (
        <Button small onClick={() => void bringing.choose()}>
          Choose an export of everything
        </Button>
      )
  }
}

interface DoorProps {
  keeping: Keeping
  onBegun: () => void
}

function Door({ keeping, onBegun }: DoorProps) {
  const cairn = useCairn()
  const bringing = useMemo(() => bringingOf(cairn, keeping), [cairn, keeping])
  const state = useSyncExternalStore(bringing.subscribe, bringing.state)
  useOpenedArchive(bringing)
  const place = useKeptFocus<HTMLDivElement>(state.step)
  const isBegun = state.step !== 'none'
  useEffect(() => {
    if (isBegun) onBegun()
  }, [isBegun, onBegun])
  const isDone = state.step === 'done'
  useEffect(() => {
    if (isDone) startOver()
  }, [isDone])
  const trouble = state.step === 'none' || state.step === 'looked' ? state.trouble : null
  return (
    <div className={styles.export}>
      {trouble === null ? null : <p role="alert">{bringingTroubleWords(trouble)}</p>}
      <div ref={place} tabIndex={-1}>
        <Step state={state} bringing={bringing} />
      </div>
    </div>
  )
}

/** `onBegun` hears that a file is being read: what was said of another one is over. */
export function StartFromExport({ onBegun }: Pick<DoorProps, 'onBegun'>) {
  const keeping = useKeeping()
  return keeping === null ? null : <Door keeping={keeping} onBegun={onBegun} />
}
