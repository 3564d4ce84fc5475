// Draws the app's icon in every size that a system asks for, from electron/icon/icon.svg, with the system's Chromium: `node test/pictures/draw-app-icons.mjs`.
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumArgs } from '../chromium/chromium-args.mjs'
import { findChromium } from '../chromium/find-chromium.mjs'

const inIcons = (name) => fileURLToPath(new URL(`../../electron/icon/${name}`, import.meta.url))
const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]

const svg = await readFile(inIcons('icon.svg'), 'utf8')
await mkdir(inIcons('sizes'), { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
const page = await browser.newPage()
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: inIcons(`sizes/${size}x${size}.png`), omitBackground: true })
}
await browser.close()
