// One size and one weight for every icon: 18 px, or 15 beside text; always decoration, the words stand beside it.
import type { ComponentType } from 'react'

interface IconProps {
  of: ComponentType<{ size?: number | string; className?: string; 'aria-hidden'?: boolean }>
  small?: boolean
  className?: string | undefined
}

export function Icon({ of: Shape, small = false, className = '' }: IconProps) {
  return <Shape size={small ? '0.9375rem' : '1.125rem'} className={className} aria-hidden={true} />
}
