// What jsdom lacks and Mantine asks for: media queries, resize observers, scrolling, idle time.
import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { plainFormats, setFormats } from '../../shared/rules/time/date-number-formats.ts'

class StillResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const stillQuery = (media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})

if (typeof window !== 'undefined') {
  Object.assign(window, {
    matchMedia: stillQuery,
    // user-event walks radio groups by a selector
    CSS: { escape: (value: string) => value.replace(/[^\w-]/g, (sign) => `\\${sign}`), supports: () => false },
    ResizeObserver: StillResizeObserver,
    scrollTo: () => undefined,
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: (id: number) => clearTimeout(id),
  })
  Element.prototype.scrollIntoView = () => undefined
}

// A busy machine is no fault of the code.
configure({ asyncUtilTimeout: 8000 })
// What is said at the foot of the window outlives a page; it is not for the next test.
afterEach(() => {
  cleanup()
  notifications.clean()
  setFormats(plainFormats)
})
