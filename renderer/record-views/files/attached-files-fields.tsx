// The files beside a record while it is written: name, kind and size, and a way out for each. They come in through a text or here.
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import { kindWords, sizeWords } from '../../../shared/rules/records/attachment-rules.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './attached-files-fields.module.css'

interface FilesFieldsProps {
  files: readonly AttachedFile[]
  onChange: (files: readonly AttachedFile[]) => void
}

export function AttachedFilesFields({ files, onChange }: FilesFieldsProps) {
  if (files.length === 0) return null
  return (
    <section className={styles.files} aria-label="Files">
      <h3>Files</h3>
      <ul>
        {files.map(({ id, name, type, size }) => (
          <li key={id}>
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>
              {kindWords(type)}, {sizeWords(size)}
            </span>
            <TextButton aria-label={`Remove ${name}`} onClick={() => onChange(files.filter((one) => one.id !== id))}>
              Remove
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
