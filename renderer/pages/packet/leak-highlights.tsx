// Words that the leak check found, marked on the sheet where they stand; those that were come for are brought into view.
import { createContext, type ReactNode, useContext } from 'react'
import styles from './packet-sheet.module.css'

export interface FoundForm {
  readonly form: string
  /** Of the place that was come for. */
  readonly isHere: boolean
}

/** By part of the packet (see leak-parts.ts) what was found in it. */
export type FoundForms = ReadonlyMap<string, readonly FoundForm[]>

const nothing: readonly FoundForm[] = []
const FormsContext = createContext<FoundForms>(new Map())
const PartContext = createContext<readonly FoundForm[]>(nothing)

export const FoundFormsProvider = FormsContext.Provider

/** A part of the sheet: words inside of it are looked through for what was found in it. */
export function FoundInPart({ id, children }: { id: string; children: ReactNode }) {
  const forms = useContext(FormsContext)
  return <PartContext.Provider value={forms.get(id) ?? nothing}>{children}</PartContext.Provider>
}

interface Stretch {
  readonly at: number
  readonly words: string
  readonly found: FoundForm | null
}

/** The text cut at every place where one of the forms stands, the longest first. */
function stretchesOf(text: string, forms: readonly FoundForm[]): Stretch[] {
  const stretches: Stretch[] = []
  const longest = forms.toSorted((one, other) => other.form.length - one.form.length)
  let from = 0
  for (let at = 0; at < text.length; ) {
    const place = at
    const found = longest.find(({ form }) => form !== '' && text.startsWith(form, place))
    if (found === undefined) {
      at += 1
      continue
    }
    if (at > from) stretches.push({ at: from, words: text.slice(from, at), found: null })
    stretches.push({ at, words: found.form, found })
    at += found.form.length
    from = at
  }
  return from < text.length ? [...stretches, { at: from, words: text.slice(from), found: null }] : stretches
}

/** Whether the leak check found something in this text of the part it stands in. */
export function useIsFoundIn(text: string): boolean {
  return useContext(PartContext).some(({ form }) => form !== '' && text.includes(form))
}

export function FoundWords({ text }: { text: string }) {
  const forms = useContext(PartContext)
  if (forms.length === 0) return text
  return stretchesOf(text, forms).map(({ at, words, found }) =>
    found === null ? (
      words
    ) : (
      <mark key={at} className={styles.found} tabIndex={-1} data-leak={found.isHere ? 'here' : 'elsewhere'}>
        {words}
      </mark>
    ),
  )
}

/** Brings the words that were come for into view and gives them the focus; answers whether they are there. */
export function goToFoundWords(): boolean {
  const words = document.querySelector<HTMLElement>('[data-leak="here"]')
  words?.scrollIntoView({ block: 'center' })
  words?.focus({ preventScroll: true })
  return words !== null
}
