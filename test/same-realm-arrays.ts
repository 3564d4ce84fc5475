// jsdom brings typed arrays of a realm of its own, while the store's clones are Node's; Dexie knows a typed array by its constructor.
// A setup file of component tests, before Dexie is loaded.
const cloned: unknown = structuredClone(new Int32Array(1))
if (typeof cloned === 'object' && cloned !== null && cloned.constructor !== Int32Array) {
  Object.defineProperty(globalThis, 'Int32Array', { value: cloned.constructor, configurable: true, writable: true })
}
