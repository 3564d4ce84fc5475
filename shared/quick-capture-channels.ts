// The bridge's channels of quick capture: what this desktop offers of it, opening at login, and the small window that is done.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'

/** `taken`: another program or the system has it. `refused`: this keyboard has no such key. `wayland`: no program may have one. */
const shortcutStates = ['none', 'active', 'taken', 'refused', 'wayland'] as const

const captureStateSchema = z.strictObject({
  /** As Node names it: a Mac names keys and the tray differently. */
  platform: z.string(),
  shortcut: z.enum(shortcutStates),
  /** Opens the capture window from a terminal, or by a key bound in the desktop's own settings. */
  command: z.string(),
  login: z.strictObject({
    /** Why opening at login cannot be offered; null where it can. */
    hindrance: z.enum(['not-installed', 'other-folder']).nullable(),
    isOn: z.boolean(),
  }),
})

export type CaptureState = z.infer<typeof captureStateSchema>

export const captureDefinitions = {
  'capture.read': { request: nothing, response: answer({ capture: captureStateSchema }) },
  /** Answers what stands in the system afterwards. */
  'login.change': { request: z.strictObject({ open: z.boolean() }), response: answer({ capture: captureStateSchema }) },
  /** The capture window has its line: it may be shown. */
  'capture.ready': { request: nothing, response: answer({}) },
  /** The capture window has put its draft away: it is hidden, or goes when the app quits. */
  'capture.done': { request: nothing, response: answer({}) },
  /** Brings the main window forward. */
  'window.show': { request: nothing, response: answer({}) },
}
