// What a walk through the vault lists can be asked for over the bridge, whatever a note is called.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listVault } from '../../electron/handlers/vault-walk.ts'
import { bridge } from '../../shared/bridge-channel-schemas.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()

it('a note whose path cannot be asked for is passed over, and every other one is listed', async () => {
  const folder = mkdtempSync(join(root, 'vault-'))
  for (const name of ['a.md', 'Talk: part 2.md', 'a\\b.md']) writeFileSync(join(folder, name), 'words')
  const { files, passedOver } = await listVault(folder)
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(['a.md'])
  expect(bridge['vault.get'].request.safeParse({ paths }).success).toBe(true)
  expect(passedOver.map(({ path }) => path).sort()).toEqual(['Talk: part 2.md', 'a\\b.md'])
})
