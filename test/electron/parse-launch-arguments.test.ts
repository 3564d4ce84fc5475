// The command line is understood once and the same wherever Cairn was started from.
import { describe, expect, it } from 'vitest'
import { commandLineSchema, givenTo, parseCommandLine } from '../../electron/parse-launch-arguments.ts'
import { MOST_OFFERED } from '../../shared/unopened-and-recent-files.ts'

const parse = (...given: string[]) => parseCommandLine(given, '/home/maya')

describe('the command line', () => {
  it('names files absolutely, from the folder it was typed in, each once', () => {
    expect(parse('a.json', './b c.html', '/tmp/x.zip', 'Downloads/../a.json').files).toEqual([
      '/home/maya/a.json',
      '/home/maya/b c.html',
      '/tmp/x.zip',
    ])
  })

  it('takes the address of a file as a file manager gives it, and no other address', () => {
    const { files, unknown } = parse(
      'file:///home/maya/R%C3%BCckmeldung.json',
      'https://example.com/a.json',
      'file://%2F',
    )
    expect(files).toEqual(['/home/maya/Rückmeldung.json'])
    expect(unknown).toEqual(['https://example.com/a.json', 'file://%2F'])
  })

  it('knows its own flags among the engine’s, wherever they stand', () => {
    const { capture, hidden, files, unknown } = parse(
      '--no-sandbox',
      'a.json',
      '--hidden',
      '--log-net-log=/tmp/n',
      '--capture',
    )
    expect({ capture, hidden, files, unknown }).toEqual({
      capture: true,
      hidden: true,
      files: ['/home/maya/a.json'],
      unknown: [],
    })
  })

  it('passes over what the Finder adds, and names options that nobody has', () => {
    expect(parse('-psn_0_12345', '--fullscreeen', '-x', '--hidden=1').unknown).toEqual([
      '--fullscreeen',
      '-x',
      '--hidden=1',
    ])
  })

  it('takes everything after -- as files', () => {
    const { files, unknown } = parse('--', '-odd.json', '--hidden')
    expect(files).toEqual(['/home/maya/-odd.json', '/home/maya/--hidden'])
    expect(unknown).toEqual([])
  })

  it('takes a few files at once and counts the others', () => {
    const { files, leftOut } = parse(...Array.from({ length: MOST_OFFERED + 7 }, (_, at) => `${at}.json`))
    expect([files.length, leftOut]).toEqual([MOST_OFFERED, 7])
  })

  it('fits into the message of a second start, however long the names are', () => {
    const started = parse(...Array.from({ length: 15 }, (_, at) => `${at}-${'x'.repeat(3000)}.json`))
    expect(JSON.stringify(started).length).toBeLessThan(14_000)
    expect(started.files.length + started.leftOut).toBe(15)
    expect(commandLineSchema.safeParse(started).success).toBe(true)
  })

  it('is what follows the program, and before packing also the app’s own folder', () => {
    expect(givenTo(['cairn', 'a.json'], true)).toEqual(['a.json'])
    expect(givenTo(['electron', '--no-sandbox', '.', 'a.json'], false)).toEqual(['--no-sandbox', 'a.json'])
    expect(givenTo(['electron'], false)).toEqual([])
  })
})
