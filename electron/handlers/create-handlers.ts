// One handler for each channel, free of any transport: Electron carries them over IPC, the loopback host over HTTP.
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import type { Channel } from '../../shared/desktop-channels.ts'
import { allowedLink } from '../../shared/rules/allowed-link.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { createAttachmentHandlers } from './attachments.ts'
import type { Desk } from './desk.ts'
import { createReading, createSaving } from './file-parts.ts'
import { createFileHandlers } from './files.ts'
import { withOwnMetadata } from './pdf-metadata.ts'
import { createSecondFolder } from './second-folder.ts'
import { createAsideHandlers } from './set-aside.ts'
import { createSnapshotHandlers } from './snapshots.ts'
import { refuse, troubleOfError } from './trouble-of-error.ts'
import { createWitnessHandlers } from './witness.ts'

export type Handlers = { [C in Channel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

export interface Surroundings {
  readonly version: string
  readonly platform: string
  readonly dataFolder: string
  /** Null in the browser host. */
  readonly desk: Desk | null
  /** Left out except where a test makes steps fail. */
  readonly files?: FileSteps
}

async function onDesk(desk: Desk | null, act: (desk: Desk) => Promise<void> | void) {
  if (desk === null) return refuse({ kind: 'not-here' })
  try {
    await act(desk)
    return { ok: true } as const
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}

const printing =
  (desk: Desk | null): Handlers['page.print'] =>
  async ({ html }) => {
    if (desk === null) return refuse({ kind: 'not-here' })
    try {
      const pdf = await desk.printPage(html)
      return { ok: true, pdf: pdf === null ? null : withOwnMetadata(pdf) }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  }

export function createHandlers({ version, platform, dataFolder, desk, files = realFileSteps }: Surroundings): Handlers {
  const witness = createWitnessHandlers(dataFolder, files)
  const second = createSecondFolder({ dataFolder, desk, files })
  const snapshots = createSnapshotHandlers(dataFolder, files, second)
  const attachments = createAttachmentHandlers(dataFolder, files)
  const aside = createAsideHandlers(dataFolder, files)
  const chosen = createFileHandlers(desk, files)
  const saving = createSaving(desk, files)
  const reading = createReading(desk)
  const host = desk === null ? 'browser' : 'desktop'
  return {
    'host.describe': async () => ({ ok: true, host, version, platform, dataFolder }),
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
    'file.save': chosen.save,
    'file.open': chosen.open,
    'saving.begin': saving.begin,
    'saving.part': saving.part,
    'saving.end': saving.end,
    'reading.begin': reading.begin,
    'reading.part': reading.part,
    'reading.end': reading.end,
    'page.print': printing(desk),
    'page.stop-printing': () => onDesk(desk, (present) => present.stopPrinting()),
    'folder.show': () => onDesk(desk, (present) => present.showFolder(dataFolder)),
    'link.open': async ({ url }) => {
      const link = allowedLink(url)
      return link === null ? refuse({ kind: 'link-refused' }) : onDesk(desk, (present) => present.openLink(link))
    },
    'window.ready-to-close': () => onDesk(desk, (present) => present.readyToClose()),
  }
}
