// The sizes and schemes every screen is looked at in.
import type { Page } from 'playwright-core'

export const sizes = {
  laptop: { width: 1280, height: 800 },
  desk: { width: 1920, height: 1080 },
  narrow: { width: 900, height: 700 },
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

/** 200 % zoom as a browser does it: half the CSS pixels on the same screen. */
export async function zoomTwice(page: Page, size: Size = 'laptop'): Promise<void> {
  const { width, height } = sizes[size]
  await page.setViewportSize({ width: Math.round(width / 2), height: Math.round(height / 2) })
}
