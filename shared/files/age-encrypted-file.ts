// Files that are locked as age locks them (https://c2sp.org/age): what opens one, told from its first lines, and with a passphrase
// whether it was the passphrase that did not fit. The library comes with this file, so whoever needs it fetches both together.
import { Decrypter } from 'age-encryption'
import { passphraseAsUsed } from '../rules/text/passphrase-strength.ts'

/** The library's own limit: two to this power rounds of scrypt, some seconds and a gigabyte of memory. */
const mostWork = 20

/** `key`: locked for a key, which no passphrase opens. `too-much-work`: a passphrase, made harder to try than is tried here. */
export type AgeLock = 'passphrase' | 'key' | 'too-much-work' | 'damaged'

/** What opens a file, by its first 200 bytes or more, as text and without armour. */
export function lockOf(head: string): AgeLock {
  const [, kind, work = ''] = /^age-encryption\.org\/v1\n-> ([^ \n]+)(?: [^ \n]+)?(?: ([^ \n]+))?/.exec(head) ?? []
  if (kind === undefined) return 'damaged'
  if (kind !== 'scrypt') return 'key'
  if (!/^[1-9]\d*$/.test(work)) return 'damaged'
  return Number(work) > mostWork ? 'too-much-work' : 'passphrase'
}

/** What tries a passphrase, and whether that passphrase was the wrong one once it failed. */
export function passphraseDecrypter(passphrase: string): { readonly decrypter: Decrypter; isWrong(): boolean } {
  let isWrong = false
  const decrypter = new Decrypter()
  const used = passphraseAsUsed(passphrase)
  decrypter.addPassphrase(used)
  // Other programs, and Cairn before it wrote one form of each letter, lock with what was typed.
  if (passphrase !== used) decrypter.addPassphrase(passphrase)
  // Asked only once the passphrase opened nothing. A file that was changed elsewhere than in its lock never comes so far.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isWrong = true
      return null
    },
  })
  return { decrypter, isWrong: () => isWrong }
}
