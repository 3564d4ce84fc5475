// Naming a record in a plain field: `[[` and a few words offer what fits, as the editor of long texts does. Any field takes it.
import { type FocusEvent, type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { isComposing } from '../../ui/is-composing.ts'
import { SuggestionList } from '../../ui/suggestion-list.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { RecordToName, WritingAble } from './editor-context.tsx'
import { useWrittenParts } from './markdown-context.tsx'
import styles from './record-link-completion.module.css'
import { begunName, recordName } from './record-link-markup.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

type FindRecords = WritingAble['findRecords']

interface Begun {
  readonly field: Field
  readonly from: number
  readonly to: number
  readonly words: string
}

function begunIn(field: Field): Begun | null {
  const to = field.selectionStart ?? field.value.length
  const found = field.selectionEnd === to ? begunName.exec(field.value.slice(0, to)) : null
  return found === null ? null : { field, from: found.index, to, words: found[0].slice(2).trim() }
}

/** Puts the name in as if it were typed: the field tells whoever listens, and its own undo takes it back. */
function put({ field, from, to }: Begun, name: string): void {
  const end = field.value.startsWith(']]', to) ? to + 2 : to
  field.focus()
  field.setSelectionRange(from, end)
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, name)) return
  field.setRangeText(name, from, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const none: readonly RecordToName[] = []
/** What fits the words, in the order of the answers: a late one is never shown for words typed since. */
function useFound(begun: Begun | null, find: FindRecords | null): readonly RecordToName[] {
  const [found, setFound] = useState<{ words: string; records: readonly RecordToName[] } | null>(null)
  const words = begun?.words ?? null
  useEffect(() => {
    if (words === null || find === null) return setFound(null)
    let isWanted = true
    const show = (records: readonly RecordToName[]) => isWanted && setFound({ words, records })
    find(words).then(show, () => show([]))
    return () => {
      isWanted = false
    }
  }, [words, find])
  return found !== null && found.words === words ? found.records : none
}

/** What the arrow keys and the other keys do while something is offered; true where the key was for the offers. */
function keysOf(
  count: number,
  active: number,
  ways: { go: (at: number) => void; pick: () => void; close: () => void },
) {
  return (event: KeyboardEvent): boolean => {
    if (count === 0 || isComposing(event)) return false
    if (event.key === 'ArrowDown') ways.go((active + 1) % count)
    else if (event.key === 'ArrowUp') ways.go((active - 1 + count) % count)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') ways.pick()
    else if (event.key === 'Escape') ways.close()
    else return false
    return true
  }
}

interface OfferWays {
  /** The records that fit these words, where not all may be named; the same function each time. */
  find?: FindRecords
  /** What is put in for a record; its name with its id unless said otherwise. */
  nameOf?: (record: RecordToName) => string
}

function useRecordOffer({ find, nameOf = recordName }: OfferWays) {
  const parts = useWrittenParts()
  const listId = useId()
  const [able, setAble] = useState<WritingAble | null>(null)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [active, setActive] = useState(0)
  const found = useFound(begun, find ?? able?.findRecords ?? null)
  const close = () => setBegun(null)
  const pick = (record: RecordToName | undefined) => {
    close()
    if (begun !== null && record !== undefined) put(begun, nameOf(record))
  }
  const onKey = keysOf(found.length, active, { go: setActive, pick: () => pick(found[active]), close })
  const isShown = found.length > 0
  const field = {
    'aria-autocomplete': 'list' as const,
    'aria-controls': isShown ? listId : undefined,
    'aria-activedescendant': isShown ? `${listId}-${active}` : undefined,
    // The dialog around it stays open when Escape takes the offers away.
    'data-mantine-stop-propagation': isShown ? 'true' : undefined,
    onInput: (event: FormEvent<Field>) => {
      setActive(0)
      setBegun(begunIn(event.currentTarget))
    },
    onKeyDownCapture: (event: KeyboardEvent<Field>) => {
      if (!onKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onBlurCapture: (_: FocusEvent<Field>) => close(),
  }
  const Able = parts?.Able
  const give =
    find === undefined && able === null && begun !== null && Able !== undefined ? <Able give={setAble} /> : null
  return { listId, found, active, pick, field, give }
}

/** Spread over the field itself. */
export type RecordOfferProps = ReturnType<typeof useRecordOffer>['field']

interface WithRecordOfferProps extends OfferWays {
  children: (offer: RecordOfferProps) => ReactNode
}

export function WithRecordOffer({ children, ...ways }: WithRecordOfferProps) {
  const { listId, found, active, pick, field, give } = useRecordOffer(ways)
  return (
    <div className={styles.around}>
      {children(field)}
      {give}
      <VisuallyHidden>
        <span role="status">
          {found.length === 0 ? '' : `${found.length} ${found.length === 1 ? 'record' : 'records'} to name`}
        </span>
      </VisuallyHidden>
      {found.length === 0 ? null : (
        <SuggestionList
          id={listId}
          label="Records to name"
          offers={found}
          active={active}
          wide
          wordsOf={({ title, detail }) => (
            <span className={styles.offer}>
              {title} <span className={styles.detail}>{detail}</span>
            </span>
          )}
          onPick={pick}
        />
      )}
    </div>
  )
}
