/** Line drawings of our own beside labels that return: one size, one weight, and never without the word. */

import type { ReactNode } from 'react'

export type IcoonNaam = 'vaststaat' | 'korps' | 'onbekend' | 'waarom' | 'politie' | 'brandweer'

/** On a field of 24 by 24. */
const LIJNEN: Readonly<Record<IcoonNaam, string>> = {
  // A sheet with a tick.
  vaststaat: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 14l2.2 2.2L15.5 12',
  // Three people around a table.
  korps:
    'M12 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M5 13a2 2 0 1 0 0-4 M19 13a2 2 0 1 1 0-4 M3 20v-2a3 3 0 0 1 3-3 M21 20v-2a3 3 0 0 0-3-3 M8 20v-4a4 4 0 0 1 8 0v4',
  // A question mark in a ring.
  onbekend:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M9.3 9.3a2.8 2.8 0 1 1 3.9 2.9c-.8.4-1.2 1-1.2 1.8 M12 17v.1',
  // A lamp.
  waarom: 'M9 17c0-2-3-3.2-3-7a6 6 0 0 1 12 0c0 3.8-3 5-3 7z M9.5 20.5h5',
  // A shield.
  politie: 'M12 3l7 2.5v6c0 4.5-3 7.7-7 9.5-4-1.8-7-5-7-9.5v-6z',
  // A flame.
  brandweer:
    'M12 21c-3.9 0-6.5-2.6-6.5-6.3C5.5 10 10 8.5 10.5 3c4 1.8 8 6.4 8 11.3 0 4-2.6 6.7-6.5 6.7z M12 21c-1.7 0-2.8-1.2-2.8-2.9 0-1.8 1.7-2.7 2.8-4.6 1.1 1.9 2.8 2.8 2.8 4.6 0 1.7-1.1 2.9-2.8 2.9z'
}

/** The headings that return in articles, by their words. */
const KOPPEN: Readonly<Record<string, IcoonNaam>> = {
  'wat vaststaat': 'vaststaat',
  'wat je korps beslist': 'korps',
  'wat nog onbekend is': 'onbekend'
}

export function icoonOfKop(tekst: string): IcoonNaam | undefined {
  const words = tekst.trim().toLowerCase()
  return Object.hasOwn(KOPPEN, words) ? KOPPEN[words] : undefined
}

export function Icoon({ naam }: { naam: IcoonNaam }): ReactNode {
  return (
    <svg className="icoon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={LIJNEN[naam]} />
    </svg>
  )
}
