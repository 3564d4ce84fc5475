// On a touch screen a tapped sentence offers to be commented on: there is no key to press, and selecting words there takes care.
import { type RefObject, useEffect, useState } from 'react'
import type { Anchor } from '../../shared/records/comment-anchor.ts'
import { textOfBlocks } from '../../shared/rules/markdown/text-block.ts'
import { quoteAt } from '../../shared/rules/review/find-quoted-passage.ts'
import { sentencesOf } from '../../shared/rules/review/text-alignment.ts'
import { KitButton } from './kit-button.tsx'
import styles from './review-desk.module.css'
import { placeOf, selectedPassage } from './selected-passage.ts'
import type { Review } from './use-review.ts'
import { partsOf } from './use-review-shortcuts.ts'

interface Caret {
  readonly node: Node
  readonly offset: number
}

/** Where in the text a point of the window is. WebKit knows it by another name. */
function caretAt(x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y) ?? null
  if (position !== null) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y) ?? null
  return range === null ? null : { node: range.startContainer, offset: range.startOffset }
}

/** The sentence at that point, or what is selected there; null where nothing can be commented on. */
function anchorAt(review: Review, x: number, y: number): Anchor | null {
  const selected = selectedPassage()
  const caret = caretAt(x, y)
  const place = caret === null ? null : placeOf(caret.node, caret.offset)
  const partId = selected?.partId ?? place?.part.getAttribute('data-part') ?? ''
  const thingId = selected === null ? place?.part.getAttribute('data-thing') || null : selected.thingId
  const part = partsOf(review, thingId).find(({ id }) => id === partId)
  if (part === undefined) return null
  const text = textOfBlocks(review.readBlocks(part.text))
  const at = place?.at ?? 0
  const span = selected?.span ?? sentencesOf(text).find(({ start, end }) => start <= at && at <= end)
  return span === undefined ? null : { thingId, partId, quote: quoteAt(text, span) }
}

const isForItself = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input, textarea, select, label, [data-tap-bar]') !== null

/** What was tapped last, until it is commented on or something else is. */
export function useTappedSentence(review: Review, main: RefObject<HTMLElement | null>) {
  const [tapped, setTapped] = useState<Anchor | null>(null)
  useEffect(() => {
    const element = main.current
    const onClick = (event: MouseEvent) => {
      if (!matchMedia('(hover: none)').matches || isForItself(event.target)) return
      setTapped(anchorAt(review, event.clientX, event.clientY))
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [review, main])
  return { tapped, forget: () => setTapped(null) }
}

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79)}…`)

interface TapBarProps {
  tapped: Anchor | null
  begin: Review['begin']
  forget: () => void
}

export function TapBar({ tapped, begin, forget }: TapBarProps) {
  if (tapped?.quote == null) return null
  const { exact } = tapped.quote
  return (
    <div className={styles.tapBar} data-tap-bar="">
      <p>“{shortened(exact)}”</p>
      <KitButton
        onClick={() => {
          begin(tapped)
          forget()
        }}
      >
        Comment on this
      </KitButton>
      <KitButton look="text" onClick={forget}>
        Cancel
      </KitButton>
    </div>
  )
}
