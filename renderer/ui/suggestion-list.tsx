// What a field offers beneath itself while someone types: a list whose active line follows the arrow keys.
import type { ReactNode } from 'react'
import styles from './suggestion-list.module.css'

interface OfferListProps<Offer extends { readonly id: string }> {
  /** of the list; the field names its active line as `<id>-<index>` */
  id: string
  label: string
  offers: readonly Offer[]
  active: number
  /** as wide as the field, or as wide as its words want */
  wide?: boolean
  wordsOf: (offer: Offer) => ReactNode
  onPick: (offer: Offer) => void
}

export function SuggestionList<Offer extends { readonly id: string }>({
  id,
  label,
  offers,
  active,
  wide,
  wordsOf,
  onPick,
}: OfferListProps<Offer>) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.offers} data-wide={wide}>
      {offers.map((offer, index) => (
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.offer}
          // Before the field loses its focus.
          onPointerDown={(event) => {
            event.preventDefault()
            onPick(offer)
          }}
        >
          {wordsOf(offer)}
        </div>
      ))}
    </div>
  )
}
