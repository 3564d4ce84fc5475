// `cairn import` shows what a path holds and hands it to the app's preview; nothing else is written, and what cannot be read is named.
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { serveCommands } from '../../electron/command-socket.ts'
import { listInbox } from '../../electron/handlers/inbox-folder.ts'
import { aFolder } from '../electron/temporary-folder.ts'
import { aRepository } from './create-git-repository.ts'
import { ran } from './run-cairn-command.ts'

let folder = ''
let adr = ''
const decision =
  '# 1. Use a queue\n\nDate: 2024-02-03\n\n## Status\n\nAccepted\n\n## Context\n\nLoad.\n\n## Decision\n\nA queue.\n'
beforeEach(() => {
  folder = aFolder()
  adr = join(folder, 'adr')
  mkdirSync(adr)
  writeFileSync(join(adr, '0001-queue.md'), decision)
  writeFileSync(join(adr, 'notes.rst'), 'x')
})
const inbox = async () => (await listInbox(folder)).items

describe('cairn import', () => {
  it('of a closed Cairn leaves the path in the inbox, and only shows it with --preview', async () => {
    const { code, out } = await ran(folder, ['import', 'adr'])
    expect(code).toBe(0)
    expect(out).toContain('1 from adr/0001-queue.md')
    expect(out).toContain('Not read: adr/notes.rst: It is reStructuredText')
    expect(out).toContain('Cairn shows the preview at its next start.')
    expect(await inbox()).toMatchObject([{ kind: 'import', path: adr }])
    await ran(folder, ['import', '--preview', 'adr'])
    expect(await inbox()).toHaveLength(1)
  })

  it('starts the app where it can', async () => {
    const started: (readonly string[])[] = []
    const startApp = async (given: readonly string[]) => started.push(given) > 0
    expect((await ran(folder, ['import', 'adr'], { startApp })).out).toContain('Cairn starts and shows the preview.')
    expect(started).toEqual([[]])
  })

  it.each([true, false])('says what the running app did with it (taken: %s)', async (isTaken) => {
    const server = await serveCommands(folder, async () => {
      const taken = isTaken ? (await inbox()).map(({ id }) => ({ id, state: 'waits' as const, words: '' })) : []
      return { taken, isKept: false }
    })
    const { out } = await ran(folder, ['import', 'adr', '--json'])
    server?.close()
    expect(JSON.parse(out).next).toBe(
      isTaken ? 'Cairn shows the preview. Choose there what to import.' : 'Cairn shows the preview at its next start.',
    )
  })

  it('names what is not there, too large or of no known kind, and hands nothing on', async () => {
    writeFileSync(join(folder, 'large.md'), '')
    truncateSync(join(folder, 'large.md'), 200_000_000)
    writeFileSync(join(folder, 'empty.md'), '')
    for (const path of ['missing', 'large.md', 'empty.md'])
      expect(await ran(folder, ['import', path]), path).toMatchObject({ code: 4 })
    expect(await inbox()).toEqual([])
  })

  it('tells of a repository what its history would suggest', async () => {
    const shop = aRepository(folder)
    shop.commit('ABC-1: Faster')
    const given = ['import', 'shop', '--json', '--preview', '--author', 'WREN@example.com', '--by', 'ticket']
    expect(JSON.parse((await ran(folder, given)).out).preview.git).toMatchObject({
      commits: 1,
      records: [{ kind: 'entry', isSuggestion: true }],
    })
    expect(await ran(folder, ['import', 'shop', '--by', 'day'])).toMatchObject({ code: 2 })
    expect(await ran(folder, ['import', 'shop', '--since', 'May'])).toMatchObject({ code: 2 })
  })
})
