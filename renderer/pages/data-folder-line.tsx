// Where the data folder lies, and on the desktop the way to it.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { useHost } from '../storage/host-context.tsx'
import { showNotice } from '../ui/show-notice.ts'
import { TextButton } from '../ui/text-button.tsx'
import styles from './data-folder-line.module.css'
import type { HostFacts } from './use-host-facts.ts'

export function FolderLine({ facts }: { facts: HostFacts }) {
  const host = useHost()
  const onShow = async () => {
    const answer = await host?.request('folder.show', {})
    if (answer && !answer.ok) void showNotice({ words: troubleSentence(answer.trouble) })
  }
  return (
    <span className={styles.line}>
      <span className={styles.folder}>{facts.dataFolder}</span>
      {facts.host === 'desktop' ? <TextButton onClick={() => void onShow()}>Show folder</TextButton> : null}
    </span>
  )
}
