// Files locked with age: a wrong passphrase is only said of a wrong passphrase.
import { expect, it } from 'vitest'
import { lockTrouble, unlock } from '../../renderer/storage/archive-lock.ts'
import { unseal } from '../../renderer/storage/unseal-share.ts'
import { lockOf } from '../../shared/files/age-file.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { sealedLightly } from './sealed-lightly.ts'

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
  const file = new Blob([text])
  const trouble = await lockTrouble(file)
  if (trouble !== null) return trouble.kind
  const opened = await unlock(file, given)
  return opened.ok ? await opened.value.text() : opened.trouble.kind
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
