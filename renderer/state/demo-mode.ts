// Which career this window shows, the owner's or the demo: its address says so, and keeps saying so over a reload or in a new tab.

/** The query of the demo's address. */
export const demoQuery = '?demo'

// The table of routes is also read outside of any window, where there is no address.
export const showsDemo = (): boolean => globalThis.location?.search === demoQuery

/** The key a window keeps something small under; what is chosen in the demo is never found outside it. */
export const keptUnder = (key: string): string => (showsDemo() ? `${key}${demoQuery}` : key)
