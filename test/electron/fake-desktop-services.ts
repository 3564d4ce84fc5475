// A desk whose person chooses nothing: a test says only what its own person does.
import type { CaptureDesk, Desk } from '../../electron/handlers/desktop-services.ts'

const aCapture: CaptureDesk = {
  read: () => ({
    platform: 'linux',
    shortcut: 'none',
    command: '/opt/Cairn/cairn --capture',
    login: { hindrance: null, isOn: false },
  }),
  openAtLogin: async () => undefined,
  ready: () => undefined,
  done: () => undefined,
}

export const aDesk = (more: Partial<Desk> = {}): Desk => ({
  choosePlaceToSave: async () => null,
  chooseFolder: async () => null,
  chooseFileToOpen: async () => null,
  chooseFilesToOpen: async () => [],
  chooseFilesToImport: async () => [],
  printPage: async () => null,
  stopPrinting: () => undefined,
  showFolder: async () => undefined,
  openLink: async () => undefined,
  hasContent: () => undefined,
  readyToClose: () => undefined,
  showWindow: () => undefined,
  capture: aCapture,
  reminders: { plan: async () => undefined, try: async () => true },
  ...more,
})
