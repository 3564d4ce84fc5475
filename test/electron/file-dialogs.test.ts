// The dialogs for files: where they open, what a typed name becomes, and that nothing is replaced unasked.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createLastFolder } from '../../electron/last-dialog-folder.ts'
import { dialog } from './electron-double.ts'
import { aFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./electron-double.ts'))
const { createFileDialogs, withExtension } = await import('../../electron/file-dialogs.ts')

const wish = { suggestedName: 'packet.pdf', kindName: 'PDF', extension: 'pdf' }
let data: string
let documents: string
const dialogs = () =>
  createFileDialogs({ windowNow: () => null, lastFolder: createLastFolder(data, [documents, aFolder()]) })

beforeEach(() => {
  data = aFolder()
  documents = aFolder()
  dialog.showSaveDialog.mockReset()
  dialog.showMessageBox.mockReset()
  dialog.showOpenDialog.mockReset()
})

const chooses = (...paths: string[]) => {
  for (const filePath of paths) dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === '', filePath })
}
const openedAt = () => dialog.showSaveDialog.mock.calls.map(([options]) => options.defaultPath)

describe('saving', () => {
  it('opens in the documents at first, asks before it overwrites, and suggests only a name', async () => {
    chooses('')
    expect(await dialogs().choosePlaceToSave({ ...wish, suggestedName: '../../etc/packet.pdf' })).toBeNull()
    expect(dialog.showSaveDialog.mock.calls[0]?.[0]).toEqual({
      defaultPath: join(documents, '..-..-etc-packet.pdf'),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: ['showOverwriteConfirmation'],
    })
  })

  it('opens in the folder that was used last, also at the next start, and in the documents once it is gone', async () => {
    const used = join(aFolder(), 'work')
    mkdirSync(used)
    chooses(join(used, 'packet.pdf'), '', '')
    await dialogs().choosePlaceToSave(wish)
    await dialogs().choosePlaceToSave(wish)
    rmSync(used, { recursive: true })
    await dialogs().choosePlaceToSave(wish)
    expect(openedAt()).toEqual([documents, used, documents].map((folder) => join(folder, 'packet.pdf')))
  })

  it('gives a typed name its extension and asks before that replaces a file', async () => {
    writeFileSync(join(documents, 'mine.pdf'), 'mine')
    chooses(join(documents, 'mine'), join(documents, 'other'))
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })
    expect(await dialogs().choosePlaceToSave(wish)).toBe(join(documents, 'other.pdf'))
    expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({
      message: '“mine.pdf” already exists. Replace it?',
      buttons: ['Cancel', 'Replace'],
      defaultId: 0,
      cancelId: 0,
    })
    expect(openedAt()[1]).toBe(join(documents, 'mine.pdf'))
    expect(readFileSync(join(documents, 'mine.pdf'), 'utf8')).toBe('mine')
  })

  it('replaces it once someone said so, and does not ask again what the dialog has asked', async () => {
    writeFileSync(join(documents, 'mine.pdf'), 'mine')
    chooses(join(documents, 'mine'), join(documents, 'mine.pdf'))
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    expect(await dialogs().choosePlaceToSave(wish)).toBe(join(documents, 'mine.pdf'))
    expect(await dialogs().choosePlaceToSave(wish)).toBe(join(documents, 'mine.pdf'))
    expect(dialog.showMessageBox).toHaveBeenCalledOnce()
  })

  it.each([
    ['packet', 'packet.pdf'],
    ['packet.PDF', 'packet.PDF'],
    ['packet.txt', 'packet.txt'],
    ['notes v1.2', 'notes v1.2.pdf'],
    ['backup.7z', 'backup.7z'],
    ['.hidden', '.hidden.pdf'],
    ['Dr. Maya Okafor', 'Dr. Maya Okafor.pdf'],
  ])('%s is saved as %s', (typed, saved) => {
    expect(withExtension(join(documents, typed), 'pdf')).toBe(join(documents, saved))
  })
})

describe('opening', () => {
  it('goes on in the folder of the file, or in the folder that was chosen', async () => {
    const chosen = aFolder()
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(documents, 'a.json')] })
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [chosen] })
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] })
    const file = { kindName: 'Feedback file', extensions: ['json'] }
    expect(await dialogs().chooseFileToOpen(file)).toBe(join(documents, 'a.json'))
    expect(await dialogs().chooseFolder()).toBe(chosen)
    expect(await dialogs().chooseFileToOpen(file)).toBeNull()
    const places = dialog.showOpenDialog.mock.calls.map(([options]) => options.defaultPath)
    expect(places).toEqual([documents, documents, chosen])
  })
})

it.each(['', 'no JSON', '{"folder":5}', '{"folder":""}'])(
  'a note that holds %j opens the documents',
  async (content) => {
    writeFileSync(join(data, 'last-folder.json'), content)
    expect(await createLastFolder(data, [documents]).read()).toBe(documents)
  },
)
