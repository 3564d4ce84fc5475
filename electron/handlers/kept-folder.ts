// Where each kind of file lies below the data folder, so that no second place spells a path.
import { join } from 'node:path'

/** Everything we keep of one database outside it. */
export const keptFolder = (dataFolder: string, database: string): string => join(dataFolder, 'kept', database)

export const witnessPath = (dataFolder: string, database: string): string =>
  join(keptFolder(dataFolder, database), 'witness.json')

export const snapshotFolder = (dataFolder: string, database: string): string =>
  join(keptFolder(dataFolder, database), 'snapshots')
