// One command as one check: its output is kept whole and shown when it fails, so that two lanes do not write over each other.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const bin = (name) => join('node_modules', '.bin', name)

/**
 * Runs a command; answers with its exit code and everything it printed.
 * @param {string[]} command
 * @param {import('node:child_process').SpawnOptions} options `env` is added to this process's, unless it belongs to another user
 */
export function capture(command, options = {}) {
  const [program, ...args] = command
  const env = options.uid === undefined ? { ...process.env, ...options.env } : options.env
  return new Promise((resolve) => {
    const shell = process.platform === 'win32'
    const child = spawn(program, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'], shell })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: `${error}` }))
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\nEnded by ${signal}.` : output }),
    )
  })
}

/** How long something took, as the runner's lines say it. */
export const secondsSince = (started) => ((performance.now() - started) / 1000).toFixed(1)

/** A check that passes or fails as a whole. */
export async function step(name, command) {
  const started = performance.now()
  const { code, output } = await capture(command)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${secondsSince(started)} s)`)
  if (code !== 0) console.log(output)
  return { kind: 'check', name, passed: code === 0 }
}
