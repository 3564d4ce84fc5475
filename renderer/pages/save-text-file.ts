// Writing a text, or bytes, as a file of the owner's choosing, through the host; what went wrong is said.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { nameOfPath } from '../../shared/rules/text/saved-file-name.ts'
import { useHost } from '../storage/host-context.tsx'
import { showNotice } from '../ui/show-notice.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
  readonly kindName: string
  readonly extension: string
}

export interface BytesFile extends Omit<TextFile, 'text'> {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Answers the name under which it was saved; null when it was not. */
export function useSaveBytesFile(): (file: BytesFile) => Promise<string | null> {
  const host = useHost()
  return async ({ name: suggestedName, bytes, kindName, extension }) => {
    if (host === null) {
      await showNotice({ words: troubleSentence({ kind: 'host-gone' }), stays: true })
      return null
    }
    const answer = await host.request('file.save', { suggestedName, bytes, kindName, extension })
    if (!answer.ok) await showNotice({ words: troubleSentence(answer.trouble), stays: true })
    return answer.ok && answer.saved ? nameOfPath(answer.path, suggestedName) : null
  }
}

/** The same for a text, as UTF-8. */
export function useSaveTextFile(): (file: TextFile) => Promise<string | null> {
  const save = useSaveBytesFile()
  return ({ text, ...file }) => save({ ...file, bytes: new TextEncoder().encode(text) })
}
