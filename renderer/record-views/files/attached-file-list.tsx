// The files beside a record as they are read: small pictures, then name, kind and size, and a copy of each for the asking.
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import { shownPictures } from '../../../shared/records/field-choices.ts'
import { kindWords, sizeWords } from '../../../shared/rules/records/attachment-rules.ts'
import { useWrittenParts } from '../writing/markdown-context.tsx'
import styles from './attached-files-fields.module.css'

function OneFile({ file }: { file: AttachedFile }) {
  const parts = useWrittenParts()
  const isPicture = shownPictures.some((type) => type === file.type)
  return (
    <li>
      {isPicture && parts !== null ? (
        <span className={styles.small}>
          <parts.Picture hash={file.hash} words="" />
        </span>
      ) : null}
      <span className={styles.name}>{file.name}</span>
      <span className={styles.facts}>
        {kindWords(file.type)}, {sizeWords(file.size)}
      </span>
      {parts === null ? null : <parts.CopyOf file={file} />}
    </li>
  )
}

export function FileList({ files }: { files: readonly AttachedFile[] }) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <OneFile key={file.id} file={file} />
      ))}
    </ul>
  )
}
