// Writing the files: each whole or not at all, said when it stands, stopped without a trace.
import { useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { packetFileName } from '../../../shared/files/packet-file-name.ts'
import { type Paper, paperSizes, papers } from '../../../shared/files/paper-sizes.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { nameOfPath } from '../../../shared/rules/text/saved-file-name.ts'
import { useHost } from '../../storage/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { Small } from '../../ui/typography.tsx'
import { printByBrowser } from './browser-print-preview.tsx'
import { bytesOf, type FileKind, fileKinds, type ToWrite } from './packet-files.ts'
import styles from './packet-preview.module.css'
import { lookAtLeaksFirstWords } from './use-leak-acknowledgment.ts'
import type { Leaving } from './use-packet-export.ts'
import { pendingNamesWords } from './use-packet-pseudonyms.ts'
import type { PdfState } from './use-pdf.ts'

interface SavingProps {
  leaving: Leaving & ToWrite
  onPaper: (paper: Paper) => void
  pdf: PdfState
  mayLeave: boolean
  isPending: boolean
  /** Places of a name that nobody has decided on. */
  undecided: number
}

interface FileToSave {
  readonly extension: string
  readonly kindName: string
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>
}

const kinds: readonly FileKind[] = ['html', 'docx', 'md', 'csv']
const noHost = 'Files cannot be saved from this window. Open Cairn with npm start.'

function useSaving({ document, edition }: Leaving) {
  const host = useHost()
  const [busy, setBusy] = useState<string | null>(null)
  const write = async ({ extension, kindName, make }: FileToSave) => {
    if (host === null) return showNotice({ words: noHost, stays: true })
    const suggestedName = `${packetFileName(document.title, edition?.number ?? null)}.${extension}`
    const answer = await host.request('file.save', { suggestedName, kindName, extension, bytes: await make() })
    if (!answer.ok) await showNotice({ words: troubleSentence(answer.trouble), stays: true })
    else if (answer.saved) await showNotice({ words: `Saved ${nameOfPath(answer.path, suggestedName)}.` })
  }
  const save = (file: FileToSave) => {
    setBusy(file.kindName)
    void write(file).finally(() => setBusy(null))
  }
  return { busy, save }
}

function PdfButton({ leaving, pdf, mayLeave, save }: SavingProps & { save: (file: FileToSave) => void }) {
  if (pdf.step === 'by-browser')
    return (
      <Button tone="primary" disabled={!mayLeave} onClick={() => printByBrowser(leaving)}>
        Print, or save as PDF
      </Button>
    )
  // Not the pages of a moment ago: names may have got a pseudonym since.
  const ready = pdf.step === 'ready' && pdf.of === leaving.document ? pdf.pdf : null
  return (
    <Button
      tone="primary"
      disabled={!mayLeave || ready === null}
      onClick={() => ready && save({ extension: 'pdf', kindName: 'PDF', make: async () => ready })}
    >
      Save the PDF
    </Button>
  )
}

function whyWords({ mayLeave, pdf, isPending }: Pick<SavingProps, 'mayLeave' | 'pdf' | 'isPending'>): string {
  if (isPending) return pendingNamesWords
  if (!mayLeave) return lookAtLeaksFirstWords
  if (pdf.step === 'by-browser') return 'Your browser prints it, and writes its own name and the time into the PDF.'
  return 'The PDF is the pages beside this, byte for byte. Nothing but its title and “Cairn” is written into it.'
}

export function Saving(props: SavingProps) {
  const { leaving, onPaper, mayLeave, pdf, isPending, undecided } = props
  const { busy, save } = useSaving(leaving)
  return (
    <section>
      <h2>Export</h2>
      <Choice
        legend="Paper"
        choices={papers.map((value) => ({ value, words: paperSizes[value].words }))}
        value={leaving.paper ?? 'a4'}
        onChange={onPaper}
      />
      <div className={styles.ways}>
        <PdfButton {...props} save={save} />
        {kinds.map((kind) => (
          <Button
            key={kind}
            disabled={!mayLeave || busy !== null}
            onClick={() => save({ extension: kind, ...fileKinds[kind], make: () => bytesOf(kind, leaving) })}
          >
            {fileKinds[kind].words}
          </Button>
        ))}
      </div>
      <p className={styles.why} role="status">
        {busy === null ? whyWords({ mayLeave, pdf, isPending }) : `Writing: ${busy}…`}
      </p>
      {undecided === 0 ? null : (
        <Small quiet>
          {counted(undecided, 'possible place')} of a name to decide on. Undecided ones leave as they are.
        </Small>
      )}
    </section>
  )
}
