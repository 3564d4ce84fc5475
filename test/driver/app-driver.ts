// What a walk may do with the app, whether a real Electron or the double carries it. Walks know this interface and nothing else.
import type { Page } from 'playwright-core'

/** The part of Electron's main module that walks reach for. The double offers the same. */
export type ElectronMain = typeof import('electron')

export type KillTarget = 'renderer' | 'main' | 'all'

export interface LaunchOptions {
  /** Profile to start on; a fresh temporary folder when absent. */
  userData?: string
  /** Built main file; the app's own when absent. */
  main?: string
  env?: Record<string, string>
  /** What else stands on the command line: flags of Cairn, names of files, and switches of Chromium such as `--lang=de-DE`, which the double does not hear. */
  switches?: readonly string[]
}

export interface AppDriver {
  readonly kind: 'electron' | 'double'
  /** The folder that survives a relaunch. */
  readonly userData: string
  /** The first window. After a renderer crash and reload it is the new page. */
  readonly page: Page
  pages(): Page[]
  /** The page that appears while `action` runs. */
  newWindow(action: () => Promise<unknown>): Promise<Page>
  /** Runs a self-contained function in the main process; `argument` and the answer must be cloneable. */
  evaluate<Result, Argument>(
    run: (electron: ElectronMain, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  /**
   * SIGKILL. `main` is the process that owns the database (in Electron that is main itself).
   * `renderer` resolves when the app has loaded its windows again.
   */
  kill(target: KillTarget): Promise<void>
  /** Starts again on the same profile after a close or a kill. */
  relaunch(): Promise<void>
  /** Quits as a person would; fails when the app does not let go within ten seconds. */
  close(): Promise<void>
  /** Every request that would have left the machine, in order. */
  blockedRequests(): Promise<string[]>
}
