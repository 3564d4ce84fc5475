// The desktop's own handlers over a real folder that was chosen as the vault.
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { aDesk } from './fake-desktop-services.ts'

export const newFolderIn = (root: string) => mkdtempSync(join(root, 'vault-'))
export const bytes = (text: string) => new TextEncoder().encode(text)
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

export async function aVaultFolder(root: string, files: FileSteps = realFileSteps) {
  const [dataFolder, folder] = [newFolderIn(root), newFolderIn(root)]
  const vaultChanged = vi.fn()
  const desk = aDesk({ chooseFolder: async () => folder })
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder, desk, files, vaultChanged })
  await handlers['vault.choose']({ withPrivate: true })
  const put = async (path: string, text: string, expects: string | null = null) => {
    const answer = await handlers['vault.put']({
      files: [{ path, bytes: bytes(text), expects: expects === null ? null : hashOf(expects) }],
    })
    if (!answer.ok) throw new Error(answer.trouble.kind)
    return answer.trouble?.kind ?? answer.files[0]?.outcome
  }
  const get = async (path: string) => {
    const answer = await handlers['vault.get']({ paths: [path] })
    const [file] = answer.ok ? answer.files : []
    if (file === undefined) throw new Error('Not answered')
    return 'bytes' in file ? new TextDecoder().decode(file.bytes) : file.why
  }
  const list = async () => {
    const answer = await handlers['vault.list']({})
    if (!answer.ok) throw new Error(answer.trouble.kind)
    return { paths: answer.files.map(({ path }) => path).sort(), passedOver: answer.passedOver }
  }
  return { handlers, folder, dataFolder, vaultChanged, put, get, list, desk }
}
