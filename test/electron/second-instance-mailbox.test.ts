// A later start is heard once, in order, by whoever holds the folder; where nobody listens, nothing is left behind.
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CommandLine } from '../../electron/parse-launch-arguments.ts'
import { closeMailbox, hearLaterStarts, leaveNote, openMailbox } from '../../electron/second-instance-mailbox.ts'
import { aFolder } from './temporary-folder.ts'

const start = (more: Partial<CommandLine> = {}): CommandLine => ({
  files: [],
  leftOut: 0,
  capture: false,
  hidden: false,
  unknown: [],
  ...more,
})

let folder = ''
let heard: (CommandLine | null)[] = []
const listen = () => hearLaterStarts(folder, (later) => heard.push(later))
beforeEach(() => {
  folder = aFolder()
  heard = []
})

describe('a later start', () => {
  it('is heard by a holder that listens, which takes its note away', async () => {
    openMailbox(folder)
    listen()
    const note = leaveNote(folder, start({ capture: true, files: ['/home/wren/an answer.cairn-feedback.json'] }))
    await expect.poll(() => note?.isTaken()).toBe(true)
    expect(heard).toEqual([start({ capture: true, files: ['/home/wren/an answer.cairn-feedback.json'] })])
    leaveNote(folder, start())
    await expect.poll(() => heard).toHaveLength(2)
    expect(readdirSync(join(folder, 'later-starts'))).toEqual([])
  })

  it('waits for a holder that is still starting', () => {
    openMailbox(folder)
    const note = leaveNote(folder, start())
    openMailbox(folder)
    expect(note?.isTaken()).toBe(false)
    listen()
    expect(note?.isTaken()).toBe(true)
    expect(heard).toEqual([start()])
  })

  it('leaves nothing where nobody would take it, and can take back what it left', () => {
    expect(leaveNote(folder, start())).toBeNull()
    expect(readdirSync(folder)).toEqual([])
    openMailbox(folder)
    leaveNote(folder, start())?.takeBack()
    listen()
    expect(heard).toEqual([])
    closeMailbox(folder)
    expect(existsSync(join(folder, 'later-starts'))).toBe(false)
  })

  it('of another day is taken away unheard', () => {
    openMailbox(folder)
    leaveNote(folder, start())
    const [name = ''] = readdirSync(join(folder, 'later-starts'))
    const longAgo = Date.now() / 1000 - 3600
    utimesSync(join(folder, 'later-starts', name), longAgo, longAgo)
    listen()
    expect(heard).toEqual([])
    expect(readdirSync(join(folder, 'later-starts'))).toEqual([])
  })

  it.each(['', '{', '[]', '{"files":"/etc"}', JSON.stringify({ ...start(), more: 1 })])(
    'whose note reads %s is told as one that cannot be read',
    (text) => {
      openMailbox(folder)
      writeFileSync(join(folder, 'later-starts', '1.json'), text)
      listen()
      expect(heard).toEqual([null])
    },
  )

  it('is heard once although several lie there, and by nobody after the mailbox went', () => {
    openMailbox(folder)
    writeFileSync(join(folder, 'later-starts', '1.json'), JSON.stringify(start({ hidden: true })))
    leaveNote(folder, start())
    listen()
    expect(heard).toHaveLength(2)
    rmSync(join(folder, 'later-starts'), { recursive: true })
    expect(leaveNote(folder, start())).toBeNull()
  })
})
