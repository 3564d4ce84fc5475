// What only a host with a window can do. The browser host has none of it and passes null.
import type { BridgeRequests } from '../../shared/bridge-channel-schemas.ts'
import type { CaptureState } from '../../shared/quick-capture-channels.ts'

export interface CaptureDesk {
  read(): CaptureState
  openAtLogin(open: boolean): Promise<void>
  /** The capture window has its line. */
  ready(): void
  /** The capture window has put its draft away; it may go from sight. */
  done(): void
}

export interface ReminderDesk {
  /** What would be due on the days ahead; in place of what was said before. */
  plan(days: BridgeRequests['reminders.plan']['days']): Promise<void>
  /** Shows one at once; false when the desktop shows none. */
  try(): Promise<boolean>
}

export interface Desk {
  /** Path the person chose, or null when they changed their mind. */
  choosePlaceToSave(
    wish: Pick<BridgeRequests['file.save'], 'suggestedName' | 'kindName' | 'extension'>,
  ): Promise<string | null>
  chooseFileToOpen(wish: BridgeRequests['file.open']): Promise<string | null>
  /** Paths of files of Cairn, none when they changed their mind. */
  chooseFilesToOpen(): Promise<readonly string[]>
  /** Paths of files to import from, none when they changed their mind. */
  chooseFilesToImport(): Promise<readonly string[]>
  chooseFolder(): Promise<string | null>
  /** The page as a PDF; null when it was stopped before it was done. */
  printPage(html: string): Promise<Uint8Array<ArrayBuffer> | null>
  stopPrinting(): void
  showFolder(path: string): Promise<void>
  /** Gets only addresses that passed the allow-list. */
  openLink(url: string): Promise<void>
  /** The page has painted its first content; its window may be shown. */
  hasContent(): void
  /** The page has kept what it held; the window may go. */
  readyToClose(): void
  /** Brings the main window forward. */
  showWindow(): void
  readonly capture: CaptureDesk
  readonly reminders: ReminderDesk
}
