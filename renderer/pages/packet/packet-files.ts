// The files a packet leaves as. What makes each is fetched when it is asked for.
import type { Paper } from '../../../shared/files/paper-sizes.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import { sha256Base64 } from '../sha256-web-crypto.ts'
import { diagramPictures } from './packet-diagrams.ts'

/** What is to be written: the words, and the line that says which edition they are ('' for a working copy). */
export interface ToWrite {
  readonly document: PacketDocument
  readonly mark: string
  /** A4 where nothing is said. */
  readonly paper?: Paper
}

export type FileKind = 'html' | 'docx' | 'md' | 'csv'

export const fileKinds = {
  html: { words: 'One web page', kindName: 'Web page' },
  docx: { words: 'Word document', kindName: 'Word document' },
  md: { words: 'Markdown', kindName: 'Markdown' },
  csv: { words: 'Claims as a table', kindName: 'Table' },
} as const satisfies Record<FileKind, { words: string; kindName: string }>

/** The page that stands alone, in a browser and on paper alike. */
export async function pageOf({ document, mark, paper = 'a4' }: ToWrite): Promise<string> {
  const [{ fontFaces }, { packetStyle }, { packetPage }] = await Promise.all([
    import('../embedded-fonts.ts'),
    import('../../../shared/files/packet-style.ts'),
    import('../../../shared/files/packet-html.ts'),
  ])
  const css = packetStyle(document.title, fontFaces(JSON.stringify(document), document.title), paper)
  const hash = `sha256-${await sha256Base64(css)}`
  return packetPage(document, mark, { css, hash }, await diagramPictures(document))
}

const encoded = (text: string) => new TextEncoder().encode(text)

export async function bytesOf(kind: FileKind, what: ToWrite): Promise<Uint8Array<ArrayBuffer>> {
  switch (kind) {
    case 'html':
      return encoded(await pageOf(what))
    case 'docx': {
      const { packetDocx } = await import('../../../shared/files/packet-docx.ts')
      return packetDocx(what.document, what.mark, what.paper)
    }
    case 'md': {
      const { packetMarkdown } = await import('../../../shared/files/packet-markdown.ts')
      return encoded(packetMarkdown(what.document, what.mark))
    }
    case 'csv': {
      const { packetCsv } = await import('../../../shared/files/packet-csv.ts')
      return encoded(packetCsv(what.document))
    }
  }
}
