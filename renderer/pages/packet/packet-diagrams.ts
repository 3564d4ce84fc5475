// The diagrams of a packet as pictures for its page, drawn as the app draws them; one that cannot be is told there in words.
import type { DiagramPicture, DiagramPictures } from '../../../shared/files/packet-html.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import { isDiagram } from '../../../shared/rules/packet/diagram-in-packet.ts'
import { partsOf } from '../../../shared/rules/packet/packet-code-fences.ts'
import { drawableSource } from '../../../shared/rules/text/check-diagram-source.ts'

/** Each source once. */
const sourcesIn = ({ sections }: PacketDocument): string[] => [
  ...new Set(
    sections
      .flatMap(({ blocks }) => blocks.flatMap(partsOf))
      .filter(({ kind, text }) => kind === 'code' && isDiagram(text))
      .map(({ text }) => text),
  ),
]

/** Null where it cannot be drawn: too large, not understood, or no window that draws. */
export async function drawnDiagram(text: string): Promise<DiagramPicture | null> {
  const drawable = drawableSource(text, false)
  if (!drawable.ok) return null
  const { drawDiagram } = await import('../../record-views/writing/diagram-draw.ts')
  // Without a window that draws there is none.
  const answer = await drawDiagram(drawable.value, 'print').catch(() => null)
  if (answer === null || !answer.ok) return null
  const { svg, width, height } = answer.value
  // Counted on as the window draws; in a file the same words have the same bytes.
  return { svg: svg.replace(/\bdiagram-\d+/g, 'diagram'), width, height }
}

export async function diagramPictures(packet: PacketDocument): Promise<DiagramPictures> {
  const pictures = new Map<string, DiagramPicture>()
  for (const source of sourcesIn(packet)) {
    const picture = await drawnDiagram(source)
    if (picture !== null) pictures.set(source, picture)
  }
  return pictures
}
