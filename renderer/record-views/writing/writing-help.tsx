// What can be written and what becomes of it: the whole of it, short enough to stand under the field.
import { PlainTable } from '../../ui/plain-table.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './writing-editor.module.css'

const ways = [
  ['**bold**  *italic*  ~~strikethrough~~', 'Ctrl+B and Ctrl+I make the selected text bold or italic'],
  ['# A heading', 'one to six # characters'],
  ['- one\n- [ ] to do\n- [x] done', 'a list; Enter goes on with it, Enter twice ends it'],
  ['| what | before |\n| --- | --: |\n| p95 | 840 ms |', 'a table; the colon aligns numbers right'],
  ['`code`', 'code in a line'],
  ['```sql\nselect 1\n```', 'code in lines of its own'],
  ['```mermaid\ngraph LR\n  A --> B\n```', 'a diagram'],
  ['[[', 'names a record of yours; choose it from the list'],
  ['[words](https://example.org)', 'a link; only web and mail addresses open'],
] as const

export function WritingHelp() {
  return (
    <div className={styles.help}>
      <PlainTable label="How to format">
        <tbody>
          {ways.map(([written, becomes]) => (
            <tr key={written}>
              <td>
                <pre dir="ltr">{written}</pre>
              </td>
              <td>{becomes}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <Small quiet>
        HTML is shown as it is typed and does nothing. Formatted text from elsewhere is pasted as Markdown; with Shift
        it is pasted plain.
      </Small>
    </div>
  )
}
