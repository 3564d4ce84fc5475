// The pages of a PDF, drawn from its very bytes as each comes near; the reader of PDFs is fetched with it.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { useEffect, useRef, useState } from 'react'
import { figures } from '../../../shared/rules/number-words.ts'
import { Small } from '../../ui/type.tsx'
import styles from './preview.module.css'

/** Pages this near to what is seen are drawn already. */
const margin = '600px'

function usePages(pdf: Uint8Array<ArrayBuffer>): readonly PDFPageProxy[] | null {
  const [pages, setPages] = useState<readonly PDFPageProxy[] | null>(null)
  useEffect(() => {
    GlobalWorkerOptions.workerPort = new PdfWorker()
    // Its own copy: the worker takes the bytes along, and they are still to be written.
    const task = getDocument({ data: pdf.slice(), isEvalSupported: false, useWorkerFetch: false, verbosity: 0 })
    let current = true
    const read = async (document: PDFDocumentProxy) => {
      const all = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
      if (current) setPages(all)
    }
    void task.promise.then(read, () => undefined)
    return () => {
      current = false
      void task.destroy()
      GlobalWorkerOptions.workerPort?.terminate()
      GlobalWorkerOptions.workerPort = null
    }
  }, [pdf])
  return pages
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

function DrawnPage({ page, of }: { page: PDFPageProxy; of: number }) {
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
    task.promise.catch(() => undefined)
    return () => task.cancel()
  }, [page, isNear, size.width])
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
  const pages = usePages(pdf)
  if (pages === null) return <p role="status">Drawing the pages…</p>
  return (
    <ol className={styles.pages} aria-label="Pages">
      {pages.map((page) => (
        <DrawnPage key={page.pageNumber} page={page} of={pages.length} />
      ))}
    </ol>
  )
}
