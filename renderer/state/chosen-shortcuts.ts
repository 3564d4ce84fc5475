// The keys that were chosen on this machine, in every window. The host has them in its settings file; a copy in localStorage is there
// before the first key, and a change of it reaches the other windows by itself.
import { useMemo } from 'react'
import { create } from 'zustand'
import { MENU_COMMANDS } from '../../shared/bridge-channel-names.ts'
import { type Host, type Shortcut, shortcutsFor } from '../../shared/command-shortcuts.ts'
import { storedChord } from '../../shared/key-chord.ts'
import { type ChosenShortcuts, noChosenShortcuts } from '../../shared/machine-settings.ts'

const key = 'cairn.shortcuts'

const isChord = (value: unknown): value is string => typeof value === 'string' && storedChord.test(value)

function remembered(): ChosenShortcuts {
  try {
    const stored: unknown = Object(JSON.parse(localStorage.getItem(key) ?? 'null'))
    const known = MENU_COMMANDS.map((command) => [command, Reflect.get(Object(stored), command)] as const)
    return { ...noChosenShortcuts, ...Object.fromEntries(known.filter(([, chord]) => isChord(chord))) }
  } catch {
    // storage refused, or a broken copy: the settings file is read once the first page stands
    return noChosenShortcuts
  }
}

const useChosen = create<{ readonly chosen: ChosenShortcuts }>()(() => ({ chosen: noChosenShortcuts }))

/** To be called before a key is heard. */
export function takeRememberedShortcuts(): void {
  useChosen.setState({ chosen: remembered() })
  addEventListener('storage', (event) => {
    // null: everything was cleared
    if (event.key === key || event.key === null) useChosen.setState({ chosen: remembered() })
  })
}

/** As the settings file has them: here, in the other windows, and at the next start. */
export function applyShortcuts(chosen: ChosenShortcuts): void {
  if (JSON.stringify(chosen) === JSON.stringify(useChosen.getState().chosen)) return
  useChosen.setState({ chosen })
  try {
    localStorage.setItem(key, JSON.stringify(chosen))
  } catch {
    // as above
  }
}

export const useChosenShortcuts = (): ChosenShortcuts => useChosen((state) => state.chosen)

/** The shortcuts of this host, with what was chosen. */
export function useShortcuts(host: Host): readonly Shortcut[] {
  const chosen = useChosenShortcuts()
  return useMemo(() => shortcutsFor(host, chosen), [host, chosen])
}
