// Code on the sheet, and a diagram written in it: drawn as in the files, in words where it cannot be drawn.
import { useEffect, useState } from 'react'
import type { DiagramPicture } from '../../../shared/files/packet-html.ts'
import { diagramWords } from '../../../shared/rules/packet/diagram-in-packet.ts'
import { useBlobAddress } from '../../ui/use-blob-address.ts'
import { FoundWords, useIsFoundIn } from './leak-highlights.tsx'
import { drawnDiagram } from './packet-diagrams.ts'
import styles from './packet-sheet.module.css'

export function SheetCode({ text }: { text: string }) {
  return (
    <pre className={styles.code} dir="ltr">
      <code>
        <FoundWords text={text} />
      </code>
    </pre>
  )
}

/** Null until it is drawn, and where it cannot be. */
function usePicture(text: string): DiagramPicture | null {
  const [drawn, setDrawn] = useState<{ text: string; picture: DiagramPicture | null } | null>(null)
  useEffect(() => {
    let isWanted = true
    void drawnDiagram(text).then((picture) => isWanted && setDrawn({ text, picture }))
    return () => {
      isWanted = false
    }
  }, [text])
  return drawn?.text === text ? drawn.picture : null
}

function Picture({ picture: { svg, width, height }, words }: { picture: DiagramPicture; words: string }) {
  const address = useBlobAddress(svg, 'image/svg+xml')
  return (
    <p className={styles.diagram}>
      <img src={address ?? undefined} width={width} height={height} alt={words} />
    </p>
  )
}

export function SheetDiagram({ text }: { text: string }) {
  const picture = usePicture(text)
  const words = diagramWords(text)
  // Words that the leak check found are marked where they stand, which a picture cannot.
  const isFound = useIsFoundIn(text)
  if (!isFound && picture !== null) return <Picture picture={picture} words={words || 'Diagram'} />
  return isFound || words === '' ? <SheetCode text={text} /> : <p className={styles.text}>{words}</p>
}
