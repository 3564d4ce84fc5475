// Opens a share that asks for a passphrase. What opens it is fetched only then.

/** The envelope inside; null when the passphrase does not open it. */
export async function unseal(sealed: string, passphrase: string): Promise<string | null> {
  const { armor, Decrypter } = await import('age-encryption')
  try {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return await decrypter.decrypt(armor.decode(sealed), 'text')
  } catch {
    // A wrong passphrase and a changed file fail alike: neither opens.
    return null
  }
}
