import type { ShapeName } from '../wording/index.ts'
import styles from './Shape.module.css'

const paths: Readonly<Record<ShapeName, string>> = {
  met: 'M4 8.5l2.8 2.8L12.2 5',
  must: 'M8 4v5M8 11.6v.2',
  should: 'M8 6.2v3.6M8 12v.2',
  could: 'M5 8h6',
  ask: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.7v.2',
  waiting: 'M8 4.8V8l2 1.6',
  ignored: 'M4.5 11.5l7-7',
}

const outlines: Readonly<Record<ShapeName, string>> = {
  met: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z',
  must: 'M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z',
  should: 'M8 1.4L15.2 14.4H.8z',
  could: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z',
  ask: 'M2.4 1.8h11.2v10H9.6L8 14.4 6.4 11.8h-4z',
  waiting: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z',
  ignored: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z',
}

/** A sign that tells a state by its shape as well as its colour; the words stand beside it. */
export function Shape({ of, size = 16 }: { readonly of: ShapeName; readonly size?: number }) {
  return (
    <svg
      className={styles.shape}
      data-shape={of}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.outline} d={outlines[of]} />
      <path className={styles.sign} d={paths[of]} />
    </svg>
  )
}
