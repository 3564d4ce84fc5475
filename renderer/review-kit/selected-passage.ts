// The passage that is selected on the page, as places in the rendered text of the one part it stands in.
import type { Span } from '../../shared/rules/review/find-quoted-passage.ts'

/** How far into its part's text a point of the page is; null when it is in no text of a part. */
export function placeOf(node: Node, offset: number): { readonly part: Element; readonly at: number } | null {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest('[data-at]') ?? null
  const part = element?.closest('[data-part]') ?? null
  if (part === null) return null
  if (run === null) {
    // Between two blocks: the beginning of the next one, or the end of the part.
    const next = node.childNodes[offset]
    const after = next instanceof Element ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null
    const at = after?.getAttribute('data-at') ?? part.getAttribute('data-length')
    return { part, at: Number(at ?? 0) }
  }
  const before = document.createRange()
  before.setStart(run, 0)
  before.setEnd(node, offset)
  return { part, at: Number(run.getAttribute('data-at')) + before.toString().length }
}

export interface SelectedPassage {
  readonly thingId: string | null
  readonly partId: string
  readonly span: Span
}

/** Null when nothing is selected, or more than one part is. */
export function selectedPassage(): SelectedPassage | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start.part !== end.part || end.at <= start.at) return null
  const thingId = start.part.getAttribute('data-thing')
  return {
    thingId: thingId === '' ? null : thingId,
    partId: start.part.getAttribute('data-part') ?? '',
    span: { start: start.at, end: end.at },
  }
}

/** The part that holds the focus, for a comment on all of it. */
export function focusedPart(): { readonly thingId: string | null; readonly partId: string } | null {
  const part = document.activeElement?.closest('[data-comments-on]')
  const partId = part?.getAttribute('data-comments-on') ?? null
  const thingId = part?.getAttribute('data-thing') ?? ''
  return partId === null ? null : { thingId: thingId === '' ? null : thingId, partId }
}
