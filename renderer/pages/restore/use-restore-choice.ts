// The choices of the restore screen and what came of them. After a choice the window starts anew: it finds what was chosen.
import { useState } from 'react'
import type { Witness } from '../../../shared/bridge-channel-schemas.ts'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { restoreTroubleWords } from '../../record-views/backups/restore-error-messages.ts'
import { goBack, keepWhatIsHere, type RestorePlace, type RestoreSource } from '../../storage/backups/restore-actions.ts'
import type { KeptList } from '../../storage/backups/use-restore-state.ts'
import { chooseToBeginAnew } from '../../storage/start/empty-start-choice.ts'
import { noteWentBack } from '../../storage/start/restore-notice.ts'

export interface Choosing {
  /** What is being done, in words; null when nothing is. */
  readonly busy: string | null
  readonly trouble: string | null
  readonly onGoBack: () => void
  readonly onKeep: () => void
  readonly onPoint: (name: string) => void
  readonly onFile: () => void
}

interface ChoosingParts {
  place: RestorePlace
  left: Witness | null
  isReadable: boolean
  source: RestoreSource | null
  onSource: (source: RestoreSource) => void
  list: KeptList | undefined
}

function startAnew(address: string): void {
  history.replaceState(null, '', `#${address}`)
  location.reload()
}

/** One thing at a time: what is being done, and what went wrong. */
function useDuring() {
  const [busy, setBusy] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const during = async (words: string, work: () => Promise<string | null>) => {
    setBusy(words)
    setTrouble(null)
    const failed = await work().catch((error) => `That did not work. Nothing was changed. ${String(error)}`)
    setTrouble(failed)
    setBusy(null)
  }
  return { busy, trouble, during, clear: () => setTrouble(null) }
}

export function useChoosing({ place, left, isReadable, source, onSource, list }: ChoosingParts): Choosing {
  const { busy, trouble, during, clear } = useDuring()
  const onGoBack = () =>
    during('Restoring. The current database is saved first.', async () => {
      if (source === null) return null
      const done = await goBack(place, source, { isReadable, left, isFound: true })
      if (!done.ok) return restoreTroubleWords(done.trouble)
      noteWentBack(done.value)
      startAnew('/week')
      return null
    })
  const onKeep = () =>
    during('Keeping the current database.', async () => {
      const done = await keepWhatIsHere(place, left)
      if (!done.ok) return restoreTroubleWords(done.trouble)
      if (!done.value) chooseToBeginAnew()
      startAnew('/week')
      return null
    })
  const onPoint = (name: string) => {
    // What was said of another file or another day is not said of this one.
    clear()
    const entry = list?.all.find((one) => one.name === name)
    if (entry && list) onSource({ from: 'host', entry, all: list.all })
  }
  const onFile = () =>
    during('Choosing a file.', async () => {
      if (place.host === null) return troubleSentence({ kind: 'not-here' })
      const answer = await place.host.request('file.open', { kindName: 'Cairn backup', extensions: ['snapshot'] })
      if (!answer.ok) return troubleSentence(answer.trouble)
      if (answer.file !== null) onSource({ from: 'file', name: answer.file.name, bytes: answer.file.bytes })
      return null
    })
  const [goBackNow, keepNow, openFile] = [() => void onGoBack(), () => void onKeep(), () => void onFile()]
  return { busy, trouble, onGoBack: goBackNow, onKeep: keepNow, onPoint, onFile: openFile }
}
