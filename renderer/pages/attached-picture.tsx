// A picture attached to a record, shown from the bytes that lie in the database; nothing is ever fetched for it.
import { shownPictures } from '../../shared/records/field-choices.ts'
import { readAttached } from '../storage/attachments/read-attachment.ts'
import { useView } from '../storage/cairn-context.tsx'
import { useBlobAddress } from '../ui/use-blob-address.ts'
import styles from './attached-picture.module.css'

export function AttachedPicture({ hash, words }: { hash: string; words: string }) {
  const found = useView((database) => readAttached(database, hash), [hash])
  const type = found?.type ?? ''
  const isPicture = shownPictures.some((one) => one === type)
  const address = useBlobAddress(found && isPicture ? found.bytes : null, type)
  if (found === undefined || (isPicture && address === null)) return <span className={styles.waiting} />
  if (address !== null) return <img src={address} alt={words} className={styles.picture} />
  return <span className={styles.why}>{words || 'A picture'} (picture not available)</span>
}
