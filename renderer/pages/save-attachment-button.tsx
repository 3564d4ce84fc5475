// A copy of a kept file, written where the person says. Inside the app nothing but pictures is opened.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { AttachedFile } from '../../shared/records/common-fields.ts'
import { kindWords } from '../../shared/rules/records/attachment-rules.ts'
import { nameOfPath } from '../../shared/rules/text/saved-file-name.ts'
import { readAttached } from '../storage/attachments/read-attachment.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import { useHost } from '../storage/host-context.tsx'
import { showNotice } from '../ui/show-notice.ts'
import { TextButton } from '../ui/text-button.tsx'

const noHost = 'Files cannot be saved from this window. Open Cairn with npm start.'
const gone =
  'The content of this file is not in the database, so it could not be saved. Look for it in a backup made after it was attached.'

const endingOf = (name: string) => /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'

export function FileCopy({ file }: { file: AttachedFile }) {
  const { database } = useCairn()
  const host = useHost()
  const save = async () => {
    if (host === null) return showNotice({ words: noHost, stays: true })
    const kept = await readAttached(database, file.hash)
    if (kept === null) return showNotice({ words: gone, stays: true })
    const suggestedName = file.name.replaceAll(/[/\\]/g, ' ').slice(-200)
    const answer = await host.request('file.save', {
      suggestedName,
      bytes: kept.bytes,
      kindName: kindWords(file.type),
      extension: endingOf(file.name),
    })
    if (!answer.ok) await showNotice({ words: troubleSentence(answer.trouble), stays: true })
    else if (answer.saved) await showNotice({ words: `Saved ${nameOfPath(answer.path, suggestedName)}.` })
  }
  return (
    <TextButton aria-label={`Save a copy of ${file.name}`} onClick={() => void save()}>
      Save a copy
    </TextButton>
  )
}
