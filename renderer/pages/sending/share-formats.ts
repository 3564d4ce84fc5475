// The ways in which a request leaves as a file: the web page itself, the same in a zip for mail that blocks pages, or its plain words as a PDF.
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import type { KeepingHost } from '../../storage/core/storage-host.ts'

export const shareFormats = ['page', 'zip', 'pdf'] as const
export type ShareFormat = (typeof shareFormats)[number]

export const shareFormatWords = {
  page: 'Web page (.html)',
  zip: 'Web page in a .zip, for email that blocks .html',
  pdf: 'PDF, for answers by email',
} as const satisfies Record<ShareFormat, string>

export interface ShareBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kindName: string
  readonly extension: string
}

async function zipped(name: string, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const [{ deflateSync, strToU8 }, { deflated, zipWriter }] = await Promise.all([
    import('fflate'),
    import('../../../shared/files/zip-write.ts'),
  ])
  const pieces: Uint8Array[] = []
  const bytes = strToU8(html)
  const zip = zipWriter((piece) => pieces.push(piece))
  zip.add(`${name}.html`, deflated(bytes, deflateSync(bytes, { level: 9 })))
  zip.finish()
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
}

export type PdfTrouble = 'not-here' | 'failed'

/** The plain words, printed by the host; a browser cannot. */
async function printed(copy: SharedCopy, host: KeepingHost | null): Promise<Uint8Array<ArrayBuffer> | PdfTrouble> {
  const { shareSheet } = await import('../../../shared/files/share-print-html.ts')
  const answer = await host?.request('page.print', { html: shareSheet(copy) })
  if (answer === undefined || (!answer.ok && answer.trouble.kind === 'not-here')) return 'not-here'
  return answer.ok && answer.pdf !== null ? answer.pdf : 'failed'
}

interface ToPack {
  /** Without its ending. */
  readonly name: string
  readonly html: string
  readonly copy: SharedCopy
  readonly host: KeepingHost | null
}

export async function shareBytes(
  format: ShareFormat,
  { name, html, copy, host }: ToPack,
): Promise<ShareBytes | PdfTrouble> {
  switch (format) {
    case 'page':
      return { bytes: new TextEncoder().encode(html), kindName: 'Web page', extension: 'html' }
    case 'zip':
      return { bytes: await zipped(name, html), kindName: 'Zip archive', extension: 'zip' }
    case 'pdf': {
      const pdf = await printed(copy, host)
      return typeof pdf === 'string' ? pdf : { bytes: pdf, kindName: 'PDF', extension: 'pdf' }
    }
  }
}
