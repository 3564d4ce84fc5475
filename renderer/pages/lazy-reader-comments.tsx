// The place of what readers said of a record in their files. Fetched once the record stands: most have none.
import { type ComponentType, useEffect, useState } from 'react'

export function LazyReaderComments({ id }: { id: string }) {
  const [List, setList] = useState<ComponentType<{ id: string }> | null>(null)
  useEffect(() => {
    let gone = false
    // A file that cannot be fetched leaves the record as it is; the next look tries again.
    import('./reader-comment-list.tsx').then(
      ({ SaidHereList }) => gone || setList(() => SaidHereList),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return List === null ? null : <List id={id} />
}
