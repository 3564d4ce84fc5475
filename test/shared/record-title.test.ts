// The line a record is known by, and what follows it.
import { describe, expect, it } from 'vitest'
import { afterTitle, titleOf } from '../../shared/rules/records/record-title.ts'
import { entry, idOf } from '../build-records.ts'

const of = (what: string) => titleOf(entry(1, { what }))

describe('a title', () => {
  it('is the first line, without the signs of a heading and the ids of records it names', () => {
    expect(of('  ## Moved reads\n\nto the copy')).toBe('Moved reads')
    expect(of(`After [[${idOf(2)}|the plan]] of [[${idOf(3)}]] #42`)).toBe('After the plan of  #42')
    expect(of('C# and F#')).toBe('C# and F#')
    expect(of(' \n ')).toBe('Untitled entry')
  })

  it('leaves the rest to be read beneath it, or all of it where it was cut short', () => {
    expect(afterTitle('# Moved reads\n\nto the copy\n')).toBe('to the copy')
    const long = `${'stone '.repeat(40)}\nrest`
    expect(of(long).endsWith('…')).toBe(true)
    expect(afterTitle(long)).toBe(long)
  })
})
