// Tags of a record: words with a way to drop each, and a line to add one. Ten thousand pasted tags must not freeze the page,
// so only the first are drawn until someone asks for all.
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react'
import { Icon } from './icon.tsx'
import { isComposing } from './is-composing.ts'
import styles from './tag-input.module.css'
import { TextButton } from './text-button.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

interface TagInputProps {
  label: string
  tags: readonly string[]
  onChange: (tags: readonly string[]) => void
  /** tags in use elsewhere, offered as typed */
  known?: readonly string[]
  placeholder?: string
}

const shownAtFirst = 40

/** Splits what was typed or pasted, drops a leading #, empty ones and those already there. */
export function addedTags(tags: readonly string[], typed: string): readonly string[] {
  const fresh = typed.split(/[,\n]/).map((word) => word.trim().replace(/^#+/, '').trim())
  return [...new Set([...tags, ...fresh.filter((word) => word !== '')])]
}

function TagWords({ tag, onDrop }: { tag: string; onDrop: () => void }) {
  return (
    <li className={styles.tag}>
      {tag}
      <button type="button" aria-label={`Remove ${tag}`} onClick={onDrop}>
        <Icon of={XIcon} small />
      </button>
    </li>
  )
}

function useTags({ tags, onChange }: Pick<TagInputProps, 'tags' | 'onChange'>) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const add = (words: string) => {
    const next = addedTags(tags, words)
    setTyped('')
    if (next.length > tags.length) onChange(next)
  }
  const drop = (tag: string) => {
    onChange(tags.filter((other) => other !== tag))
    setSaid(`${tag} removed`)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    const last = tags.at(-1)
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) drop(last)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text')
    if (!/[,\n]/.test(text)) return
    event.preventDefault()
    add(typed + text)
  }
  return { typed, setTyped, said, add, drop, onKeyDown, onPaste }
}

function offeredTags(tags: readonly string[], known: readonly string[], typed: string): readonly string[] {
  if (typed === '') return []
  const begun = typed.toLowerCase()
  return known.filter((tag) => tag.toLowerCase().includes(begun) && !tags.includes(tag)).slice(0, 8)
}

function ShownTags({ label, tags, onDrop }: { label: string; tags: readonly string[]; onDrop: (tag: string) => void }) {
  const [all, setAll] = useState(false)
  const shown = all ? tags : tags.slice(0, shownAtFirst)
  const more = tags.length - shown.length
  return (
    <>
      <ul className={styles.tags} aria-label={`${label}, ${tags.length}`}>
        {shown.map((tag) => (
          <TagWords key={tag} tag={tag} onDrop={() => onDrop(tag)} />
        ))}
      </ul>
      {more > 0 ? <TextButton onClick={() => setAll(true)}>and {more} more</TextButton> : null}
    </>
  )
}

export function TagInput({ label, tags, onChange, known = [], placeholder = 'Add a tag' }: TagInputProps) {
  const id = useId()
  const { typed, setTyped, said, add, drop, onKeyDown, onPaste } = useTags({ tags, onChange })
  return (
    <div className={styles.wrapper}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <ShownTags label={label} tags={tags} onDrop={drop} />
        <input
          id={id}
          list={`${id}-known`}
          value={typed}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onPaste={onPaste}
        />
        <datalist id={`${id}-known`}>
          {offeredTags(tags, known, typed).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  )
}
