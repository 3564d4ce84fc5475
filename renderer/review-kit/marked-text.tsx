// A part's text as blocks, with the commented passages marked. Every run says where it stands, so that a selection finds its words.
import { createElement, type ReactNode, useMemo } from 'react'
import { type Block, blockText, type Run } from '../../shared/rules/markdown/text-block.ts'
import type { Span } from '../../shared/rules/review/find-quoted-passage.ts'
import { allowedLink } from '../../shared/rules/text/allowed-link.ts'
import { useReadBlocks } from './block-parser-context.ts'
import styles from './marked-text.module.css'

export interface TextMark extends Span {
  /** "own" while it is being written. */
  readonly tone: 'kept' | 'own'
}

interface Piece {
  readonly run: Run
  readonly at: number
  readonly text: string
  readonly tone: TextMark['tone'] | null
}

/** A run cut where marks begin and end. */
function piecesOf(run: Run, at: number, marks: readonly TextMark[]): Piece[] {
  const end = at + run.text.length
  const edges = new Set([at, end])
  for (const mark of marks) for (const edge of [mark.start, mark.end]) if (edge > at && edge < end) edges.add(edge)
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to)
    const tone = over.find((mark) => mark.tone === 'own')?.tone ?? over[0]?.tone ?? null
    return { run, at: from, text: run.text.slice(from - at, to - at), tone }
  })
}

function Said({ piece: { run, at, text, tone } }: { piece: Piece }) {
  // Blocks come with the file: an address in them is looked at here once more.
  const link = run.link === null ? null : allowedLink(run.link)
  const words: ReactNode =
    link === null ? (
      text
    ) : (
      <a href={link} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
    )
  const styled =
    run.style === 'strong' ? (
      <strong>{words}</strong>
    ) : run.style === 'stressed' ? (
      <em>{words}</em>
    ) : run.style === 'deleted' ? (
      <del>{words}</del>
    ) : run.style === 'code' ? (
      <code>{words}</code>
    ) : (
      words
    )
  return <span data-at={at}>{tone === null ? styled : <mark className={styles[tone]}>{styled}</mark>}</span>
}

const elements = { paragraph: 'p', heading: 'h4', item: 'p', quote: 'blockquote', code: 'pre', row: 'p' } as const

function Shown({ block, at, marks }: { block: Block; at: number; marks: readonly TextMark[] }) {
  let from = at
  const pieces = block.runs.flatMap((run) => {
    const cut = piecesOf(run, from, marks)
    from += run.text.length
    return cut
  })
  const marker =
    block.marker === '' ? null : (
      <span className={styles.marker} aria-hidden="true">
        {block.marker}
      </span>
    )
  return createElement(
    elements[block.kind],
    { className: styles[block.kind], style: block.depth === 0 ? undefined : { marginInlineStart: `${block.depth}lh` } },
    marker,
    ...pieces.map((piece) => <Said key={piece.at} piece={piece} />),
  )
}

interface MarkedTextProps {
  thingId: string | null
  partId: string
  text: string
  marks: readonly TextMark[]
}

export function MarkedText({ thingId, partId, text, marks }: MarkedTextProps) {
  const readBlocks = useReadBlocks()
  const placed = useMemo(() => {
    let at = 0
    return readBlocks(text).map((block) => {
      const from = at
      at += blockText(block).length + 1
      return { block, at: from }
    })
  }, [text, readBlocks])
  const last = placed.at(-1)
  const length = last === undefined ? 0 : last.at + blockText(last.block).length
  return (
    <div className={styles.text} data-part={partId} data-thing={thingId ?? ''} data-length={length}>
      {placed.map(({ block, at }) => (
        <Shown key={at} block={block} at={at} marks={marks} />
      ))}
    </div>
  )
}
