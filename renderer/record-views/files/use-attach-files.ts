// Files that come into a text by paste, drop or the button: kept one after the other, listed with the record, and a picture asked for its words.
import { useRef, useState } from 'react'
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import { shownPictures } from '../../../shared/records/field-choices.ts'
import { attachTroubleWords } from '../../../shared/rules/records/attachment-rules.ts'
import { useFilesOfRecord, type WritingAble } from '../writing/editor-context.tsx'

const nowhere = 'Files cannot be attached to this text. Attach the file to the record instead.'

export interface TakingFiles {
  /** What became of the last files, in sentences. */
  readonly told: readonly string[]
  readonly isTaking: boolean
  /** The picture that waits for its words before it goes into the text. */
  readonly asking: AttachedFile | null
  readonly take: (files: readonly File[]) => void
  /** The picture was put into the text, or is to stay out of it. */
  readonly answered: () => void
}

const isPicture = ({ type }: AttachedFile) => shownPictures.some((one) => one === type)

export function useAttachFiles(able: WritingAble | null): TakingFiles {
  const record = useFilesOfRecord()
  const newest = useRef(record)
  newest.current = record
  const [told, setTold] = useState<readonly string[]>([])
  const [waiting, setWaiting] = useState<readonly AttachedFile[]>([])
  const [taking, setTaking] = useState(0)
  const takeOne = async (file: File) => {
    if (able === null) return
    const taken = await able.takeFile(file)
    if (!taken.ok) return setTold((before) => [...before, attachTroubleWords(taken.trouble)])
    const { file: kept, told: words } = taken.value
    newest.current?.add(kept)
    if (isPicture(kept)) setWaiting((before) => [...before, kept])
    const listed = isPicture(kept) ? [] : [`“${kept.name}” is among the record’s files below.`]
    setTold((before) => [...before, ...words, ...listed])
  }
  const takeAll = async (files: readonly File[]) => {
    setTaking((count) => count + 1)
    try {
      for (const file of files) await takeOne(file)
    } finally {
      setTaking((count) => count - 1)
    }
  }
  return {
    told,
    isTaking: taking > 0,
    asking: waiting[0] ?? null,
    take: (files) => {
      setTold(record === null ? [nowhere] : [])
      if (record !== null) void takeAll(files)
    },
    answered: () => setWaiting((before) => before.slice(1)),
  }
}
