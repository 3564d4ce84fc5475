// The programs that the start script runs: each is waited for, and none outlives it.
import { spawn } from 'node:child_process'

/** Ends its children at Ctrl-C and when the script itself is ended. */
export function createChildren(root) {
  const running = new Set()
  let ending = false

  const end = () => {
    ending = true
    for (const child of running) child.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)

  return {
    end,
    /** True once someone asked the script to end. */
    ending: () => ending,

    /** Never rejects: `error` is set when the program could not be started. `limit` is in milliseconds. */
    run(command, parameters, { limit = 0, ...options } = {}) {
      if (ending) return Promise.resolve({ code: null, signal: 'SIGTERM', error: null })
      return new Promise((resolve) => {
        const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', ...options })
        const timer = limit > 0 ? setTimeout(() => child.kill('SIGTERM'), limit) : null
        const settle = (outcome) => {
          clearTimeout(timer)
          running.delete(child)
          resolve({ code: null, signal: null, error: null, ...outcome })
        }
        running.add(child)
        child.once('error', (error) => settle({ error }))
        child.once('exit', (code, signal) => settle({ code, signal }))
      })
    },

    /** The npm that started us, else the one on the path. */
    npm(parameters) {
      const script = process.env.npm_execpath
      if (script?.endsWith('.js')) return this.run(process.execPath, [script, ...parameters])
      return this.run('npm', parameters, { shell: process.platform === 'win32' })
    },
  }
}
