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
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { isComposing } from '../ui/is-composing.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import styles from './command-palette.module.css'
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts'

/** Answers once everything was read. `onPart` is told what is found before that, and answers whether anybody still waits for more. */
export type SearchRecords = (
  query: string,
  onPart: (items: readonly PaletteItem[]) => boolean,
) => Promise<readonly PaletteItem[]>

interface CommandPaletteProps {
  opened: boolean
  onClose: () => void
  groups: readonly PaletteGroup[]
  searchRecords: SearchRecords
  /** what it opens with */
  searchFor?: string
}

interface Found {
  readonly items: readonly PaletteItem[]
  /** `reading`: not every record is read yet, so what is not found may be there all the same. */
  readonly state: 'asked' | 'reading' | 'whole' | 'failed'
}

const nothing: Found = { items: [], state: 'whole' }

/** The newest answer wins; an older one that comes late is dropped. */
function useFoundRecords(query: string, searchRecords: SearchRecords): Found {
  const [found, setFound] = useState<Found>(nothing)
  useEffect(() => {
    let current = true
    if (query.trim() === '') {
      setFound(nothing)
      return
    }
    const take = (items: readonly PaletteItem[], state: Found['state']) => {
      if (current) setFound({ items, state })
      return current
    }
    setFound(({ items }) => ({ items, state: 'asked' }))
    const wait = setTimeout(() => {
      searchRecords(query, (items) => take(items, 'reading')).then(
        (items) => take(items, 'whole'),
        () => take([], 'failed'),
      )
    }, 90)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [query, searchRecords])
  return found
}

interface QueryLineProps {
  query: string
  listId: string
  active: PaletteItem | undefined
  onQuery: (query: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

function QueryLine({ query, listId, active, onQuery, onKeyDown }: QueryLineProps) {
  return (
    <div className={styles.search}>
      <Icon of={MagnifyingGlassIcon} />
      <input
        data-autofocus
        role="combobox"
        aria-label="Search or go to"
        aria-expanded={active !== undefined}
        aria-controls={active ? listId : undefined}
        aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search or go to"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

const stateWords = {
  asked: 'Searching…',
  reading: 'Still indexing your records; there may be more results in a moment.',
  whole: 'No results.',
  failed: 'Your records could not be searched. Try again in a moment.',
} as const satisfies Record<Found['state'], string>

/** Beneath what is found, only that there may be more. */
function SearchState({ state, isEmpty }: { state: Found['state']; isEmpty: boolean }) {
  if (!isEmpty && state !== 'reading' && state !== 'failed') return null
  return (
    <p className={styles.empty} role="status">
      {stateWords[state]}
    </p>
  )
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

/** Which row is active: kept by its id, so that it stays while records come in. */
function useActiveItem(items: readonly PaletteItem[], listId: string) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  )
  const active = items[at]
  useEffect(() => {
    if (active) document.getElementById(`${listId}-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])
  const step = (by: number) => setActiveId(items[(at + by + items.length) % items.length]?.id ?? null)
  return { active, setActiveId, step }
}

function PaletteBody({ onClose, groups, searchRecords, searchFor = '' }: Omit<CommandPaletteProps, 'opened'>) {
  const listId = useId()
  const [query, setQuery] = useState(searchFor)
  const found = useFoundRecords(query, searchRecords)
  const shown = paletteGroups(query, groups, found.items)
  const items = shown.flatMap((group) => group.items)
  const { active, setActiveId, step } = useActiveItem(items, listId)

  const run = (item: PaletteItem) => {
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    if (event.key === 'Enter' && active) run(active)
    else if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else return
    event.preventDefault()
  }
  const onQuery = (typed: string) => {
    setQuery(typed)
    setActiveId(null)
  }
  return (
    <>
      <QueryLine query={query} listId={listId} active={active} onQuery={onQuery} onKeyDown={onKeyDown} />
      {items.length > 0 ? (
        <Rows groups={shown} listId={listId} active={active} onRun={run} onPoint={(item) => setActiveId(item.id)} />
      ) : null}
      <SearchState state={found.state} isEmpty={items.length === 0} />
    </>
  )
}

export function CommandPalette({ opened, onClose, ...parts }: CommandPaletteProps) {
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
          <PaletteBody key={parts.searchFor} onClose={onClose} {...parts} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
