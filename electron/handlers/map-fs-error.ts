// Names what the file system refused, so that a person reads a sentence and not an errno.
import type { Refusal, Trouble } from '../../shared/bridge-error-messages.ts'

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The trouble an error from Node's file system stands for; anything unknown is `failed` with its message. */
export function troubleOfError(error: unknown): Trouble {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full' }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { kind: 'read-only' }
    case 'ENOENT':
      return { kind: 'not-found' }
    default:
      return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

export const refuse = (trouble: Trouble): Refusal => ({ ok: false, trouble })

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'
