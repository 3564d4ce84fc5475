// The pages of a PDF, drawn from its very bytes as each comes near; the reader of PDFs is fetched with it.
// Its build for older runtimes: the other one needs what Chromium has had only since 2026, and draws nothing without it.
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  RenderingCancelledException,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { useCallback, useEffect, useRef, useState } from 'react'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { Small } from '../../ui/typography.tsx'
import { startWorker } from '../../workers/start-worker.ts'
import styles from './packet-preview.module.css'
import { NotDrawn } from './pdf-preview-error.tsx'

/** Pages this near to what is seen are drawn already. */
const margin = '600px'

type Pages = readonly PDFPageProxy[]

/** Null while they are read. */
function usePages(pdf: Uint8Array<ArrayBuffer>): {
  readonly pages: Pages | null
  readonly onFailed: () => void
  readonly hasFailed: boolean
} {
  const [pages, setPages] = useState<Pages | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const onFailed = useCallback(() => setFailed(true), [])
  useEffect(() => {
    let current = true
    const fail = () => {
      if (current) setFailed(true)
    }
    setFailed(false)
    const worker = startWorker('preview', () => new PdfWorker(), fail)
    GlobalWorkerOptions.workerPort = worker
    // Its own copy: the worker takes the bytes along, and they are still to be written.
    const task = getDocument({ data: pdf.slice(), isEvalSupported: false, useWorkerFetch: false, verbosity: 0 })
    const read = async (document: PDFDocumentProxy) => {
      const all = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
      if (current) setPages(all)
    }
    task.promise.then(read).catch(fail)
    return () => {
      current = false
      void task.destroy()
      worker.terminate()
      GlobalWorkerOptions.workerPort = null
    }
  }, [pdf])
  return { pages, onFailed, hasFailed }
}

function useIsNear(): [(element: HTMLElement | null) => void, boolean] {
  const [isNear, setNear] = useState(false)
  const watcher = useRef<IntersectionObserver | null>(null)
  const watch = (element: HTMLElement | null) => {
    watcher.current?.disconnect()
    if (element === null) return
    watcher.current = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: margin,
    })
    watcher.current.observe(element)
  }
  return [watch, isNear]
}

interface DrawnPageProps {
  page: PDFPageProxy
  of: number
  onFailed: () => void
}

function DrawnPage({ page, of, onFailed }: DrawnPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [watch, isNear] = useIsNear()
  const size = page.getViewport({ scale: 1 })
  useEffect(() => {
    if (!isNear || canvas.current === null) return
    const scale = (canvas.current.clientWidth / size.width) * Math.max(1, window.devicePixelRatio)
    const viewport = page.getViewport({ scale })
    canvas.current.width = viewport.width
    canvas.current.height = viewport.height
    const task = page.render({ canvas: canvas.current, viewport })
    task.promise.catch((error: unknown) => {
      // what was stopped because it is drawn anew is no failure
      if (!(error instanceof RenderingCancelledException)) onFailed()
    })
    return () => task.cancel()
  }, [page, isNear, size.width, onFailed])
  return (
    <li ref={watch}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Page ${page.pageNumber} of ${figures(of)}, as it will print`}
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
        className={styles.page}
      />
      <Small as="span" quiet>
        {page.pageNumber}
      </Small>
    </li>
  )
}

export function PdfPages({ pdf }: { pdf: Uint8Array<ArrayBuffer> }) {
  const { pages, onFailed, hasFailed } = usePages(pdf)
  if (hasFailed) return <NotDrawn />
  if (pages === null) return <p role="status">Drawing the pages…</p>
  return (
    <ol className={styles.pages} aria-label="Pages">
      {pages.map((page) => (
        <DrawnPage key={page.pageNumber} page={page} of={pages.length} onFailed={onFailed} />
      ))}
    </ol>
  )
}
