// Files that were named from outside and wait to be looked at: their tokens and names, never their words. One of them may be open on its screen.
import { create } from 'zustand'

export interface OpenedFile {
  reading: string
  name: string
  size: number
  kind: 'feedback' | 'share' | 'archive'
}

interface OpenedFiles {
  /** In the order in which they came. */
  files: readonly OpenedFile[]
  /** The one its screen shows. */
  current: string | null
  add: (file: OpenedFile) => void
  /** Null: none is shown, and the one that was waits again. */
  open: (reading: string | null) => void
  drop: (reading: string) => void
}

export const useOpenedFiles = create<OpenedFiles>((set) => ({
  files: [],
  current: null,
  add: (file) =>
    set(({ files }) => (files.some(({ reading }) => reading === file.reading) ? {} : { files: [...files, file] })),
  open: (reading) => set({ current: reading }),
  drop: (reading) =>
    set(({ files, current }) => ({
      files: files.filter((file) => file.reading !== reading),
      current: current === reading ? null : current,
    })),
}))

const currentOf = ({ files, current }: OpenedFiles) => files.find(({ reading }) => reading === current) ?? null

/** The file that a screen for this kind is to show. */
export const useCurrentFile = (kind: OpenedFile['kind']): OpenedFile | null =>
  useOpenedFiles((state) => {
    const file = currentOf(state)
    return file?.kind === kind ? file : null
  })

/** The screen of a kind. */
export const screenOfKind = {
  feedback: '/reviews/in',
  share: '/reviews/from',
  archive: '/data/in-and-out',
} as const satisfies Record<OpenedFile['kind'], string>
