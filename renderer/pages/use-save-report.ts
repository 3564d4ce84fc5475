// Saving a report: as the PDF that the host prints, as the web page it is printed from, or as Markdown.
import { useState } from 'react'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { Report } from '../../shared/rules/text/report-document.ts'
import { nameOfPath } from '../../shared/rules/text/saved-file-name.ts'
import { useHost } from '../storage/host-context.tsx'
import { showNotice } from '../ui/show-notice.ts'
import { useSaveTextFile } from './save-text-file.ts'
import { sha256Base64 } from './sha256-web-crypto.ts'

export type ReportFile = 'pdf' | 'html' | 'md'

/** The page that stands alone. What makes it is fetched when it is asked for. */
async function pageOf(report: Report): Promise<string> {
  const [{ fontFaces }, { packetStyle }, { reportPage, reportStyle }] = await Promise.all([
    import('./embedded-fonts.ts'),
    import('../../shared/files/packet-style.ts'),
    import('../../shared/files/report-html.ts'),
  ])
  const css = `${packetStyle(report.title, fontFaces(JSON.stringify(report), report.title))}${reportStyle}`
  return reportPage(report, { css, hash: `sha256-${await sha256Base64(css)}` })
}

/** Answers the name it was saved under; null where it was not. */
function useSavePdf(): (name: string, report: Report) => Promise<string | null> {
  const host = useHost()
  const saveText = useSaveTextFile()
  return async (name, report) => {
    const html = await pageOf(report)
    const printed = host === null ? null : await host.request('page.print', { html })
    if (host === null || (printed?.ok === false && printed.trouble.kind === 'not-here')) {
      // A browser prints by itself: it gets the page to print.
      const saved = await saveText({ name: `${name}.html`, text: html, kindName: 'Web page', extension: 'html' })
      if (saved !== null) await showNotice({ words: `Saved ${saved}. Open it in your browser and print it as a PDF.` })
      return null
    }
    if (printed?.ok !== true || printed.pdf === null) {
      if (printed?.ok === false) await showNotice({ words: troubleSentence(printed.trouble), stays: true })
      return null
    }
    const file = { suggestedName: `${name}.pdf`, kindName: 'PDF', extension: 'pdf', bytes: printed.pdf }
    const answer = await host.request('file.save', file)
    if (!answer.ok) await showNotice({ words: troubleSentence(answer.trouble), stays: true })
    return answer.ok && answer.saved ? nameOfPath(answer.path, file.suggestedName) : null
  }
}

export interface ReportSaving {
  /** A file is being made: no second one is begun. */
  readonly isBusy: boolean
  /** `name` without its ending. */
  save(kind: ReportFile, name: string, report: Report): Promise<void>
}

export function useSaveReport(): ReportSaving {
  const saveText = useSaveTextFile()
  const savePdf = useSavePdf()
  const [isBusy, setBusy] = useState(false)
  const write = async (kind: ReportFile, name: string, report: Report): Promise<string | null> => {
    if (kind === 'pdf') return savePdf(name, report)
    if (kind === 'html')
      return saveText({ name: `${name}.html`, text: await pageOf(report), kindName: 'Web page', extension: 'html' })
    const { reportMarkdown } = await import('../../shared/files/report-markdown.ts')
    return saveText({ name: `${name}.md`, text: reportMarkdown(report), kindName: 'Markdown', extension: 'md' })
  }
  const save = async (kind: ReportFile, name: string, report: Report) => {
    setBusy(true)
    try {
      const saved = await write(kind, name, report)
      if (saved !== null) await showNotice({ words: `Saved ${saved}.` })
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, save }
}
