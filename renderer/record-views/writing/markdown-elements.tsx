// How the elements of a formatted text look: links leave by a click, pictures come from beside the record, boxes of a list are signs.
import { CheckSquareIcon } from '@phosphor-icons/react/dist/csr/CheckSquare'
import { SquareIcon } from '@phosphor-icons/react/dist/csr/Square'
import type { ReactNode } from 'react'
import type { Components } from 'react-markdown'
import { Icon } from '../../ui/icon.tsx'
import { lazyComponent } from '../../ui/lazy-component.ts'
import type { DiagramProps } from './diagram.tsx'
import { type NamedRecords, NamedRecordWords, useWrittenParts } from './markdown-context.tsx'
import { attachedHash, namedRecordId } from './markdown-sanitize-schema.ts'
import styles from './markdown-text.module.css'

const useDiagram = lazyComponent<DiagramProps>(async () => (await import('./diagram.tsx')).Diagram)

const textOf = (children: ReactNode): string => {
  if (typeof children === 'string') return children
  return Array.isArray(children) ? children.map(textOf).join('') : ''
}

function RecordLink({ id, words, names }: { id: string; words: string; names: NamedRecords | undefined }) {
  const parts = useWrittenParts()
  const known = names?.get(id)
  if (known !== undefined) return <NamedRecordWords record={known} words={words} />
  return parts === null ? <span>{words || 'a record'}</span> : <parts.RecordLink id={id} words={words} />
}

/** Moves within the text; the address bar belongs to the app. */
function goWithin(href: string): void {
  const target = document.getElementById(href.slice(1))
  target?.setAttribute('tabindex', '-1')
  target?.focus()
}

const linkAmong = (names: NamedRecords | undefined): NonNullable<Components['a']> =>
  function WrittenLink({ href = '', children, id, 'aria-label': label }) {
    const record = namedRecordId(href)
    if (record !== null) return <RecordLink id={record} words={textOf(children)} names={names} />
    if (href.startsWith('#')) {
      const go = (event: { preventDefault: () => void }) => {
        event.preventDefault()
        goWithin(href)
      }
      return (
        <a id={id} href={href} aria-label={label} onClick={go}>
          {children}
        </a>
      )
    }
    if (href !== '')
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      )
    return (
      <span>
        {children} <span className={styles.why}>(only web and mail addresses open from here)</span>
      </span>
    )
  }

function WrittenPicture({ src, alt = '' }: { src?: unknown; alt?: string | undefined }) {
  const parts = useWrittenParts()
  const hash = typeof src === 'string' ? attachedHash(src) : null
  if (hash !== null && parts !== null) return <parts.Picture hash={hash} words={alt} />
  const why = hash === null ? 'only pictures attached to the record are shown' : 'the picture is not here'
  return (
    <span>
      {alt === '' ? 'A picture' : alt} <span className={styles.why}>({why})</span>
    </span>
  )
}

function CodeBlock({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must reach them
    <pre dir="ltr" className={styles.code} tabIndex={0}>
      {children}
    </pre>
  )
}

function DiagramBlock({ source }: { source: string }) {
  const Diagram = useDiagram()
  return Diagram === null ? <CodeBlock>{source}</CodeBlock> : <Diagram source={source} />
}

const Sign: Components['input'] = ({ checked }) => (
  <span role="img" aria-label={checked ? 'Done:' : 'Not done:'} className={styles.sign}>
    <Icon of={checked ? CheckSquareIcon : SquareIcon} />
  </span>
)

const Table: Components['table'] = ({ children }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard must reach it
  <section className={styles.table} tabIndex={0} aria-label="Table">
    <table>{children}</table>
  </section>
)

/** A fenced block whose language is Mermaid is drawn; every other stays as it is. */
const Fenced: Components['pre'] = ({ node, children }) => {
  const [code] = node?.children ?? []
  const isCode = code?.type === 'element' && code.tagName === 'code'
  const names = isCode && Array.isArray(code.properties.className) ? code.properties.className : []
  if (!isCode || !names.includes('language-mermaid')) return <CodeBlock>{children}</CodeBlock>
  const source = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return <DiagramBlock source={source} />
}

const Row: Components['li'] = ({ node: _, className, children, ...rest }) => (
  <li {...rest} className={className === 'task-list-item' ? styles.task : undefined}>
    {children}
  </li>
)

// A text's own headings stand under those of the page.
const headings = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' } as const

export const elementsWith = (names: NamedRecords | undefined): Components => ({
  ...headings,
  a: linkAmong(names),
  img: ({ src, alt }) => <WrittenPicture src={src} alt={alt} />,
  input: Sign,
  li: Row,
  pre: Fenced,
  table: Table,
})
