// The formatted text: read here or in a worker, made safe last of all, and shown in the place of its plain words.

import type { Root } from 'mdast'
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import Markdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import type { Processor } from 'unified'
import { Why } from '../../ui/typography.tsx'
import { useSearchMarks } from '../journal/highlighted-text.tsx'
import type { NamedRecords } from './markdown-context.tsx'
import { elementsWith } from './markdown-elements.tsx'
import { askTree, treeKnown } from './markdown-parse-queue.ts'
import { bracketedNotes, keptAddress, ownDirections, searchMarks, writtenSchema } from './markdown-sanitize-schema.ts'
import styles from './markdown-text.module.css'

export interface WrittenMarkdownProps {
  text: string
  names: NamedRecords | undefined
  /** Its words as they were typed, for as long as nothing better is known. */
  plain: ReactNode
}

/** The tree of the text; undefined while it is being read. */
function useTree(text: string): Root | null | undefined {
  const [read, setRead] = useState<{ text: string; tree: Root | null }>()
  const known = useMemo(() => treeKnown(text), [text])
  useEffect(() => {
    if (known !== undefined) return
    let isWanted = true
    void askTree(text).then((tree) => isWanted && setRead({ text, tree }))
    return () => {
      isWanted = false
    }
  }, [text, known])
  return known === undefined && read?.text === text ? read.tree : known
}

/** Gives the tree that was read already in the place of reading the text once more. */
const readAlready = (tree: Root) =>
  function giveTree(this: Processor) {
    this.parser = () => tree
  }

function Formatted({ tree, names }: { tree: Root; names: NamedRecords | undefined }) {
  const prefix = `note${useId().replaceAll(/\W/g, '')}-`
  const marksOf = useSearchMarks()
  const elements = useMemo(() => elementsWith(names), [names])
  return useMemo(
    () => (
      <Markdown
        remarkPlugins={[readAlready(tree)]}
        remarkRehypeOptions={{ clobberPrefix: prefix, footnoteLabel: 'Notes', footnoteLabelTagName: 'h6' }}
        rehypePlugins={[ownDirections, bracketedNotes, searchMarks(marksOf), [rehypeSanitize, writtenSchema]]}
        urlTransform={keptAddress(prefix)}
        components={elements}
      />
    ),
    [tree, prefix, marksOf, elements],
  )
}

export function WrittenMarkdown({ text, names, plain }: WrittenMarkdownProps) {
  const tree = useTree(text)
  if (tree === undefined) return plain
  if (tree !== null) return <Formatted tree={tree} names={names} />
  return (
    <>
      <Why className={styles.why}>Shown as it was typed: it holds more than can be formatted here.</Why>
      {plain}
    </>
  )
}
