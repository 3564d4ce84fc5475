// Draws the tray's pictures from the drawings in electron/icon, once a size, with the system's Chromium: `node test/pictures/draw-tray-icons.mjs`.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium/find-chromium.mjs'

const inIcons = (name) => fileURLToPath(new URL(`../../electron/icon/${name}`, import.meta.url))

/** Windows draws at 16 and its scales of it, Linux panels at 22 to 24, a Mac's menu bar at 18 from a template without color. */
const pictures = [
  ['icon.svg', 'tray.png', 16],
  ['icon.svg', 'tray@1.25x.png', 20],
  ['icon.svg', 'tray@1.5x.png', 24],
  ['icon.svg', 'tray@2x.png', 32],
  ['icon.svg', 'tray-linux.png', 24],
  ['icon.svg', 'tray-linux@2x.png', 48],
  ['tray-template.svg', 'trayTemplate.png', 18],
  ['tray-template.svg', 'trayTemplate@2x.png', 36],
]

const browser = await chromium.launch({ executablePath: findChromium() })
const page = await browser.newPage()
for (const [drawing, picture, size] of pictures) {
  const svg = await readFile(inIcons(drawing), 'utf8')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: inIcons(picture), omitBackground: true })
}
await browser.close()
