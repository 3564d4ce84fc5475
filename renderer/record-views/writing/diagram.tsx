// A diagram written in a text: drawn as a picture that can run and fetch nothing, with its source one key away.
import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useState } from 'react'
import {
  type DiagramTrouble,
  diagramTroubleWords,
  drawableSource,
} from '../../../shared/rules/text/check-diagram-source.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useBlobAddress } from '../../ui/use-blob-address.ts'
import styles from './diagram.module.css'
import type { DrawnDiagram } from './diagram-draw.ts'

export interface DiagramProps {
  source: string
}

type Drawing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'drawn'; readonly drawn: DrawnDiagram }
  | { readonly kind: 'failed'; readonly trouble: DiagramTrouble }

function useDrawing(text: string, isAsked: boolean): Drawing {
  const scheme = useComputedColorScheme('light')
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'waiting' })
  useEffect(() => {
    let isWanted = true
    const draw = async () => {
      const drawable = drawableSource(text, isAsked)
      if (!drawable.ok) return setDrawing({ kind: 'failed', trouble: drawable.trouble })
      const { drawDiagram } = await import('./diagram-draw.ts')
      const answer = await drawDiagram(drawable.value, scheme)
      if (!isWanted) return
      if (!answer.ok) return setDrawing({ kind: 'failed', trouble: answer.trouble })
      setDrawing({ kind: 'drawn', drawn: answer.value })
    }
    draw().catch(() => isWanted && setDrawing({ kind: 'failed', trouble: { kind: 'not-understood', line: null } }))
    return () => {
      isWanted = false
    }
  }, [text, scheme, isAsked])
  return drawing
}

function Source({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must reach them
    <pre dir="ltr" tabIndex={0} className={styles.source}>
      {text}
    </pre>
  )
}

function Drawn({ drawn, text }: { drawn: DrawnDiagram; text: string }) {
  const address = useBlobAddress(drawn.svg, 'image/svg+xml')
  const [isShown, setShown] = useState(false)
  return (
    <>
      <img
        src={address ?? undefined}
        width={drawn.width}
        height={drawn.height}
        alt={drawn.words}
        className={styles.picture}
      />
      <TextButton aria-expanded={isShown} className={styles.toggle} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide source' : 'Show source'}
      </TextButton>
      {isShown ? <Source text={text} /> : null}
    </>
  )
}

function NotDrawn({ trouble, onAsk }: { trouble: DiagramTrouble; onAsk: () => void }) {
  return (
    <figcaption className={styles.why}>
      {diagramTroubleWords(trouble)}{' '}
      {trouble.kind === 'large' ? <TextButton onClick={onAsk}>Draw the diagram</TextButton> : null}
    </figcaption>
  )
}

export function Diagram({ source: written }: DiagramProps) {
  const text = written.trimEnd()
  const [asked, setAsked] = useState<string | null>(null)
  const drawing = useDrawing(text, asked === text)
  return (
    <figure className={styles.figure}>
      {drawing.kind === 'drawn' ? <Drawn drawn={drawing.drawn} text={text} /> : <Source text={text} />}
      {drawing.kind === 'failed' ? <NotDrawn trouble={drawing.trouble} onAsk={() => setAsked(text)} /> : null}
    </figure>
  )
}
