// The bare names of the bridge, apart from their schemas: the preload carries names only and must stay free of zod.

/** Every request the page may make of its host. */
export const CHANNELS = [
  'host.describe',
  'host.space',
  'settings.read',
  'settings.change',
  'spelling.read',
  'spelling.add-dictionary',
  'spelling.remove-dictionary',
  'spelling.set-word',
  'witness.read',
  'witness.write',
  'snapshot.write',
  'snapshot.list',
  'snapshot.read',
  'snapshot.drop',
  'attachment.list',
  'attachment.keep',
  'attachment.read',
  'second.read',
  'second.choose',
  'second.forget',
  'second.sync',
  'aside.keep',
  'aside.drop',
  'file.save',
  'file.open',
  'saving.begin',
  'saving.part',
  'saving.end',
  'reading.begin',
  'reading.part',
  'reading.end',
  'offered.list',
  'offered.choose',
  'recent.list',
  'recent.open',
  'recent.clear',
  'gather.choose',
  'gather.read',
  'gather.days',
  'gather.end',
  'git.choose',
  'git.commits',
  'git.end',
  'vault.read',
  'vault.choose',
  'vault.set-private',
  'vault.forget',
  'vault.show',
  'vault.list',
  'vault.get',
  'vault.put',
  'vault.remove',
  'vault.set-aside',
  'page.print',
  'page.stop-printing',
  'folder.show',
  'link.open',
  'window.has-content',
  'window.ready-to-close',
  'window.show',
  'capture.read',
  'capture.ready',
  'capture.done',
  'login.change',
  'reminders.plan',
  'reminders.try',
  'inbox.list',
  'inbox.drop',
  'command.answer',
  'agent.read',
  'agent.clear',
] as const

/** Every event a host may send to the page. In a plain browser only the page itself has anything to tell: files dropped on it. */
export const EVENTS = [
  'menu.command',
  'search.open',
  'window.closing',
  'reminder.open',
  'capture.shown',
  'files.offered',
  'spelling.word-learned',
  'inbox.changed',
  'command.asked',
  'vault.changed',
] as const

/** Carries the paths of dropped files from the preload to main. No request of the page: it never names a path. */
export const DROP_CHANNEL = 'files.dropped'

/** What the native menu can ask of the page. */
export const MENU_COMMANDS = [
  'new-note',
  'open-file',
  'search',
  'close-record',
  'undo',
  'redo',
  'back',
  'forward',
  'go-week',
  'go-journal',
  'go-roadmap',
  'go-sessions',
  'go-people',
  'go-packet',
  'go-reviews',
  'go-data',
  'settings',
  'shortcuts',
  'help',
  'about',
] as const

/** A selection may be this long to be searched for, in characters. */
export const SEARCH_LIMIT = 200

/** A page to be printed may be this large, in characters. */
export const PRINT_LIMIT = 30_000_000

/** Files a person opens may be this large, in bytes. */
export const OPEN_LIMIT = 25_000_000
/** Files that are read in parts may be this large, and a part this large, in bytes. */
export const LARGE_LIMIT = 2_000_000_000
export const PART_LIMIT = 4_000_000

export type Channel = (typeof CHANNELS)[number]
export type EventName = (typeof EVENTS)[number]
export type MenuCommand = (typeof MENU_COMMANDS)[number]
