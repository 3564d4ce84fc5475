// Opens a share that asks for a passphrase, and knows that passphrase again. What opens it is fetched only then.
import type { HandedTrouble } from '../../../shared/files/exchanged-file-envelope.ts'

const troubleOf = {
  key: { kind: 'locked-to-key' },
  'too-much-work': { kind: 'lock-too-strong' },
  damaged: { kind: 'damaged' },
} as const satisfies Record<string, HandedTrouble>

/** Enough of a file to tell what opens it. */
const headLength = 400

/** The envelope inside; null when it is the wrong passphrase, and why where no passphrase would open it. */
export async function unseal(sealed: string, passphrase: string): Promise<string | HandedTrouble | null> {
  const { armor } = await import('age-encryption')
  const { lockOf, passphraseDecrypter } = await import('../../../shared/files/age-encrypted-file.ts')
  const { decrypter, isWrong } = passphraseDecrypter(passphrase)
  try {
    const bytes = armor.decode(sealed)
    const lock = lockOf(new TextDecoder().decode(bytes.subarray(0, headLength)))
    return lock === 'passphrase' ? await decrypter.decrypt(bytes, 'text') : troubleOf[lock]
  } catch {
    return isWrong() ? null : troubleOf.damaged
  }
}

/** What stands before the words of a locked file: it tells whether a passphrase opens it. '' where no such beginning is found. */
export async function lockIn(sealed: string): Promise<string> {
  const { armor } = await import('age-encryption')
  const head = new TextDecoder().decode(armor.decode(sealed).subarray(0, headLength))
  return /^[\s\S]*?\n---[^\n]*\n/.exec(head)?.[0] ?? ''
}

/** Whether this passphrase opens the file that begins so. */
export async function opensLock(lock: string, passphrase: string): Promise<boolean> {
  const { passphraseDecrypter } = await import('../../../shared/files/age-encrypted-file.ts')
  const { decrypter } = passphraseDecrypter(passphrase)
  return decrypter.decryptHeader(new TextEncoder().encode(lock)).then(
    () => true,
    () => false,
  )
}
