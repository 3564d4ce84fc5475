// How quick capture stands on this desktop: whether its shortcut was to be had, whether the system opens Cairn at login.
import { useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import type { CaptureState } from '../../../shared/quick-capture-channels.ts'
import { useHost } from '../../storage/host-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'

interface Capture {
  /** Undefined until read; null where the host is no desktop. */
  readonly state: CaptureState | null | undefined
  /** Read since the settings were last changed: what is said of the shortcut is said of this one. */
  readonly isCurrent: boolean
  readonly openAtLogin: (open: boolean) => Promise<void>
}

/** Asked again after each change: only the desktop knows what came of it. */
export function useCaptureState(written: MachineSettings['capture']): Capture {
  const host = useHost()
  const [read, setRead] = useState<{ state: CaptureState | null; after: MachineSettings['capture'] }>()
  useEffect(() => {
    if (host === null) return setRead({ state: null, after: written })
    void host
      .request('capture.read', {})
      .then((answer) => setRead({ state: answer.ok ? answer.capture : null, after: written }))
  }, [host, written])
  const openAtLogin = async (open: boolean) => {
    const answer = await host?.request('login.change', { open })
    if (answer?.ok) setRead({ state: answer.capture, after: written })
    else if (answer)
      void showNotice({ words: `Opening at login was not changed. ${troubleSentence(answer.trouble)}`, stays: true })
  }
  return { state: read?.state, isCurrent: read?.after === written, openAtLogin }
}
