// A person's text as they wrote it, in Markdown. Plain words show at once; what formats them is fetched only for a text that needs it.
import { Component, type ReactNode } from 'react'
import { hasMarks, paragraphsOf } from '../../../shared/rules/markdown/detect-markdown.ts'
import { lazyComponent } from '../../ui/lazy-component.ts'
import { HighlightedText } from '../journal/highlighted-text.tsx'
import type { NamedRecords } from './markdown-context.tsx'
import styles from './markdown-text.module.css'
import type { WrittenMarkdownProps } from './rendered-markdown.tsx'

const useMarkdown = lazyComponent<WrittenMarkdownProps>(
  async () => (await import('./rendered-markdown.tsx')).WrittenMarkdown,
)

interface WrittenProps {
  text: string
  /** Records that the text may name, for places that know them already; elsewhere they are looked up. */
  names?: NamedRecords
  className?: string | undefined
  /** In the type of the place it stands in, such as a cell of a table. */
  inline?: boolean
}

function PlainText({ text }: { text: string }) {
  const numbered = paragraphsOf(text).map((paragraph, index) => ({
    paragraph,
    key: `${index} ${paragraph.slice(0, 20)}`,
  }))
  return numbered.map(({ paragraph, key }) => (
    <p key={key} dir="auto" className={styles.plain}>
      <HighlightedText>{paragraph}</HighlightedText>
    </p>
  ))
}

/** Whatever breaks while a text is formatted, its words stay readable. */
class WordsAnyway extends Component<{ words: ReactNode; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? this.props.words : this.props.children
  }
}

function Formatted({ text, names }: Pick<WrittenProps, 'text' | 'names'>) {
  const Markdown = useMarkdown()
  const plain = <PlainText text={text} />
  if (Markdown === null) return plain
  return (
    <WordsAnyway key={text} words={plain}>
      <Markdown text={text} names={names} plain={plain} />
    </WordsAnyway>
  )
}

/** Nothing at all for an empty text: the page says what a gap is. */
export function Written({ text, names, className = '', inline = false }: WrittenProps) {
  if (text.trim() === '') return null
  return (
    <div data-voice="read" data-inline={inline || undefined} className={`${styles.written} ${className}`}>
      {hasMarks(text) ? (
        <Formatted text={text} {...(names === undefined ? {} : { names })} />
      ) : (
        <PlainText text={text} />
      )}
    </div>
  )
}
