// Which file of Cairn something is, told by its beginning; names say nothing.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizedBytes, recognizeFile, recognizePage } from '../../shared/files/recognize-cairn-file.ts'

const frozen = (name: string) => readFileSync(`test/frozen-files/${name}`)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const recognized = (bytes: Uint8Array) => recognizeFile(bytes.slice(0, recognizedBytes))

describe('a file named from outside', () => {
  it.each([
    ['feedback-1.json', 'feedback'],
    ['share-1.json', 'share'],
    ['share-1-sealed.json', 'share'],
    ['archive-2.zip', 'archive'],
    ['schema-2.json', 'other'],
  ])('%s is known for what it is: %s', (name, kind) => {
    expect(recognized(frozen(name))).toBe(kind)
  })

  it('is a backup by its first line', () => {
    expect(recognized(bytesOf('{"format":"cairn-snapshot","version":2}\n…'))).toBe('backup')
  })

  it('is a locked export by the words it begins with', () => {
    expect(recognized(bytesOf('age-encryption.org/v1\n-> scrypt'))).toBe('archive')
  })

  it('is none of ours when it is another zip, another JSON, a text or empty', () => {
    const zip = new Uint8Array(40)
    zip.set(bytesOf('PK\x03\x04'))
    zip[26] = 5
    zip.set(bytesOf('a.txt'), 30)
    for (const bytes of [zip, bytesOf('PK\x03\x04'), new Uint8Array(0)]) expect(recognized(bytes)).toBe('other')
    for (const text of ['{"format":"zip"}', '{', 'Milk, bread', '\0\0']) expect(recognized(bytesOf(text))).toBe('other')
  })

  it('is a web page, which is ours only with a request in it', () => {
    const page = (inside: string) =>
      `<!-- Cairn --><!doctype html><html><script type="application/json" id="cairn-share">${inside}</script></html>`
    const request = page(frozen('share-1.json').toString())
    expect(recognized(bytesOf(request))).toBe('page')
    expect(recognizePage(request)).toBe('share')
    expect(recognizePage('<!doctype html><html><p>News</p></html>')).toBe('other')
  })
})
