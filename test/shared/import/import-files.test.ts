// Small decision records and journals in the shapes in which teams and people keep them, each beside the outline that a person would make.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outlineOf } from './found-outline.ts'

describe.each(['decisions', 'journals'])('%s', (folder) => {
  const place = join(import.meta.dirname, folder)
  const names = readdirSync(place).filter((name) => !name.endsWith('.outline.txt'))

  test('there are more than 20 of them', () => {
    expect(names.length).toBeGreaterThan(20)
  })

  test.each(names)('%s', (name) => {
    const outline = outlineOf(`${folder}/${name}`, readFileSync(join(place, name)))
    expect(outline).toEqual(
      readFileSync(join(place, `${name}.outline.txt`), 'utf8')
        .trimEnd()
        .split('\n'),
    )
  })
})
