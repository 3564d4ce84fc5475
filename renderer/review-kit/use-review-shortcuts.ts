// The keys of the page. They act where nobody is typing; the list of them (shared/screen-shortcuts.ts) is the page's own `?`.
import { useLayoutEffect } from 'react'
import type { SharedPart } from '../../shared/records/shared-copy.ts'
import { textOfBlocks } from '../../shared/rules/markdown/text-block.ts'
import { quoteAt } from '../../shared/rules/review/find-quoted-passage.ts'
import { focusedPart, selectedPassage } from './selected-passage.ts'
import type { Review } from './use-review.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('textarea, select, dialog, input:not([type="radio"])') !== null

export function partsOf({ copy }: Review, thingId: string | null): readonly SharedPart[] {
  return thingId === null ? copy.since : (copy.things.find(({ id }) => id === thingId)?.parts ?? [])
}

/** A comment on what is selected, else on what has the focus, else on all of what is shown. */
function commentHere(review: Review): void {
  const { place, copy, begin, readBlocks } = review
  const selected = selectedPassage()
  if (selected !== null) {
    const { thingId, partId, span } = selected
    const part = partsOf(review, thingId).find(({ id }) => id === partId)
    if (part !== undefined) {
      begin({ thingId, partId, quote: quoteAt(textOfBlocks(readBlocks(part.text)), span) })
      return
    }
  }
  const focused = focusedPart()
  const thing = place.thing === null ? undefined : copy.things[place.thing]
  if (focused !== null) begin({ ...focused, quote: null })
  else if (thing !== undefined) begin({ thingId: thing.id, partId: null, quote: null })
  else if (place.step === 'since') begin({ thingId: null, partId: null, quote: null })
}

export const neighbour = ({ places, place }: Review, by: 1 | -1) =>
  places[places.findIndex(({ name }) => name === place.name) + by]

export function useReviewShortcuts(
  review: Review,
  { save, showKeys }: { readonly save: () => void; readonly showKeys: () => void },
): void {
  useLayoutEffect(() => {
    const move = (by: 1 | -1) => {
      const next = neighbour(review, by)
      if (next !== undefined) review.go(next.name)
    }
    const actions: Readonly<Record<string, () => void>> = {
      j: () => move(1),
      k: () => move(-1),
      c: () => commentHere(review),
      s: save,
      '?': showKeys,
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const action = actions[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [review, save, showKeys])
}
