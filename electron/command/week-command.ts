// `cairn week`: what was recorded in a week, for a terminal or as JSON.
import { type WeekReport, weekReport } from '../../shared/rules/command/week-report.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { type CommandHost, todayOf } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'
import { readRecords, sourceWords } from './read-records-from-backup.ts'
import { plainText } from './strip-control-characters.ts'

const criteriaWords = (criteria: readonly string[]) => (criteria.length === 0 ? '' : `  ^${criteria.join(' ^')}`)

function linesOf({ week, first, last, counts, records, nextSession, openActions }: WeekReport): string[] {
  const head = `${week} (${first} to ${last}): ${counted(counts.records, 'record')}, ${counts.selfInitiated} self-initiated`
  const recorded = records.map(
    ({ day, kind, title, criteria }) => `${day}  ${kind}  ${title}${criteriaWords(criteria)}`,
  )
  const next =
    nextSession === null
      ? []
      : ['', `Next session: ${nextSession.day}${nextSession.with === '' ? '' : ` with ${nextSession.with}`}`]
  const actions =
    openActions.length === 0
      ? []
      : ['', 'Open actions:', ...openActions.map(({ what, due }) => `${due ?? 'no date   '}  ${what}`)]
  return [head, ...recorded, ...next, ...actions]
}

export async function showWeek(command: ParsedCommand, host: CommandHost): Promise<number> {
  const { records, source } = await readRecords(host)
  const today = todayOf(host)
  const week = command.words[0] ?? weekOf(today)
  const report = weekReport(records, week, today)
  if (report === null) throw new CommandFailure(EXIT.usage, `“${week}” is not a week. Write it as 2026-W09.`)
  if (command.flags.has('json')) {
    await host.print(`${JSON.stringify({ ok: true, source, ...report }, null, 2)}\n`)
    return EXIT.done
  }
  const age = sourceWords(source)
  if (age !== '') host.note(age)
  await host.print(`${linesOf(report).map(plainText).join('\n')}\n`)
  return EXIT.done
}
