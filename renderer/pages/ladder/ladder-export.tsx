// The ladder as a file: YAML and CSV to be edited elsewhere and imported again, Markdown to be read.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveTextFile } from '../save-text-file.ts'

const formats = [
  { words: 'YAML', extension: 'yaml' },
  { words: 'CSV', extension: 'csv' },
  { words: 'Markdown', extension: 'md' },
] as const
type Format = (typeof formats)[number]

/** Fetched with the first export: no one needs them to look at a ladder. */
async function writtenAs(roadmap: Roadmap, { extension }: Format): Promise<string> {
  switch (extension) {
    case 'yaml':
      return (await import('../../../shared/files/ladder/write-ladder.ts')).writeLadderYaml(roadmap)
    case 'csv':
      return (await import('../../../shared/files/ladder/write-ladder.ts')).writeLadderCsv(roadmap)
    case 'md':
      return (await import('../../../shared/files/ladder/write-ladder.ts')).writeLadderMarkdown(roadmap)
  }
}

export function LadderExport({ roadmap }: { roadmap: Roadmap }) {
  const save = useSaveTextFile()
  const exportAs = async (format: Format) => {
    const text = await writtenAs(roadmap, format)
    const { words, extension } = format
    const name = await save({
      name: `${roadmap.title.trim() || 'Ladder'}.${extension}`,
      text,
      kindName: words,
      extension,
    })
    if (name !== null) await showNotice({ words: `Exported the ladder as ${name}.` })
  }
  const actions = formats.map((format) => ({ words: format.words, onChoose: () => void exportAs(format) }))
  return (
    <ActionMenu actions={actions}>
      <Button>Export</Button>
    </ActionMenu>
  )
}
