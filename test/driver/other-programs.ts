// Programs that others made, as they are installed here: what they say of our files is the only proof that they open them. A test that
// needs one is skipped where it is missing, and says so in its name.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'vitest'

/** The path of the first of these that is installed; null where none is. */
export const programIn = (names: readonly string[]): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null

/** A test that needs all of these programs. */
export function testWith(
  programs: readonly string[],
  name: string,
  run: () => Promise<void> | void,
  limitMs?: number,
): void {
  const missing = programs.filter((one) => programIn([one]) === null)
  const why = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')} not installed here)`
  test.skipIf(missing.length > 0)(`${name}${why}`, run, limitMs)
}

interface Around {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program to its end and answers what it wrote; throws where it failed, with what it said. */
export const runProgram = (name: string, args: readonly string[], { folder, env }: Around = {}): string =>
  execFileSync(name, [...args], { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' })

/** Runs a command at a terminal of its own, where it asks for a passphrase; types it whenever it is asked. Answers how it ended. */
export function typedAtTerminal(command: string, asked: RegExp, typed: string): Promise<number | null> {
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  terminal.stdout.on('data', (bytes: Buffer) => asked.test(bytes.toString()) && terminal.stdin.write(`${typed}\n`))
  return new Promise((resolve) => terminal.once('exit', resolve))
}
