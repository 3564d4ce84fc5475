// Writing one comment: what it is, which words it speaks of, and the words themselves. Ctrl or ⌘ with Enter saves it, Esc leaves an empty one.
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import type { Anchor } from '../../shared/records/comment-anchor.ts'
import type { SharedPart } from '../../shared/records/shared-copy.ts'
import { type ReadBlocks, textOfBlocks } from '../../shared/rules/markdown/text-block.ts'
import { quoteAt } from '../../shared/rules/review/find-quoted-passage.ts'
import { sentencesOf } from '../../shared/rules/review/text-alignment.ts'
import { type CommentDraft, withDraftKept, withoutComment } from '../../shared/rules/sharing/reader-review-draft.ts'
import { useReadBlocks } from './block-parser-context.ts'
import styles from './comment-column.module.css'
import { KitButton } from './kit-button.tsx'
import { KitField } from './kit-field.tsx'
import { KitRadioGroup } from './kit-radio-group.tsx'
import { commentKindWords } from './review-labels.ts'
import type { Tell } from './use-review.ts'

const kinds = Object.entries(commentKindWords) as [CommentDraft['kind'], string][]
const shortened = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`)

/** Sentences a passage can be chosen from without a mouse. */
const mostSentences = 60

function sentencesIn(part: SharedPart | undefined, readBlocks: ReadBlocks) {
  const text = part === undefined ? '' : textOfBlocks(readBlocks(part.text))
  return sentencesOf(text)
    .slice(0, mostSentences)
    .map((span) => quoteAt(text, span))
}

interface AboutProps {
  anchor: Anchor
  part: SharedPart | undefined
  onChange: (anchor: Anchor) => void
}

/** All of it, one of its sentences, or the passage that was selected. */
function About({ anchor, part, onChange }: AboutProps) {
  const id = useId()
  const sentences = sentencesIn(part, useReadBlocks())
  const { quote } = anchor
  const chosen =
    quote === null ? -1 : sentences.findIndex(({ exact, prefix }) => exact === quote.exact && prefix === quote.prefix)
  const value = quote === null ? 'all' : chosen === -1 ? 'selected' : String(chosen)
  const choose = (next: string) => {
    const sentence = sentences[Number(next)]
    onChange({ ...anchor, quote: next === 'all' ? null : (sentence ?? quote) })
  }
  if (part === undefined) return null
  return (
    <p className={styles.about}>
      <label htmlFor={id}>About</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="all">All of “{part.heading}”</option>
        {value === 'selected' && quote !== null ? <option value="selected">“{shortened(quote.exact)}”</option> : null}
        {sentences.map(({ exact, prefix }, at) => (
          <option key={`${prefix}${exact}`} value={String(at)}>
            “{shortened(exact)}”
          </option>
        ))}
      </select>
    </p>
  )
}

interface CommentFormProps {
  draft: CommentDraft
  parts: readonly SharedPart[]
  tell: Tell
}

/** Escape leaves a comment without a word in it; otherwise it leads to the button that says that it discards them. */
function useCommentKeys(tell: Tell, isEmpty: boolean) {
  const wayOut = useRef<HTMLButtonElement>(null)
  const keep = () => tell(withDraftKept)
  const leave = () => tell((work) => ({ ...work, draft: null }))
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape within an input method drops the word that is being written, not the comment.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') isEmpty ? leave() : wayOut.current?.focus()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
  }
  return { keep, leave, onKeyDown, wayOut }
}

interface ButtonsProps {
  id: string | null
  tell: Tell
  leave: () => void
  wayOut: RefObject<HTMLButtonElement | null>
}

function CommentButtons({ id, tell, leave, wayOut }: ButtonsProps) {
  return (
    <p className={styles.buttons}>
      <KitButton look="primary" small submits>
        Save comment
      </KitButton>
      <KitButton look="text" small buttonRef={wayOut} onClick={leave}>
        Discard
      </KitButton>
      {id === null ? null : (
        <KitButton look="text" small onClick={() => tell((work, moment) => withoutComment(work, id, moment))}>
          Remove
        </KitButton>
      )}
    </p>
  )
}

export function CommentForm({ draft, parts, tell }: CommentFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { id, anchor, kind, text } = draft
  useEffect(() => {
    field.current?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const change = (more: Partial<CommentDraft>) =>
    tell((work) => (work.draft === null ? work : { ...work, draft: { ...work.draft, ...more } }))
  const { keep, leave, onKeyDown, wayOut } = useCommentKeys(tell, text.trim() === '')
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={id === null ? 'A new comment' : 'Change a comment'}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <KitRadioGroup
        legend="What kind of comment"
        quiet
        look="words"
        value={kind}
        options={kinds}
        onChange={(next) => change({ kind: next })}
      />
      <About
        anchor={anchor}
        part={parts.find((part) => part.id === anchor.partId)}
        onChange={(next) => change({ anchor: next })}
      />
      <KitField label="Your comment" value={text} fieldRef={field} onChange={(next) => change({ text: next })} />
      <CommentButtons id={id} tell={tell} leave={leave} wayOut={wayOut} />
    </form>
  )
}
