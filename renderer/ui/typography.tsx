// The voices of the type that no element carries by itself. What a person wrote is Read; what the app says is plain.
import type { ReactNode } from 'react'
import styles from './typography.module.css'

interface TypeProps {
  children: ReactNode
  as?: 'p' | 'span' | 'div' | 'h2' | 'h3' | 'blockquote' | 'time'
  /** ink-3 instead of ink */
  quiet?: boolean
  className?: string | undefined
}

function voice(kind: string, preset: NonNullable<TypeProps['as']>) {
  return function Voice({ children, as: Element = preset, quiet = false, className = '' }: TypeProps) {
    return (
      <Element data-voice={kind} className={`${styles[kind]} ${quiet ? styles.quiet : ''} ${className}`}>
        {children}
      </Element>
    )
  }
}

/** Words of a person, set like a book, at most 64 characters wide. */
export const Read = voice('read', 'p')
/** A larger line of a person's words: the problem, the title of an open record. */
export const Title = voice('title', 'h2')
/** Italic Petrona: prompts and quotations only. */
export const Quote = voice('quote', 'p')
/** 13/18 ink-3: what a figure or a block is. */
export const Label = voice('label', 'p')
/** 12/16, never smaller. */
export const Small = voice('small', 'p')
/** Explaining text, ink-2. */
export const Why = voice('why', 'p')
/** A criterion's code: DEC-S2. */
export const Code = voice('code', 'span')
/** Another person's name or word, in lichen. */
export const ByOther = voice('byOther', 'span')
