// The files that wait to be looked at, in a line over the page: opened when their owner says so, or dismissed unread.
import { useLocation } from 'wouter'
import type { Host } from '../platform/host.ts'
import { type OpenedFile, screenOfKind, useOpenedFiles } from '../state/opened-files-store.ts'
import { TextButton } from '../ui/text-button.tsx'
import { dismissFile, openFile } from './handle-opened-files.ts'
import styles from './opened-files-banner.module.css'

const kindWords = {
  feedback: 'Feedback',
  share: 'Review request',
  archive: 'Export',
} as const satisfies Record<OpenedFile['kind'], string>

function Row({ file, host }: { file: OpenedFile; host: Host }) {
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <b>{file.name}</b> {kindWords[file.kind]}, not opened yet
      </span>
      <span className={styles.ways}>
        <TextButton aria-label={`Open ${file.name}`} onClick={() => openFile(file)}>
          Open
        </TextButton>
        <TextButton aria-label={`Dismiss ${file.name}`} onClick={() => dismissFile(host, file)}>
          Dismiss
        </TextButton>
      </span>
    </li>
  )
}

export function OpenedFilesBanner({ host }: { host: Host }) {
  const files = useOpenedFiles((state) => state.files)
  const current = useOpenedFiles((state) => state.current)
  const [address] = useLocation()
  const path = address.split('?')[0]
  const isShown = (file: OpenedFile) => file.reading === current && screenOfKind[file.kind] === path
  const waiting = files.filter((file) => !isShown(file))
  return (
    <div role="status">
      {waiting.length === 0 ? null : (
        <ul className={styles.files} aria-label="Files waiting to be opened">
          {waiting.map((file) => (
            <Row key={file.reading} file={file} host={host} />
          ))}
        </ul>
      )}
    </div>
  )
}
