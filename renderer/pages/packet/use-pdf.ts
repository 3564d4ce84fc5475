// The packet as the PDF that will be written: printed by the host's own hidden window, shown and saved as the same bytes.
import { useCallback, useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import { useHost } from '../../storage/host-context.tsx'
import { pageOf, type ToWrite } from './packet-files.ts'

export type PdfState =
  | { readonly step: 'setting' | 'printing' }
  | { readonly step: 'stopped' }
  /** A browser prints by itself: there is no PDF before that. */
  | { readonly step: 'by-browser' }
  | { readonly step: 'ready'; readonly pdf: Uint8Array<ArrayBuffer>; readonly of: PacketDocument }
  | { readonly step: 'failed'; readonly words: string }

export interface Pdf {
  readonly state: PdfState
  readonly stop: () => void
  readonly again: () => void
}

export function usePdf({ document, mark, paper = 'a4' }: ToWrite): Pdf {
  const host = useHost()
  const [state, setState] = useState<PdfState>({ step: 'setting' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is asked for by its number alone
  useEffect(() => {
    if (host === null) return setState({ step: 'by-browser' })
    let current = true
    const show = (next: PdfState) => {
      if (current) setState(next)
    }
    const make = async () => {
      show({ step: 'setting' })
      const html = await pageOf({ document, mark, paper })
      if (!current) return
      show({ step: 'printing' })
      const answer = await host.request('page.print', { html })
      if (answer.ok) show(answer.pdf === null ? { step: 'stopped' } : { step: 'ready', pdf: answer.pdf, of: document })
      else if (answer.trouble.kind === 'not-here') show({ step: 'by-browser' })
      else show({ step: 'failed', words: troubleSentence(answer.trouble) })
    }
    void make()
    return () => {
      current = false
    }
  }, [host, document, mark, paper, attempt])
  const stop = useCallback(() => void host?.request('page.stop-printing', {}), [host])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  return { state, stop, again }
}
