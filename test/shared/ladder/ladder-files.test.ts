// Small ladders in the shapes in which companies publish them, each beside the outline that a person would make of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'
import { outlineOf } from './ladder-outline.ts'

const folder = join(import.meta.dirname, 'files')
const names = readdirSync(folder).filter((name) => !name.endsWith('.outline.txt'))

test('there are files for all formats of text', () => {
  const extensions = new Set(names.map((name) => name.split('.').at(-1)))
  expect([...extensions].sort()).toEqual(['csv', 'json', 'md', 'tsv', 'yaml', 'yml'])
})

test.each(names)('%s', (name) => {
  const read = readLadder({ name, bytes: readFileSync(join(folder, name)) })
  const outline = read.ok ? outlineOf(read.value) : [read.trouble.kind]
  expect(outline).toEqual(
    readFileSync(join(folder, `${name}.outline.txt`), 'utf8')
      .trimEnd()
      .split('\n'),
  )
})
