// A passphrase around an archive: an age file, which any age tool opens. The library is fetched when a passphrase is first used.
import { largestArchive } from '../../shared/files/archive-format.ts'
import type { ArchiveTrouble } from '../../shared/files/archive-trouble.ts'
import { failed, ok, type Result } from '../../shared/result.ts'
import { passphraseAsUsed } from '../../shared/rules/passphrase.ts'

const notWhole = { kind: 'damaged', detail: 'What was locked is not whole any more.' } as const
const begin = 'age-encryption.org/v1'
const armoredBegin = '-----BEGIN AGE ENCRYPTED FILE-----'
/** Twice as much work for each step up; age's own measure, about a second. */
const usualWork = 18

async function startsWith(file: Blob, text: string): Promise<boolean> {
  return (await file.slice(0, text.length).text()) === text
}

export const isLocked = async (file: Blob): Promise<boolean> =>
  (await startsWith(file, begin)) || (await startsWith(file, armoredBegin))

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

async function collect(stream: ReadableStream<Uint8Array>): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength
    if (size > largestArchive) return null
    parts.push(new Uint8Array(step.value))
  }
  return new Blob(parts)
}

async function armorless(file: Blob): Promise<ReadableStream<Uint8Array>> {
  if (await startsWith(file, begin)) return file.stream()
  const { armor } = await fetchAge()
  return new Blob([new Uint8Array(armor.decode(await file.text()))]).stream()
}

/** Enough of a file to tell what opens it. */
const headLength = 400

/** Why no passphrase opens a locked file; null where one does. */
export async function lockTrouble(file: Blob): Promise<ArchiveTrouble | null> {
  const { lockOf } = await import('../../shared/files/age-file.ts')
  const { armor } = await fetchAge()
  const isPlain = await startsWith(file, begin)
  try {
    const head = isPlain
      ? await file.slice(0, headLength).text()
      : new TextDecoder().decode(armor.decode(await file.text()))
    const lock = lockOf(head)
    if (lock === 'key') return { kind: 'locked-to-key' }
    if (lock === 'too-much-work') return { kind: 'lock-too-strong' }
    return lock === 'damaged' ? notWhole : null
  } catch {
    return notWhole
  }
}

/** What lies inside, once `lockTrouble` found none. */
export async function unlock(file: Blob, passphrase: string): Promise<Result<Blob, ArchiveTrouble>> {
  if (file.size > largestArchive) return failed({ kind: 'too-large', size: file.size })
  const { passphraseDecrypter } = await import('../../shared/files/age-file.ts')
  const { decrypter, isWrong } = passphraseDecrypter(passphrase)
  let opened: ReadableStream<Uint8Array>
  try {
    opened = await decrypter.decrypt(await armorless(file))
  } catch {
    return failed(isWrong() ? { kind: 'wrong-passphrase' } : notWhole)
  }
  try {
    const plain = await collect(opened)
    return plain === null ? failed({ kind: 'too-large', size: file.size }) : ok(plain)
  } catch {
    return failed(notWhole)
  }
}
