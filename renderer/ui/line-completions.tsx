// What a line offers while a `#`, `@` or `^` is being typed: which offers, which is active, what the keys do with them.
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { type LineToken, tokenAt, withCompletion } from './line-token.ts'

export interface LineCompletion {
  id: string
  /** what is put into the line, without the sigil */
  text: string
  /** how it is shown, when more than the text */
  words?: ReactNode
}

export type CompletionsFor = (sigil: string, typed: string) => readonly LineCompletion[]

const sigils = '#@^'
const mostOffers = 8

/** Enter is meant for the line where nothing is left to complete, and where a new tag only resembles a known one. */
const isWholeLine = (token: LineToken | null, offer: LineCompletion) =>
  token?.sigil === '#' || token?.typed.toLowerCase() === offer.text.toLowerCase()

interface Line {
  value: string
  onChange: (value: string) => void
  completionsFor: CompletionsFor | undefined
  field: RefObject<HTMLInputElement | null>
}

export function useLineCompletions({ value, onChange, completionsFor, field }: Line) {
  const listId = useId()
  const [caret, setCaret] = useState(0)
  /** `null` until someone moved to an offer. */
  const [active, setActive] = useState<number | null>(null)
  const [open, setOpen] = useState(false)
  const token = open ? tokenAt(value, caret, sigils) : null
  const offers = token && completionsFor ? completionsFor(token.sigil, token.typed).slice(0, mostOffers) : []
  const chosen = Math.min(active ?? 0, offers.length - 1)

  const pick = (offer: LineCompletion) => {
    if (!token) return
    const next = withCompletion(value, token, offer.text)
    onChange(next.value)
    setOpen(false)
    // the caret follows once the new words are in the field
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret))
  }
  const step = (by: number) => setActive((chosen + by + offers.length) % offers.length)
  /** True where the key was for the offers. */
  const onKey = (event: KeyboardEvent): boolean => {
    const offer = offers[chosen]
    if (!offer || (event.key === 'Enter' && active === null && isWholeLine(token, offer))) return false
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(offer)
    else if (event.key === 'Escape') setOpen(false)
    else return false
    return true
  }
  const typed = (at: number) => {
    setCaret(at)
    setActive(null)
    setOpen(true)
  }
  return { listId, offers, chosen, pick, onKey, typed, moved: setCaret, close: () => setOpen(false) }
}
