// Between our write of a file and the look at it an editor may have saved: that is no file as we left it.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()

it('a file that another program saved right after it was written is told as one to read again', async () => {
  const [dataFolder, folder] = [mkdtempSync(join(root, 'data-')), mkdtempSync(join(root, 'vault-'))]
  const files: FileSteps = {
    ...realFileSteps,
    rename: async (from, to) => {
      await realFileSteps.rename(from, to)
      if (String(to).endsWith('.md')) writeFileSync(to, 'saved by an editor')
    },
  }
  const desk = aDesk({ chooseFolder: async () => folder })
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder, desk, files })
  await handlers['vault.choose']({ withPrivate: true })
  const wished = { path: 'a.md', bytes: new TextEncoder().encode('ours'), expects: null }
  const answer = await handlers['vault.put']({ files: [wished] })
  expect(answer).toMatchObject({ ok: true, files: [{ path: 'a.md', size: 4, changed: 0, outcome: 'done' }] })
})
