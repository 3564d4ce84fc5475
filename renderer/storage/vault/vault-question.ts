// What only the owner can decide of the vault: each with what is here and what is in the file. Until then both stay as they are.
import type { VaultTrouble } from '../../../shared/files/vault/vault-trouble.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { FieldConflict } from '../../../shared/rules/vault/merge-record.ts'

/** A file as it was read; its hash says later whether it still is. */
export interface SeenFile {
  readonly path: string
  readonly hash: string
  readonly size: number
  readonly changed: number
  readonly text: string
}

interface About {
  readonly id: string
  readonly file: SeenFile
}

/** What comes in without a question, once the folder is confirmed. `isWhole`: the file already says all that is here. */
export interface Incoming extends About {
  readonly kind: 'incoming'
  readonly record: AnyRecord
  /** Null for a record that is new here. */
  readonly here: AnyRecord | null
  readonly taken: readonly string[]
  readonly isWhole: boolean
}

export type VaultQuestion =
  | Incoming
  /** Both sides changed a field. `record` has what is at odds as it is here. */
  | (About & {
      readonly kind: 'conflict'
      readonly record: AnyRecord
      readonly conflicts: readonly FieldConflict[]
    })
  | { readonly kind: 'deleted'; readonly id: string; readonly path: string; readonly record: AnyRecord }
  /** Edited in the folder, and in the trash here. `record` is the edited one. */
  | (About & { readonly kind: 'trashed'; readonly record: AnyRecord })
  /** Deleted permanently here. */
  | (About & { readonly kind: 'erased'; readonly record: AnyRecord })
  /** Written once and never changed here, and changed in the file. */
  | (About & { readonly kind: 'frozen'; readonly record: AnyRecord })
  | {
      readonly kind: 'unreadable'
      readonly path: string
      /** Null where it is not known whose file it is. */
      readonly record: AnyRecord | null
      readonly trouble: VaultTrouble
    }

/** One answer to one question; for a conflict the fields that are taken from the file. */
export type VaultAnswer =
  | { readonly kind: 'take' }
  | { readonly kind: 'write' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'fields'; readonly ofFile: ReadonlySet<string> }

/** The same question, asked at the next look. */
export const questionName = (question: VaultQuestion): string =>
  `${question.kind} ${question.kind === 'unreadable' ? question.path : question.id}`
