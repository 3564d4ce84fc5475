// Where the capture window stands: in the middle of the screen that is worked on, above its middle, as large as its text is.
import type { Rectangle } from '../fit-window-to-screens.ts'

const SIZE = { width: 600, height: 232 } as const

/** `zoom` is how large the person reads; the window never grows beyond the screen. */
export function captureWindowBounds(screen: Rectangle, zoom: number): Rectangle {
  const width = Math.min(Math.round(SIZE.width * zoom), screen.width)
  const height = Math.min(Math.round(SIZE.height * zoom), screen.height)
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 4),
    width,
    height,
  }
}
