// A claim on the sheet, C-12, as the way to the record that it cites.
import { createContext, useContext } from 'react'
import { Link } from 'wouter'
import type { Packet } from '../../../shared/records/packet.ts'
import type { PacketEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import styles from './packet-sheet.module.css'

/** By number of the claim, where its record is read. */
export type ClaimAddresses = ReadonlyMap<number, string>

const ClaimsContext = createContext<ClaimAddresses>(new Map())

export const ClaimAddressesProvider = ClaimsContext.Provider

/** A word of another is read where it counts: at its criterion. */
export function claimAddresses(claims: Packet['claims'], { byId, words }: PacketEvidence): ClaimAddresses {
  const criterionOf = new Map(words.map(({ id, criterionId }) => [id, criterionId]))
  return new Map(
    claims.flatMap(({ number, recordId }) => {
      const record = byId.get(recordId)
      const criterion = criterionOf.get(recordId)
      const said = criterion === undefined ? null : `/roadmap/matrix/now/${criterion}`
      const address = record === undefined ? said : addressOfRecord(record)
      return address === null ? [] : [[number, address] as const]
    }),
  )
}

export function ClaimMark({ number }: { number: number }) {
  const address = useContext(ClaimsContext).get(number)
  const words = `C-${number}`
  return address === undefined ? (
    <span className={styles.claim}>{words}</span>
  ) : (
    <Link href={address} className={styles.claim ?? ''} aria-label={`${words}: open the record`}>
      {words}
    </Link>
  )
}
