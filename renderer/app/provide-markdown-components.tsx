// Gives every page's texts the way to the records, pictures and files they name. Comes after the first paint; each part with the first
// text that needs it.
import type { ComponentProps, ComponentType } from 'react'
import { provideWrittenParts, type WrittenParts } from '../record-views/writing/markdown-context.tsx'
import { lazyComponent } from '../ui/lazy-component.ts'

type PropsOf<Name extends keyof WrittenParts> = ComponentProps<WrittenParts[Name]>

/** The part once it is there, and until then the words it was given, if any. */
function laterOn<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  const usePart = lazyComponent(fetchPart)
  return function Later(props: Props) {
    const Part = usePart()
    if (Part !== null) return <Part {...props} />
    return 'words' in props && typeof props.words === 'string' ? <span>{props.words}</span> : null
  }
}

provideWrittenParts({
  RecordLink: laterOn<PropsOf<'RecordLink'>>(
    async () => (await import('../pages/in-text-record-link.tsx')).LinkedRecord,
  ),
  Picture: laterOn<PropsOf<'Picture'>>(async () => (await import('../pages/attached-picture.tsx')).AttachedPicture),
  CopyOf: laterOn<PropsOf<'CopyOf'>>(async () => (await import('../pages/save-attachment-button.tsx')).FileCopy),
  Able: laterOn<PropsOf<'Able'>>(async () => (await import('../pages/provide-writing-services.tsx')).WritingAbleOf),
})
