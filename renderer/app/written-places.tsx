// Gives every page's texts the way to the records and pictures they name. Fetched with the first text that names one.
import type { ComponentProps, ReactNode } from 'react'
import { type WrittenParts, WrittenPartsProvider } from '../record-views/written-parts.tsx'
import { fetchedPart } from '../ui/fetched-part.ts'

type LinkProps = ComponentProps<WrittenParts['RecordLink']>
type PictureProps = ComponentProps<WrittenParts['Picture']>

const useLink = fetchedPart<LinkProps>(async () => (await import('../pages/linked-record.tsx')).LinkedRecord)
const usePicture = fetchedPart<PictureProps>(
  async () => (await import('../pages/attached-picture.tsx')).AttachedPicture,
)

function RecordLink(props: LinkProps) {
  const Link = useLink()
  return Link === null ? <span>{props.words}</span> : <Link {...props} />
}

function Picture(props: PictureProps) {
  const Shown = usePicture()
  return Shown === null ? <span>{props.words}</span> : <Shown {...props} />
}

const parts: WrittenParts = { RecordLink, Picture }

export function WrittenPlaces({ children }: { children: ReactNode }) {
  return <WrittenPartsProvider parts={parts}>{children}</WrittenPartsProvider>
}
