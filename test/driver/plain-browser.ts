// The system's Chromium as someone has it who does not have Cairn: for files that were sent, and for the page of the browser host.
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { chromiumArgs } from '../chromium/chromium-args.mjs'
import { findChromium, installCommand } from '../chromium/find-chromium.mjs'
import { noteHost } from './host-notes.ts'

function program(): string {
  const path = findChromium()
  if (path === null) throw new Error(`No Chromium was found. Install one: ${installCommand()}`)
  return path
}

const options = () => ({ executablePath: program(), headless: process.env.HEADED !== '1', args: chromiumArgs })

/** With nothing kept from one start to the next. */
export function launchBrowser(): Promise<Browser> {
  noteHost('a plain browser')
  return chromium.launch(options())
}

/** Days and numbers as in Britain, with a profile of its own, in which the database of the browser host lives. */
export function launchProfile(profile: string, more: { timezoneId?: string } = {}): Promise<BrowserContext> {
  noteHost('browser host')
  return chromium.launchPersistentContext(profile, { ...options(), locale: 'en-GB', ...more })
}
