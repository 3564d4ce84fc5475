// The pages as they will be written, or what stands between: the step that is being done, with a way to stop it.
import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Paper } from './browser-print-preview.tsx'
import type { ToWrite } from './packet-files.ts'
import styles from './packet-preview.module.css'
import { NotDrawn } from './pdf-preview-error.tsx'
import type { Pdf } from './use-pdf.ts'

const PdfPages = lazy(() =>
  import('./pdf-pages.tsx').then(
    (module) => ({ default: module.PdfPages }),
    () => ({ default: NotDrawn }),
  ),
)

const stepWords = { setting: 'Laying out the pages…', printing: 'Creating the PDF…' } as const

export function Preview({ what, pdf: { state, stop, again } }: { what: ToWrite; pdf: Pdf }) {
  switch (state.step) {
    case 'setting':
    case 'printing':
      return (
        <p className={styles.step}>
          <span role="status">{stepWords[state.step]}</span>
          <TextButton onClick={stop}>Stop</TextButton>
        </p>
      )
    case 'stopped':
    case 'failed':
      return (
        <p className={styles.step}>
          <span role="status">
            {state.step === 'stopped' ? 'Stopped. Nothing was written.' : `No PDF could be made. ${state.words}`}
          </span>
          <Button small onClick={again}>
            Make the PDF
          </Button>
        </p>
      )
    case 'by-browser':
      return <Paper what={what} />
    case 'ready':
      return (
        <Suspense fallback={<p role="status">Drawing the pages…</p>}>
          <PdfPages pdf={state.pdf} />
        </Suspense>
      )
  }
}
