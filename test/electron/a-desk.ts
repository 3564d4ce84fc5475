// A desk whose person chooses nothing: a test says only what its own person does.
import type { Desk } from '../../electron/handlers/desk.ts'

export const aDesk = (more: Partial<Desk> = {}): Desk => ({
  choosePlaceToSave: async () => null,
  chooseFolder: async () => null,
  chooseFileToOpen: async () => null,
  printPage: async () => null,
  stopPrinting: () => undefined,
  showFolder: async () => undefined,
  openLink: async () => undefined,
  hasContent: () => undefined,
  readyToClose: () => undefined,
  ...more,
})
