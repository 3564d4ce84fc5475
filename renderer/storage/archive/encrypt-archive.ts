// A passphrase around an archive: an age file, which any age tool opens. The library is fetched when a passphrase is first used.
import type { ArchiveTrouble } from '../../../shared/files/archive-trouble.ts'
import { type ByteSource, bytesSource, Unreadable } from '../../../shared/files/zip-read.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { passphraseAsUsed } from '../../../shared/rules/text/passphrase-strength.ts'

const notWhole = { kind: 'damaged', detail: 'Its encrypted content is incomplete or was changed.' } as const
const begin = 'age-encryption.org/v1'
const armoredBegin = '-----BEGIN AGE ENCRYPTED FILE-----'
/** Twice as much work for each step up; age's own measure, about a second. */
const usualWork = 18
/** Text of armour; as a key or a short note is sent. Cairn writes none, and reads it whole. */
const largestArmored = 200_000_000

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

async function startsWith(source: ByteSource, text: string): Promise<boolean> {
  return textOf(await source.read(0, Math.min(source.size, text.length))) === text
}

const fetchAge = () => import('age-encryption')

/** A stream that locks what goes through it. */
export async function lockedStream(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  work = usualWork,
): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await fetchAge()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphraseAsUsed(passphrase))
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(plain)
}

async function withoutArmor(source: ByteSource): Promise<Result<ByteSource, ArchiveTrouble>> {
  if (source.size > largestArmored) return failed({ kind: 'too-large', size: source.size })
  const { armor } = await fetchAge()
  try {
    return ok(bytesSource(new Uint8Array(armor.decode(textOf(await source.read(0, source.size))))))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    return failed(notWhole)
  }
}

/** Why no passphrase opens a locked file; null where one does. */
async function lockTrouble(header: Uint8Array | null): Promise<ArchiveTrouble | null> {
  const { lockOf } = await import('../../../shared/files/age-encrypted-file.ts')
  const lock = header === null ? 'damaged' : lockOf(textOf(header))
  if (lock === 'key') return { kind: 'locked-to-key' }
  if (lock === 'too-much-work') return { kind: 'lock-too-strong' }
  return lock === 'damaged' ? notWhole : null
}

async function unlock(
  source: ByteSource,
  header: Uint8Array,
  passphrase: string,
): Promise<Result<ByteSource, ArchiveTrouble>> {
  const [{ passphraseDecrypter }, { decryptedSource }] = await Promise.all([
    import('../../../shared/files/age-encrypted-file.ts'),
    import('./decrypted-age-source.ts'),
  ])
  const { decrypter, isWrong } = passphraseDecrypter(passphrase)
  let fileKey: Uint8Array<ArrayBuffer>
  try {
    fileKey = new Uint8Array(await decrypter.decryptHeader(header))
  } catch {
    return failed(isWrong() ? { kind: 'wrong-passphrase' } : notWhole)
  }
  try {
    return ok(await decryptedSource(source, header.byteLength, fileKey))
  } catch (error) {
    if (error instanceof Unreadable && error.why === 'damaged') return failed(notWhole)
    throw error
  }
}

/** The archive itself, read through its lock where it has one. Without a passphrase the trouble of a locked one is that it is locked. */
export async function unlocked(
  source: ByteSource,
  passphrase: string | null,
): Promise<Result<ByteSource, ArchiveTrouble>> {
  const isArmored = await startsWith(source, armoredBegin)
  if (!isArmored && !(await startsWith(source, begin))) return ok(source)
  const plain = isArmored ? await withoutArmor(source) : ok(source)
  if (!plain.ok) return plain
  const { headerOf } = await import('./decrypted-age-source.ts')
  const header = await headerOf(plain.value)
  const trouble = await lockTrouble(header)
  if (trouble !== null) return failed(trouble)
  if (passphrase === null || header === null) return failed({ kind: 'locked' })
  return unlock(plain.value, header, passphrase)
}
