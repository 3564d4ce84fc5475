// The age program opens what Cairn locks, and Cairn what age locked: the real one, where it is installed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { blobSource } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { lockedStream, unlocked } from '../../renderer/storage/archive/encrypt-archive.ts'
import { sealText } from '../../renderer/storage/review/seal-share.ts'
import { unseal } from '../../renderer/storage/review/unseal-share.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { runProgram, testWith, typedAtTerminal } from '../driver/other-programs.ts'

const words = 'Words that are locked, with a 鍵 and a clé.\n'.repeat(2_000)
const passphrase = 'nine slow herons, Łódź'
const needed = ['age', 'age-keygen', 'script']
const limit = 120_000

let room = ''
const at = (name: string) => join(room, name)
const put = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(at(name), bytes)
  return at(name)
}
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'cairn-age-'))
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

/** What age makes of a file at its terminal; null where it refuses. */
async function opensWithAge(file: string, typed: string): Promise<string | null> {
  rmSync(at('opened'), { force: true })
  const end = await typedAtTerminal(`age --decrypt --output '${at('opened')}' '${file}'`, /passphrase/i, typed)
  return end === 0 ? readFileSync(at('opened'), 'utf8') : null
}

async function lockedByAge(more = ''): Promise<Blob> {
  const [plain, locked] = [put('plain', words), at('locked.age')]
  rmSync(locked, { force: true })
  const end = await typedAtTerminal(
    `age --passphrase ${more} --output '${locked}' '${plain}'`,
    /passphrase/i,
    passphrase,
  )
  expect(end).toBe(0)
  return new Blob([new Uint8Array(readFileSync(locked))])
}

function lockedToKey(): Blob {
  runProgram('age-keygen', ['-o', at('key.txt')])
  const [, recipient = ''] = /public key: (\S+)/.exec(readFileSync(at('key.txt'), 'utf8')) ?? []
  runProgram('age', ['--armor', '--recipient', recipient, '--output', at('for-key.age'), put('plain', words)])
  return new Blob([new Uint8Array(readFileSync(at('for-key.age')))])
}

testWith(
  needed,
  'age opens an export that Cairn locked, with its passphrase and no other',
  async () => {
    const locked = await lockedStream(new Blob([words]).stream(), passphrase)
    const file = put('export.cairn.zip.age', new Uint8Array(await new Response(locked).arrayBuffer()))
    expect(await opensWithAge(file, passphrase)).toBe(words)
    expect(await opensWithAge(file, 'nine')).toBeNull()
  },
  limit,
)

testWith(
  needed,
  'age opens what lies in a review request that Cairn locked',
  async () => {
    const file = put('request.age', await sealText(words, passphrase))
    expect(await opensWithAge(file, passphrase)).toBe(words)
  },
  limit,
)

for (const armor of ['', '--armor'])
  testWith(
    needed,
    `Cairn opens what age locked ${armor === '' ? 'as it is' : 'in its armor'}, and says of another passphrase that it is wrong`,
    async () => {
      const file = await lockedByAge(armor)
      const source = blobSource(file)
      expect(await unlocked(source, null)).toEqual({ ok: false, trouble: { kind: 'locked' } })
      const opened = await unlocked(source, passphrase)
      if (!opened.ok) throw new Error(opened.trouble.kind)
      const bytes = await opened.value.read(0, opened.value.size)
      expect(new TextDecoder().decode(bytes)).toBe(words)
      expect(await unlocked(source, 'nine')).toMatchObject({ trouble: { kind: 'wrong-passphrase' } })
      if (armor !== '') expect(await unseal(await file.text(), passphrase)).toBe(words)
    },
    limit,
  )

testWith(
  needed,
  'Cairn says of what age locked to a key that no passphrase opens it',
  async () => {
    const file = lockedToKey()
    const opened = await unlocked(blobSource(file), null)
    expect(opened).toEqual({ ok: false, trouble: { kind: 'locked-to-key' } })
    expect(await unseal(await file.text(), passphrase)).toEqual({ kind: 'locked-to-key' })
    if (!opened.ok) expect(archiveTroubleWords(opened.trouble)).toContain('locked with a key, not with a passphrase')
  },
  limit,
)
