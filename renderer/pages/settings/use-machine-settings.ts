// The settings of this machine as its host holds them: read once when the page opens, written at each change, and never believed before they are.
import { useCallback, useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/desktop-trouble.ts'
import type { MachineSettings, MachineSettingsChange } from '../../../shared/machine-settings.ts'
import { useHost } from '../../storage/host-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'

export interface MachineSettingsState {
  /** Undefined until read; null where nothing stands behind the page. */
  readonly settings: MachineSettings | null | undefined
  readonly change: (change: MachineSettingsChange) => Promise<void>
}

export function useMachineSettings(): MachineSettingsState {
  const host = useHost()
  const [settings, setSettings] = useState<MachineSettings | null>()
  useEffect(() => {
    if (host === null) return setSettings(null)
    void host.request('settings.read', {}).then((answer) => setSettings(answer.ok ? answer.settings : null))
  }, [host])
  const change = useCallback(
    async (wanted: MachineSettingsChange) => {
      const answer = await host?.request('settings.change', { change: wanted })
      if (answer?.ok) setSettings(answer.settings)
      else if (answer)
        void showNotice({ words: `The setting was not saved. ${troubleSentence(answer.trouble)}`, stays: true })
    },
    [host],
  )
  return { settings, change }
}
