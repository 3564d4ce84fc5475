// session.defaultSession: permissions are asked of the app's handlers and then enforced by Chromium itself.
import { EventEmitter } from 'node:events'
import { browserContext } from './chromium.mjs'
import { protocol } from './protocol.mjs'
import { webRequest } from './web-request.mjs'

// Electron's name for a permission, and Chromium's.
const permissions = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['microphone', 'camera'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
}

class Session extends EventEmitter {
  #request = null
  #check = null
  protocol = protocol
  webRequest = webRequest

  setPermissionRequestHandler(handler) {
    this.#request = handler
  }
  setPermissionCheckHandler(handler) {
    this.#check = handler
  }
  setDevicePermissionHandler() {}
  setDisplayMediaRequestHandler() {}
  availableSpellCheckerLanguages = ['de', 'en-GB', 'en-US', 'fr']
  #spelling = []
  #words = new Set()
  setSpellCheckerEnabled() {}
  setSpellCheckerDictionaryDownloadURL() {}
  getSpellCheckerLanguages() {
    return this.#spelling
  }
  setSpellCheckerLanguages(languages) {
    this.#spelling = languages
  }
  async listWordsInSpellCheckerDictionary() {
    return [...this.#words].sort()
  }
  addWordToSpellCheckerDictionary(word) {
    this.#words.add(word)
    return true
  }
  removeWordFromSpellCheckerDictionary(word) {
    return this.#words.delete(word)
  }
  setUserAgent() {}
  getUserAgent() {
    return 'double'
  }
  flushStorageData() {}
  async clearCache() {}
  async clearStorageData() {}
  async setProxy() {}

  /** Electron's default is yes; only a handler says no. */
  async #allows(contents, permission, origin) {
    const details = { requestingUrl: `${origin}/`, isMainFrame: true, securityOrigin: origin }
    if (this.#check && !this.#check(contents, permission, origin, details)) return false
    const handler = this.#request
    if (!handler) return true
    return new Promise((resolve) => handler(contents, permission, resolve, details))
  }

  /** Called before each load: what the handlers answer becomes Chromium's own setting for that origin. */
  async applyPermissions(contents, appOrigin, browserOrigin) {
    const cdp = contents.cdp
    for (const [permission, names] of Object.entries(permissions)) {
      const setting = (await this.#allows(contents, permission, appOrigin)) ? 'granted' : 'denied'
      for (const name of names) {
        // A Chromium that does not know one of the names keeps its own default, which headless is denial.
        await cdp
          .send('Browser.setPermission', { permission: { name }, setting, origin: browserOrigin })
          .catch(() => {})
      }
    }
  }

  cookies = {
    get: async () => (await browserContext()?.cookies()) ?? [],
  }
}

const defaultSession = new Session()
export const session = { defaultSession, fromPartition: () => defaultSession }
