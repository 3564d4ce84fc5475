// What writing may reach beyond its own text: records to name, and a place for files. Given from above, since this room reads nothing.
import { createContext, type ReactNode, useContext, useRef } from 'react'
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import type { Result } from '../../../shared/result.ts'
import type { AttachTrouble, TakenFile } from '../../../shared/rules/records/attachment-rules.ts'

export interface RecordToName {
  readonly id: string
  readonly title: string
  /** Its kind and day, in words. */
  readonly detail: string
}

export interface WritingAble {
  /** The records that fit these words best; the newest for no words. */
  findRecords(words: string): Promise<readonly RecordToName[]>
  /** Keeps the bytes of a file in the database, made safe to pass on, or says why not. */
  takeFile(file: File): Promise<Result<TakenFile, AttachTrouble>>
}

interface FilesOfRecord {
  readonly add: (file: AttachedFile) => void
}

const FilesContext = createContext<FilesOfRecord | null>(null)

/** Texts within can take files: they are added to this record. */
export function FilesOfRecordProvider({ add, children }: FilesOfRecord & { children: ReactNode }) {
  return <FilesContext value={{ add }}>{children}</FilesContext>
}

/** Adds to the newest list: several files come one after the other, between two drawings of the form. */
export function useAddFile(
  files: readonly AttachedFile[],
  change: (files: AttachedFile[]) => void,
): FilesOfRecord['add'] {
  const newest = useRef({ files, change })
  newest.current = { files, change }
  return (file) => {
    const { files: before, change: put } = newest.current
    if (!before.some(({ hash, name }) => hash === file.hash && name === file.name)) put([...before, file])
  }
}

/** Null where a text stands alone, without a record to keep files beside. */
export const useFilesOfRecord = (): FilesOfRecord | null => useContext(FilesContext)
