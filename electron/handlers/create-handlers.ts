// One handler for each channel, free of any transport: Electron carries them over IPC, the loopback host over HTTP.

import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { CommandAnswers } from '../forward-command-to-page.ts'
import { createAgentHandlers } from './agent-call-log.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { createAttachmentHandlers } from './attachments.ts'
import { createReading } from './chunked-file-reading.ts'
import { createSaving } from './chunked-file-saving.ts'
import { createWitnessHandlers } from './database-witness-handlers.ts'
import { createDeskHandlers } from './desktop-only-handlers.ts'
import type { Desk } from './desktop-services.ts'
import type { Downloads } from './downloads.ts'
import { createSpaceHandler } from './free-space.ts'
import { createGitHandlers } from './git-repositories.ts'
import { createGathering } from './import-file-handlers.ts'
import { createInboxHandlers, pathInInbox } from './inbox-folder.ts'
import { createOfferedFiles, createOfferedHandlers, type OfferedFiles } from './offered-file-registry.ts'
import { createRecentHandlers, openRecentFiles, type RecentFiles } from './recent-files.ts'
import { createSecondFolder } from './second-backup-folder.ts'
import { createAsideHandlers } from './set-aside-handlers.ts'
import { createSettingsHandlers, openSettingsFile, type SettingsFile } from './settings-file.ts'
import { createSnapshotHandlers } from './snapshots.ts'
import { createSpellingHandlers, type SpellingHost } from './spelling.ts'
import { createVaultHandlers } from './vault-handlers.ts'
import { createFileHandlers } from './whole-file-handlers.ts'

export type Handlers = { [C in Channel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

export interface Surroundings {
  readonly version: string
  readonly platform: string
  /** Left out where only the browser knows it. */
  readonly locale?: string
  readonly dataFolder: string
  /** Null in the browser host. */
  readonly desk: Desk | null
  /** Where a browser saves what is large; left out on the desktop. */
  readonly downloads?: Downloads
  /** Left out where nothing but the page reads them. */
  readonly settings?: SettingsFile
  /** Left out where nobody names files from outside the page. */
  readonly offered?: OfferedFiles
  /** Left out where no menu shows them. */
  readonly recent?: RecentFiles
  /** Left out where the browser checks spelling. */
  readonly spelling?: SpellingHost
  /** What starts the agents' server from outside; left out where nothing is installed. */
  readonly agentCommand?: string
  /** Left out where the command reaches no page. */
  readonly commands?: Pick<CommandAnswers, 'take'>
  /** Called when another program changes something in the vault; left out where nobody can be told. */
  readonly vaultChanged?: () => void
  /** Left out except where a test makes steps fail. */
  readonly files?: FileSteps
}

type KeptParts = Pick<Surroundings, 'dataFolder' | 'desk'> & { readonly files: FileSteps }
type KeptChannel = Extract<Channel, `${'witness' | 'snapshot' | 'attachment' | 'second' | 'aside'}.${string}`>

/** What is kept outside the database: the note, the snapshots, their files, a second folder, what was set aside. */
function keeping({ dataFolder, desk, files }: KeptParts): Pick<Handlers, KeptChannel> {
  const witness = createWitnessHandlers(dataFolder, files)
  const second = createSecondFolder({ dataFolder, desk, files })
  const snapshots = createSnapshotHandlers(dataFolder, files, second)
  const attachments = createAttachmentHandlers(dataFolder, files)
  const aside = createAsideHandlers(dataFolder, files)
  return {
    'witness.read': witness.read,
    'witness.write': witness.write,
    'snapshot.write': snapshots.write,
    'snapshot.list': snapshots.list,
    'snapshot.read': snapshots.read,
    'snapshot.drop': snapshots.drop,
    'attachment.list': attachments.list,
    'attachment.keep': attachments.keep,
    'attachment.read': attachments.read,
    'second.read': second.read,
    'second.choose': second.choose,
    'second.forget': second.forget,
    'second.sync': second.sync,
    'aside.keep': aside.keep,
    'aside.drop': aside.drop,
  }
}

type FileChannel = Extract<
  Channel,
  `${'file' | 'saving' | 'reading' | 'offered' | 'recent' | 'gather' | 'git'}.${string}`
>

/** Files a person saves, chooses, or names from outside the page. */
function singleFiles(around: Surroundings & { readonly files: FileSteps }): Pick<Handlers, FileChannel> {
  const { desk, dataFolder, files, offered = createOfferedFiles() } = around
  const { recent = openRecentFiles(dataFolder, files) } = around
  const chosen = createFileHandlers(desk, files)
  const saving = around.downloads ?? createSaving(desk, files)
  const reading = createReading({ desk, readable: offered.readable, onOurs: recent.add })
  const offers = createOfferedHandlers(offered, desk)
  const lately = createRecentHandlers(recent, offered, desk)
  return {
    'file.save': chosen.save,
    'file.open': chosen.open,
    'saving.begin': saving.begin,
    'saving.part': saving.part,
    'saving.end': saving.end,
    'reading.begin': reading.begin,
    'reading.part': reading.part,
    'reading.end': reading.end,
    'offered.list': offers.list,
    'offered.choose': offers.choose,
    'recent.list': lately.list,
    'recent.open': lately.open,
    'recent.clear': lately.clear,
    ...createGathering({ desk, pathInInbox: (id) => pathInInbox(dataFolder, id) }),
    ...createGitHandlers(desk),
  }
}

const enginesOf = ({ electron, chrome, node }: NodeJS.ProcessVersions) => [
  ...(electron === undefined ? [] : [{ name: 'Electron', version: electron }]),
  ...(chrome === undefined ? [] : [{ name: 'Chromium', version: chrome }]),
  { name: 'Node', version: node },
]

export function createHandlers(around: Surroundings): Handlers {
  const { version, platform, dataFolder, desk, files = realFileSteps } = around
  const settings = createSettingsHandlers(around.settings ?? openSettingsFile(dataFolder, files))
  const host = desk === null ? 'browser' : 'desktop'
  const engines = enginesOf(process.versions)
  const locale = around.locale ?? null
  return {
    'host.describe': async () => ({ ok: true, host, version, platform, locale, engines, dataFolder }),
    'host.space': createSpaceHandler(dataFolder),
    'settings.read': settings.read,
    'settings.change': settings.change,
    ...createSpellingHandlers(around.spelling ?? 'browser'),
    ...keeping({ dataFolder, desk, files }),
    ...singleFiles({ ...around, files }),
    ...createVaultHandlers({ dataFolder, desk, files, vaultChanged: around.vaultChanged ?? (() => undefined) }),
    ...createDeskHandlers(desk, dataFolder),
    ...createInboxHandlers(dataFolder, files),
    ...createAgentHandlers(dataFolder, around.agentCommand ?? 'npx cairn mcp', files),
    'command.answer': async (answer) => {
      around.commands?.take(answer)
      return { ok: true }
    },
  }
}
