// The sizes and schemes every screen is looked at in.
import type { Page } from 'playwright-core'

export const sizes = {
  laptop: { width: 1280, height: 800 },
  desk: { width: 1920, height: 1080 },
  narrow: { width: 900, height: 700 },
  /** 200 % zoom on the laptop, as a browser does it: half the CSS pixels on the same screen. */
  zoomed: { width: 640, height: 400 },
  /** 400 % of 1280: what WCAG asks to be read without scrolling sideways. */
  column: { width: 320, height: 640 },
} as const
export type Size = keyof typeof sizes
export type Scheme = 'light' | 'dark'

export async function lookAt(page: Page, size: Size, scheme: Scheme): Promise<void> {
  await page.setViewportSize(sizes[size])
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
}

/** A picture with nothing moving in it. */
export async function takePicture(page: Page, path: string, size: Size, scheme: Scheme): Promise<void> {
  await lookAt(page, size, scheme)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
}
