// A text sealed as the product seals it, with little of the work that makes a passphrase hard to guess: each try of one takes as long.

export async function sealedLightly(text: string, passphrase: string): Promise<string> {
  const { armor, Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(4)
  encrypter.setPassphrase(passphrase)
  return armor.encode(await encrypter.encrypt(text))
}
