// An action that reads as a link in a line of text; a real button underneath.
import type { ComponentProps } from 'react'
import styles from './text-button.module.css'

export function TextButton({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={`${styles.link} ${className}`} {...rest} />
}
