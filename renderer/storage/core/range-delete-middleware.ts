// A delete of thousands of records is told to the live queries as one span of keys. Told key by key, each window would spend longer on
// finding out whether it is meant than on reading again.
import { type DBCore, type DBCoreMutateRequest, type Middleware, type ObservabilitySet, RangeSet } from 'dexie'

/** From so many keys on. */
const isWide = (request: DBCoreMutateRequest): boolean => request.type === 'delete' && request.keys.length > 500

const all = (core: DBCore) => new RangeSet(core.MIN_KEY, core.MAX_KEY)

/** Every record of the table, and every one of them gone: Dexie adds the single keys to it, which adds nothing. */
function wholeTable(core: DBCore, table: string): ObservabilitySet {
  const name = `idb://${core.schema.name}/${table}/`
  return { [name]: all(core), [`${name}:dels`]: all(core) }
}

export const rangeDeleteMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'wide deletes',
  level: 1,
  create: (core) => ({
    ...core,
    table: (name) => {
      const below = core.table(name)
      return {
        ...below,
        mutate: (request) =>
          below.mutate(isWide(request) ? { ...request, mutatedParts: wholeTable(core, name) } : request),
      }
    },
  }),
}
