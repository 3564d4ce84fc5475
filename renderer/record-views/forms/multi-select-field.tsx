// Choosing several things from a list too long to show: the chosen ones as lines, and one field that finds the next.
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { fold } from '../../../shared/rules/text/fold-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { SuggestionList } from '../../ui/suggestion-list.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './multi-select-field.module.css'

export interface Pickable {
  readonly id: string
  /** Shown before the words: a criterion's code. */
  readonly code?: string
  readonly words: string
}

interface PickLineProps {
  label: string
  placeholder?: string
  chosen: readonly Pickable[]
  offers: readonly Pickable[]
  onAdd: (id: string) => void
  onRemove: (id: string) => void
  /** Offered when nothing is called what was typed. */
  onCreate?: (name: string) => void
  /** Told what stands in the field, where the offers depend on it. */
  onType?: (typed: string) => void
  /** What belongs beneath a chosen line, such as why it was chosen. */
  beneath?: ((id: string) => ReactNode) | undefined
}

const most = 8

/** Offers that hold every word typed, those that begin with it first. */
function matching(offers: readonly Pickable[], typed: string): readonly Pickable[] {
  const query = fold(typed).trim()
  const parts = query.split(/\s+/).filter((part) => part !== '')
  const text = (offer: Pickable) => fold(`${offer.code ?? ''} ${offer.words}`).trim()
  const found = offers.filter((offer) => parts.every((part) => text(offer).includes(part)))
  const begins = (offer: Pickable) => text(offer).startsWith(query)
  return [...found.filter(begins), ...found.filter((offer) => !begins(offer))].slice(0, most)
}

function Words({ of: { code, words } }: { of: Pickable }) {
  return (
    <span className={styles.words}>
      {code === undefined ? null : <b>{code}</b>}
      {words}
    </span>
  )
}

function Chosen({
  label,
  chosen,
  onRemove,
  beneath,
}: Pick<PickLineProps, 'label' | 'chosen' | 'onRemove' | 'beneath'>) {
  if (chosen.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label={`${label}, chosen`}>
      {chosen.map((one) => (
        <li key={one.id}>
          <div className={styles.line}>
            <Words of={one} />
            <button type="button" aria-label={`Remove ${one.code ?? one.words}`} onClick={() => onRemove(one.id)}>
              <Icon of={XIcon} small />
            </button>
          </div>
          {beneath?.(one.id)}
        </li>
      ))}
    </ul>
  )
}

/** `create` is the row that makes something new; ids of records never look like it. */
const create = 'create'

function offersFor({ chosen, offers, onCreate }: PickLineProps, typed: string): readonly Pickable[] {
  const taken = new Set(chosen.map(({ id }) => id))
  const found = matching(
    offers.filter(({ id }) => !taken.has(id)),
    typed,
  )
  const name = typed.trim()
  const isKnown = [...chosen, ...offers].some(({ words }) => fold(words) === fold(name))
  return onCreate !== undefined && name !== '' && !isKnown ? [...found, { id: create, words: `Add ${name}` }] : found
}

const stepOf = (key: string) => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0)

function usePicking(props: PickLineProps) {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [said, setSaid] = useState('')
  const shown = isOpen ? offersFor(props, typed) : []
  const at = Math.min(active, shown.length - 1)

  const pick = (offer: Pickable) => {
    if (offer.id === create) props.onCreate?.(typed.trim())
    else props.onAdd(offer.id)
    setSaid(`${offer.code ?? offer.words} chosen`)
    setTyped('')
    props.onType?.('')
    setActive(0)
    // Or the list would lie over what comes next on the page.
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    const offer = shown[at]
    const step = stepOf(event.key)
    if (step !== 0 && !isOpen) setOpen(true)
    else if (step !== 0 && shown.length > 0) setActive((at + step + shown.length) % shown.length)
    else if (event.key === 'Enter' && offer !== undefined) pick(offer)
    else if (event.key === 'Escape' && shown.length > 0) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const type = (next: string) => {
    setTyped(next)
    props.onType?.(next)
    setActive(0)
    setOpen(true)
  }
  const [open, close] = [() => setOpen(true), () => setOpen(false)]
  return { typed, shown, at, said, pick, onKeyDown, type, open, close }
}

function PickField({ id, label, placeholder, picking }: PickFieldProps) {
  const { typed, shown, at } = picking
  const listId = `${id}-offers`
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={shown.length > 0 ? listId : undefined}
        aria-activedescendant={shown.length > 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => picking.type(event.currentTarget.value)}
        onClick={picking.open}
        onBlur={picking.close}
        onKeyDown={picking.onKeyDown}
      />
      {shown.length === 0 ? null : (
        <SuggestionList
          id={listId}
          label={label}
          offers={shown}
          active={at}
          wide
          wordsOf={(offer) => <Words of={offer} />}
          onPick={picking.pick}
        />
      )}
    </div>
  )
}

interface PickFieldProps {
  id: string
  label: string
  placeholder: string | undefined
  picking: ReturnType<typeof usePicking>
}

export function MultiSelectField(props: PickLineProps) {
  const { label, placeholder, chosen, onRemove, beneath } = props
  const id = useId()
  const picking = usePicking(props)
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <Chosen label={label} chosen={chosen} onRemove={onRemove} beneath={beneath} />
      <PickField id={id} label={label} placeholder={placeholder} picking={picking} />
      <VisuallyHidden>
        <span role="status">{picking.said}</span>
      </VisuallyHidden>
    </div>
  )
}
