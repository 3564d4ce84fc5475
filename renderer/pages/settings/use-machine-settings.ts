// The settings of this machine as its host holds them: read once when the page opens, written at each change, and never believed before they are.
import { useCallback, useEffect, useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/desktop-trouble.ts'
import type { MachineSettings, MachineSettingsChange } from '../../../shared/machine-settings.ts'
import { useHost } from '../../storage/host-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'

/** What was chosen, and nothing else of its section. */
type Chosen = { readonly [Section in keyof MachineSettings]?: Partial<MachineSettings[Section]> }

export interface MachineSettingsState {
  /** Undefined until read; null where nothing stands behind the page. */
  readonly settings: MachineSettings | null | undefined
  /** One after the other: a second choice, made before the first is written, is laid over it. */
  readonly change: (chosen: Chosen) => Promise<void>
}

/** The bridge takes whole sections. */
const sectionsWith = (chosen: Chosen, settings: MachineSettings): MachineSettingsChange => ({
  ...(chosen.appearance && { appearance: { ...settings.appearance, ...chosen.appearance } }),
  ...(chosen.reminders && { reminders: { ...settings.reminders, ...chosen.reminders } }),
  ...(chosen.capture && { capture: { ...settings.capture, ...chosen.capture } }),
  ...(chosen.spelling && { spelling: { ...settings.spelling, ...chosen.spelling } }),
})

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
    void host.request('settings.read', {}).then((answer) => take(answer.ok ? answer.settings : null))
  }, [host, take])
  const change = useCallback(
    (chosen: Chosen) => {
      const write = async () => {
        if (host === null || written.current === null) return
        const answer = await host.request('settings.change', { change: sectionsWith(chosen, written.current) })
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
