// Preloaded into the child Node: from here on `import 'electron'` means the double.
import * as nodeModule from 'node:module'

const doubleUrl = new URL('./electron.mjs', import.meta.url).href
const names = ['electron', 'electron/main', 'electron/common']

if (nodeModule.registerHooks) {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      names.includes(specifier) ? { url: doubleUrl, shortCircuit: true } : next(specifier, context),
  })
} else {
  // Node 20 has only the asynchronous hooks, which must live in a module of their own.
  const source = `
    const names = ${JSON.stringify(names)}
    export async function resolve(specifier, context, next) {
      return names.includes(specifier) ? { url: ${JSON.stringify(doubleUrl)}, shortCircuit: true } : next(specifier, context)
    }`
  nodeModule.register(`data:text/javascript,${encodeURIComponent(source)}`)
}
