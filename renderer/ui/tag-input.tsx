// Tags of a record: words with a way to drop each, and a line to add one. Ten thousand pasted tags must not freeze the page,
// so only the first are drawn until somebody asks for all.
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { type KeyboardEvent, useId, useState } from 'react'
import { Icon } from './icon.tsx'
import { LinkButton } from './link-button.tsx'
import styles from './tag-input.module.css'

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

export function TagInput({ label, tags, onChange, known = [], placeholder = 'Add a tag' }: TagInputProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [all, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const shown = all ? tags : tags.slice(0, shownAtFirst)
  const offered = known
    .filter((tag) => typed !== '' && !tags.includes(tag) && tag.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, 8)

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
    const last = tags.at(-1)
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) drop(last)
  }
  return (
    <div className={styles.wrapper}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <ul className={styles.tags} aria-label={`${label}, ${tags.length}`}>
          {shown.map((tag) => (
            <TagWords key={tag} tag={tag} onDrop={() => drop(tag)} />
          ))}
        </ul>
        {tags.length > shown.length ? (
          <LinkButton onClick={() => setAll(true)}>and {tags.length - shown.length} more</LinkButton>
        ) : null}
        <input
          id={id}
          list={`${id}-known`}
          value={typed}
          placeholder={placeholder}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text')
            if (!/[,\n]/.test(text)) return
            event.preventDefault()
            add(typed + text)
          }}
        />
        <datalist id={`${id}-known`}>
          {offered.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
      <span role="status" className={styles.spoken}>
        {said}
      </span>
    </div>
  )
}
