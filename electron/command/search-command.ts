// `cairn search`: records that hold all words.
import { searchAll } from '../../shared/rules/command/search-records.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'
import { readRecords, sourceWords } from './read-records-from-backup.ts'
import { plainText } from './strip-control-characters.ts'

const usualLimit = 20
const mostLimit = 1000

function limitOf({ values }: ParsedCommand): number {
  const typed = values.get('limit') ?? String(usualLimit)
  const limit = Number(typed)
  if (/^\d+$/.test(typed) && limit >= 1 && limit <= mostLimit) return limit
  throw new CommandFailure(EXIT.usage, `--limit takes a number from 1 to ${mostLimit}.`)
}

export async function search(command: ParsedCommand, host: CommandHost): Promise<number> {
  const limit = limitOf(command)
  const { records, source } = await readRecords(host)
  const { total, found } = searchAll(records, command.words.join(' '), limit)
  if (command.flags.has('json')) {
    await host.print(`${JSON.stringify({ ok: true, source, total, found }, null, 2)}\n`)
    return EXIT.done
  }
  const age = sourceWords(source)
  if (age !== '') host.note(age)
  const lines = found.map(({ day, kind, title }) => plainText(`${day ?? '          '}  ${kind}  ${title}`))
  const more = total > found.length ? [`${total - found.length} more. Use --limit.`] : []
  await host.print(`${[...(total === 0 ? ['No results.'] : lines), ...more].join('\n')}\n`)
  return EXIT.done
}
