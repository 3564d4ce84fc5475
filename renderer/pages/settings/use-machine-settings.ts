// The settings of this machine as its host holds them: read when the page opens or comes to the front, written at each change, and never believed before they are.
import { useCallback, useEffect, useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { MachineSettings, MachineSettingsChange } from '../../../shared/machine-settings.ts'
import { useHost } from '../../storage/host-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'

export interface MachineSettingsState {
  /** Undefined until read; null where nothing stands behind the page. */
  readonly settings: MachineSettings | null | undefined
  /** One after the other: a second choice, made before the first is written, is laid over it. */
  readonly change: (chosen: MachineSettingsChange) => Promise<void>
}

export function useMachineSettings(): MachineSettingsState {
  const host = useHost()
  const [settings, setSettings] = useState<MachineSettings | null>()
  const written = useRef<MachineSettings | null>(null)
  const last = useRef<Promise<void>>(Promise.resolve())
  const take = useCallback((read: MachineSettings | null) => {
    written.current = read
    setSettings(read)
  }, [])
  useEffect(() => {
    if (host === null) return take(null)
    const read = () => void host.request('settings.read', {}).then((answer) => take(answer.ok ? answer.settings : null))
    read()
    // Another window may have changed them meanwhile.
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [host, take])
  const change = useCallback(
    (chosen: MachineSettingsChange) => {
      const write = async () => {
        if (host === null || written.current === null) return
        const answer = await host.request('settings.change', { change: chosen })
        if (answer.ok) take(answer.settings)
        else void showNotice({ words: `The setting was not saved. ${troubleSentence(answer.trouble)}`, stays: true })
      }
      last.current = last.current.then(write, write)
      return last.current
    },
    [host, take],
  )
  return { settings, change }
}
