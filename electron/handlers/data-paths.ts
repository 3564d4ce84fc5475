// Where each kind of file lies below the data folder, so that no second place spells a path.
import { join } from 'node:path'

/** Everything we keep of all databases outside them; it may be a disk of its own. */
export const keptRoot = (dataFolder: string): string => join(dataFolder, 'kept')

/** Everything we keep of one database outside it. */
const keptFolder = (dataFolder: string, database: string): string => join(keptRoot(dataFolder), database)

export const witnessPath = (dataFolder: string, database: string): string =>
  join(keptFolder(dataFolder, database), 'witness.json')

export const snapshotFolder = (dataFolder: string, database: string): string =>
  join(keptFolder(dataFolder, database), 'snapshots')

/** The bytes of attachments, each under its hash. */
export const attachmentFolder = (dataFolder: string, database: string): string =>
  join(keptFolder(dataFolder, database), 'attachments')

/** What was found in place of a database before it was replaced. */
export const asideFolder = (dataFolder: string, database: string): string => join(dataFolder, 'set-aside', database)

/** Which second folder was chosen. */
export const secondPath = (dataFolder: string): string => join(dataFolder, 'second-folder.json')

/** Below a folder someone chose: a name that says what lies there. */
export const belowSecond = (chosen: string): string => join(chosen, 'Cairn snapshots')

/** Which folder was chosen as the vault. */
export const vaultPath = (dataFolder: string): string => join(dataFolder, 'vault.json')
