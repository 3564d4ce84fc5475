// A place for the window on the screens there are today. Pure; what was remembered is saved-window-positions.ts.
import * as z from 'zod'

const sizeSchema = z.strictObject({ width: z.int().min(1), height: z.int().min(1) })
const rectangleSchema = sizeSchema.extend({ x: z.int(), y: z.int() })
/** A size alone where nobody is told where a window stands. */
export const placeSchema = z.strictObject({ bounds: z.union([rectangleSchema, sizeSchema]), maximized: z.boolean() })

export type Rectangle = z.infer<typeof rectangleSchema>
/** As it was remembered. */
export type WindowPlace = z.infer<typeof placeSchema>

export const SMALLEST = { width: 720, height: 520 } as const
const FIRST = { width: 1280, height: 800 } as const
/** Pixels of the title bar that must be within reach of a mouse. */
const HANDLE = 80

const reaches = (window: Rectangle, screen: Rectangle): boolean =>
  window.x + window.width >= screen.x + HANDLE &&
  window.x <= screen.x + screen.width - HANDLE &&
  window.y >= screen.y &&
  window.y <= screen.y + screen.height - HANDLE

const centred = (size: { width: number; height: number }, screen: Rectangle): Rectangle => {
  const width = Math.min(size.width, screen.width)
  const height = Math.min(size.height, screen.height)
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  }
}

/** The remembered place if it can be reached on one of the screens (work areas, the first is the main one), else the middle of the main one. */
export function placeOn(
  screens: readonly Rectangle[],
  remembered: WindowPlace | null,
): { readonly bounds: Rectangle; readonly maximized: boolean } {
  const [main = { x: 0, y: 0, ...FIRST }] = screens
  if (remembered === null) return { bounds: centred(FIRST, main), maximized: false }
  const { maximized, bounds } = remembered
  const size = { width: Math.max(bounds.width, SMALLEST.width), height: Math.max(bounds.height, SMALLEST.height) }
  const screen = 'x' in bounds ? screens.find((candidate) => reaches(bounds, candidate)) : undefined
  if (!('x' in bounds) || screen === undefined) return { bounds: centred(size, main), maximized }
  const width = Math.min(size.width, screen.width)
  const height = Math.min(size.height, screen.height)
  return { bounds: { x: bounds.x, y: bounds.y, width, height }, maximized }
}

/** Where to move a window that stands at `bounds`, now that the screens have changed; null where it can be reached as it is. */
export function broughtBack(screens: readonly Rectangle[], bounds: Rectangle): Rectangle | null {
  return screens.some((screen) => reaches(bounds, screen))
    ? null
    : placeOn(screens, { bounds, maximized: false }).bounds
}
