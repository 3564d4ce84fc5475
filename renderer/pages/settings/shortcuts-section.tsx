// Every shortcut of this host with its keys: changed by pressing others, taken away, or given back.
import { useEffect, useRef, useState } from 'react'
import type { MenuCommand } from '../../../shared/bridge-channel-names.ts'
import { keysAsWritten, keysOf, type Shortcut, shortcutsFor } from '../../../shared/command-shortcuts.ts'
import { noChosenShortcuts } from '../../../shared/machine-settings.ts'
import { type ChordSurroundings, conflictOf, takenFromDefault } from '../../../shared/validate-shortcut.ts'
import { applyShortcuts } from '../../state/chosen-shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { onMac } from '../../ui/on-mac.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ChordField } from './chord-field.tsx'
import { type SectionProps, SettingsSection } from './settings-section.tsx'
import styles from './shortcuts-section.module.css'
import { useIsDesktop } from './use-is-desktop.ts'

interface RowProps {
  readonly shortcut: Shortcut
  readonly around: ChordSurroundings
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Null: nothing was chosen. */
  readonly onEnd: (chord: string | null | undefined) => void
}

function Keys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return <span className={styles.none}>None</span>
  return keys.map((one, at) => (
    <span key={one}>
      {at === 0 ? null : 'or '}
      <KeyHint keys={keysAsWritten(one, onMac())} />
    </span>
  ))
}

interface ToolsProps extends Pick<RowProps, 'isOpen' | 'onOpen' | 'onEnd'> {
  readonly words: string
  readonly hasKeys: boolean
  readonly canReset: boolean
}

function Tools({ words, hasKeys, canReset, isOpen, onOpen, onEnd }: ToolsProps) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <span className={styles.tools}>
      <TextButton ref={button} aria-expanded={isOpen} aria-label={`Change: ${words}`} onClick={onOpen}>
        Change
      </TextButton>
      {hasKeys ? (
        <TextButton aria-label={`Remove: ${words}`} onClick={() => onEnd('')}>
          Remove
        </TextButton>
      ) : null}
      {canReset ? (
        <TextButton aria-label={`Reset: ${words}`} onClick={() => onEnd(null)}>
          Reset
        </TextButton>
      ) : null}
    </span>
  )
}

function Row({ shortcut, around, isOpen, onOpen, onEnd }: RowProps) {
  const { command, words } = shortcut
  const keys = keysOf(shortcut, around.host, around.isMac)
  const isChanged = around.chosen[command] !== null
  const conflict = conflictOf(command, around)
  const blocked = isChanged ? takenFromDefault(command, around) : null
  return (
    <li className={styles.row}>
      <span className={styles.words}>{words}</span>
      <span className={styles.keys}>
        <Keys keys={keys} />
      </span>
      <Tools {...{ words, isOpen, onOpen, onEnd }} hasKeys={keys.length > 0} canReset={isChanged && blocked === null} />
      {conflict === null ? null : (
        <p className={styles.conflict}>These keys are also used for “{conflict}”. Change one of the two.</p>
      )}
      {blocked === null ? null : <p className={styles.note}>Its default keys are now used for “{blocked}”.</p>}
      {isOpen ? <ChordField command={command} words={words} around={around} onEnd={onEnd} /> : null}
    </li>
  )
}

export function ShortcutsSection({ settings: { shortcuts, capture }, change }: SectionProps) {
  const isDesktop = useIsDesktop()
  const [open, setOpen] = useState<MenuCommand | null>(null)
  useEffect(() => applyShortcuts(shortcuts), [shortcuts])
  if (isDesktop === undefined) return null
  const host = isDesktop ? 'desktop' : 'browser'
  const around = { host, isMac: onMac(), chosen: shortcuts, captureShortcut: capture.shortcut } as const
  const end = (command: MenuCommand, chord: string | null | undefined) => {
    setOpen(null)
    if (chord !== undefined) void change({ shortcuts: { [command]: chord } })
  }
  return (
    <SettingsSection
      title="Keyboard shortcuts"
      why="They work in every window of Cairn on this machine, in the menu and in the hints. Keys that only one screen has are listed in Help."
    >
      <ul className={styles.list} aria-label="Keyboard shortcuts">
        {shortcutsFor(host, shortcuts).map((shortcut) => (
          <Row
            key={shortcut.command}
            shortcut={shortcut}
            around={around}
            isOpen={open === shortcut.command}
            onOpen={() => setOpen(open === shortcut.command ? null : shortcut.command)}
            onEnd={(chord) => end(shortcut.command, chord)}
          />
        ))}
      </ul>
      <Button
        small
        disabled={Object.values(shortcuts).every((chord) => chord === null)}
        onClick={() => void change({ shortcuts: noChosenShortcuts })}
      >
        Reset all shortcuts
      </Button>
    </SettingsSection>
  )
}
