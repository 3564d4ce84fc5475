// An export that was named from outside is read and compared as if it had been chosen; what is being written meanwhile goes on.
import { useEffect } from 'react'
import type { Bringing } from '../storage/archive/archive-import-steps.ts'
import { showNotice } from '../ui/show-notice.ts'
import { useOpenedFile } from './use-os-opened-file.ts'

export function useOpenedArchive(bringing: Bringing): void {
  const { file, end, putBack } = useOpenedFile('archive')
  useEffect(() => {
    if (file === null) return
    if (bringing.state().step !== 'writing') return void bringing.take(file, (isOurs) => end(isOurs, file))
    putBack()
    void showNotice({ words: `“${file.name}” can be opened when the current import is finished.` })
  }, [file, bringing, end, putBack])
}
