// jsdom brings typed arrays of a realm of its own, while the store's clones are Node's; Dexie knows a typed array by its constructor.
// Import this before Dexie in a component test that reads running summaries.
const cloned: unknown = structuredClone(new Int32Array(1))
if (typeof cloned === 'object' && cloned !== null && cloned.constructor !== Int32Array) {
  Object.defineProperty(globalThis, 'Int32Array', { value: cloned.constructor, configurable: true, writable: true })
}
