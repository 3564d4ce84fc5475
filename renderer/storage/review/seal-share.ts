// Seals a share with a passphrase, as an age file in its armour. What seals it is fetched only then.
import { passphraseAsUsed } from '../../../shared/rules/text/passphrase-strength.ts'

export async function sealText(text: string, passphrase: string): Promise<string> {
  const { armor, Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphraseAsUsed(passphrase))
  return armor.encode(await encrypter.encrypt(text))
}

/** 32 random bytes in base64: what the page keeps a reader's unfinished work with. */
export const newShareKey = (): string =>
  btoa(Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => String.fromCharCode(byte)).join(''))
