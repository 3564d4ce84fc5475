// Search and commands over everything, on Mantine's modal with a combobox of our own:
// Mantine's spotlight does not tell a screen reader which row is active.
import { Modal } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import styles from './command-palette.module.css'
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts'

export type SearchRecords = (query: string) => Promise<readonly PaletteItem[]>

interface CommandPaletteProps {
  opened: boolean
  onClose: () => void
  groups: readonly PaletteGroup[]
  searchRecords: SearchRecords
}

const none: readonly PaletteItem[] = []

/** The newest answer wins; an older one that comes late is dropped. */
function useFoundRecords(query: string, searchRecords: SearchRecords): readonly PaletteItem[] {
  const [found, setFound] = useState<readonly PaletteItem[]>(none)
  useEffect(() => {
    let current = true
    if (query.trim() === '') {
      setFound(none)
      return
    }
    const wait = setTimeout(() => {
      searchRecords(query).then(
        (items) => current && setFound(items),
        () => current && setFound(none),
      )
    }, 90)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [query, searchRecords])
  return found
}

interface RowsProps {
  groups: readonly PaletteGroup[]
  listId: string
  active: PaletteItem | undefined
  onRun: (item: PaletteItem) => void
  onPoint: (item: PaletteItem) => void
}

function Rows({ groups, listId, active, onRun, onPoint }: RowsProps) {
  return (
    <div id={listId} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map((group) => (
        <fieldset key={group.title} aria-label={group.title}>
          <p className={styles.group} aria-hidden="true">
            {group.title}
          </p>
          {group.items.map((item) => (
            <div
              key={item.id}
              id={`${listId}-${item.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={item === active}
              className={styles.row}
              onPointerMove={() => onPoint(item)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onRun(item)}
              onKeyDown={(event) => event.key === 'Enter' && onRun(item)}
            >
              <span className={styles.words}>{item.words}</span>
              {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
              {item.keys ? <KeyHint keys={item.keys} /> : null}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function PaletteBody({ onClose, groups, searchRecords }: Omit<CommandPaletteProps, 'opened'>) {
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  const shown = paletteGroups(query, groups, useFoundRecords(query, searchRecords))
  const items = shown.flatMap((group) => group.items)
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  )
  const active = items[at]

  useEffect(() => {
    if (active) document.getElementById(`${listId}-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])
  const run = (item: PaletteItem) => {
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter' && active) run(active)
    else if (step !== 0 && items.length > 0) setActiveId(items[(at + step + items.length) % items.length]?.id ?? null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.search}>
        <Icon of={MagnifyingGlassIcon} />
        <input
          ref={field}
          data-autofocus
          role="combobox"
          aria-label="Search or go to"
          aria-expanded={items.length > 0}
          aria-controls={items.length > 0 ? listId : undefined}
          aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder="Search or go to"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActiveId(null)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {items.length > 0 ? (
        <Rows groups={shown} listId={listId} active={active} onRun={run} onPoint={(item) => setActiveId(item.id)} />
      ) : (
        <p className={styles.empty} role="status">
          Nothing is called that.
        </p>
      )}
    </>
  )
}

export function CommandPalette({ opened, onClose, groups, searchRecords }: CommandPaletteProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={560}
      yOffset="12vh"
      padding={0}
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Search and commands">
        <Modal.Body className={styles.body ?? ''}>
          <PaletteBody onClose={onClose} groups={groups} searchRecords={searchRecords} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
