// Files locked with age: a wrong passphrase is only said of a wrong passphrase.
import { expect, it } from 'vitest'
import { unlocked } from '../../renderer/storage/archive/encrypt-archive.ts'
import { unseal } from '../../renderer/storage/review/unseal-share.ts'
import { lockOf } from '../../shared/files/age-encrypted-file.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { bytesSource } from '../../shared/files/zip-read.ts'
import { sealedLightly } from './encrypt-with-low-work-factor.ts'

async function lockedToKey(text: string): Promise<string> {
  const { armor, Encrypter, generateIdentity, identityToRecipient } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
  return armor.encode(await encrypter.encrypt(text))
}

/** The same file with another factor in its header, as one who made it so would have it. */
async function madeHarder(armoured: string): Promise<string> {
  const { armor } = await import('age-encryption')
  const bytes = armor.decode(armoured)
  const text = new TextDecoder('latin1').decode(bytes).replace(/(-> scrypt \S+) 4\n/, '$1 22\n')
  return armor.encode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}

async function changedBehindItsLock(armoured: string): Promise<string> {
  const { armor } = await import('age-encryption')
  const bytes = armor.decode(armoured)
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
  return armor.encode(bytes)
}

const words = 'Words that are long enough to be worth a lock.'
const passphrase = 'nine slow herons'
const archiveSays = async (text: string, given: string) => {
  const opened = await unlocked(bytesSource(new Uint8Array(new TextEncoder().encode(text))), given)
  if (!opened.ok) return opened.trouble.kind
  return new TextDecoder().decode(await opened.value.read(0, opened.value.size))
}

it('opens with its passphrase, and says of another that it is the wrong one', async () => {
  const sealed = await sealedLightly(words, passphrase)
  expect([await unseal(sealed, passphrase), await archiveSays(sealed, passphrase)]).toEqual([words, words])
  expect([await unseal(sealed, 'nine'), await archiveSays(sealed, 'nine')]).toEqual([null, 'wrong-passphrase'])
})

it('says of a file for a key that no passphrase opens it', async () => {
  const sealed = await lockedToKey(words)
  expect(await unseal(sealed, passphrase)).toEqual({ kind: 'locked-to-key' })
  expect(await archiveSays(sealed, passphrase)).toBe('locked-to-key')
  expect(archiveTroubleWords({ kind: 'locked-to-key' })).toMatch(
    /^This file is locked with a key, not with a passphrase\./,
  )
})

it('says of a work factor above the limit that it is more than is done here', async () => {
  const sealed = await madeHarder(await sealedLightly(words, passphrase))
  expect(await unseal(sealed, passphrase)).toEqual({ kind: 'lock-too-strong' })
  expect(await archiveSays(sealed, passphrase)).toBe('lock-too-strong')
})

it('says of a file that was changed behind its lock that it is damaged', async () => {
  const sealed = await changedBehindItsLock(await sealedLightly(words, passphrase))
  expect(await unseal(sealed, passphrase)).toEqual({ kind: 'damaged' })
  expect(await archiveSays(sealed, passphrase)).toBe('damaged')
})

it.each([
  ['age-encryption.org/v1\n-> scrypt c2FsdA 18\n', 'passphrase'],
  ['age-encryption.org/v1\n-> scrypt c2FsdA 20\n', 'passphrase'],
  ['age-encryption.org/v1\n-> scrypt c2FsdA 21\n', 'too-much-work'],
  ['age-encryption.org/v1\n-> scrypt c2FsdA x\n', 'damaged'],
  ['age-encryption.org/v1\n-> X25519 SVrzdFfk\n', 'key'],
  ['age-encryption.org/v1\n-> ssh-ed25519 abcd efgh\n', 'key'],
  ['age-encryption.org/v1\n-> piv-p256 abcd efgh\n', 'key'],
  ['age-encryption.org/v2\n', 'damaged'],
  ['', 'damaged'],
] as const)('%j is locked for: %s', (head, lock) => {
  expect(lockOf(head)).toBe(lock)
})

const chunk = 64 * 1024
const inside = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256)

async function sealedBytes(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(4)
  encrypter.setPassphrase(passphrase)
  return new Uint8Array(await encrypter.encrypt(plain))
}

it.each([0, 1, chunk - 1, chunk, chunk + 1, 20 * chunk, 20 * chunk + 7])(
  'is read anywhere in it where %i bytes lie behind the lock',
  async (length) => {
    const plain = inside(length)
    const opened = await unlocked(bytesSource(await sealedBytes(plain)), passphrase)
    if (!opened.ok) throw new Error(opened.trouble.kind)
    expect(opened.value.size).toBe(length)
    const ends = [0, 1, 30, chunk - 1, chunk, chunk + 30, 17 * chunk + 5, length - 22, length].filter(
      (at) => at >= 0 && at <= length,
    )
    for (const from of ends)
      for (const to of ends.filter((end) => end >= from))
        expect(Buffer.compare(await opened.value.read(from, to), plain.subarray(from, to))).toBe(0)
  },
)

it('is damaged wherever it was cut, and not read where a part of it was changed or put elsewhere', async () => {
  const sealed = await sealedBytes(inside(3 * chunk))
  const locked = chunk + 16
  for (const length of [
    sealed.length - 1,
    sealed.length - locked,
    sealed.length - 2 * locked,
    sealed.length - 3 * locked,
  ])
    expect(await unlocked(bytesSource(sealed.slice(0, length)), passphrase)).toMatchObject({
      ok: false,
      trouble: { kind: 'damaged' },
    })
  const swapped = sealed.slice()
  const begin = sealed.length - 3 * locked
  swapped.set(sealed.subarray(begin, begin + locked), begin + locked)
  const opened = await unlocked(bytesSource(swapped), passphrase)
  if (!opened.ok) throw new Error(opened.trouble.kind)
  expect((await opened.value.read(0, chunk)).byteLength).toBe(chunk)
  await expect(opened.value.read(chunk, chunk + 1)).rejects.toThrow('damaged')
})
