// The command of a clone, in Node: `npx cairn`. In a package main runs the same before any window (electron/main.ts).
import { runCommand } from './run-command.ts'
import { type Program, terminalHost } from './terminal-host.ts'

/** cairn.mjs says which version it is and how the app is started. */
const [version = '', app = '', ...given] = process.argv.slice(2)
const program = app === '' ? null : (JSON.parse(app) as Program)
process.exitCode = await runCommand(given, terminalHost(version, program))
