/** A status as word, sign and tone: colour never carries meaning alone. One that is past has none. */
export type Status = {
  woord: string
  teken: string
  toon: 'concept' | 'geldig' | 'oud' | 'bezig' | 'voorbij'
}

/** Beside a status: what is not known is grey. */
export type Merk = Omit<Status, 'toon'> & { toon: Status['toon'] | 'grijs' }

export const STATUSSEN: Readonly<Record<string, Status>> = {
  concept: { woord: 'Concept', teken: '✎', toon: 'concept' },
  'in-beoordeling': { woord: 'In beoordeling', teken: '…', toon: 'bezig' },
  vastgesteld: { woord: 'Vastgesteld', teken: '✓', toon: 'geldig' },
  ingetrokken: { woord: 'Ingetrokken', teken: '✕', toon: 'oud' },
  vervangen: { woord: 'Vervangen', teken: '→', toon: 'oud' },
  voorstel: { woord: 'Voorstel', teken: '✎', toon: 'concept' },
  open: { woord: 'Open', teken: '✓', toon: 'geldig' },
  gesloten: { woord: 'Gesloten', teken: '✕', toon: 'oud' },
  'in-gebruik': { woord: 'In gebruik', teken: '✓', toon: 'geldig' },
  ingediend: { woord: 'Ingediend', teken: '…', toon: 'bezig' },
  nagekeken: { woord: 'Nagekeken', teken: '…', toon: 'bezig' },
  'in-behandeling': { woord: 'In behandeling', teken: '…', toon: 'bezig' },
  'kader-gewijzigd': { woord: 'Kader gewijzigd', teken: '✓', toon: 'geldig' },
  'opleiding-gewijzigd': { woord: 'Opleiding gewijzigd', teken: '✓', toon: 'geldig' },
  'geen-wijziging': { woord: 'Geen wijziging', teken: '=', toon: 'oud' },
  geborgd: { woord: 'Geborgd', teken: '✓', toon: 'geldig' },
  'opnieuw-opgedoken': { woord: 'Opnieuw opgedoken', teken: '↻', toon: 'bezig' },
  afgewezen: { woord: 'Afgewezen', teken: '✕', toon: 'oud' },
  geldend: { woord: 'Geldend', teken: '✓', toon: 'geldig' },
  gewijzigd: { woord: 'Gewijzigd', teken: '≠', toon: 'bezig' },
  opgeheven: { woord: 'Opgeheven', teken: '✕', toon: 'oud' },
  historisch: { woord: 'Historisch', teken: '✕', toon: 'oud' },
  onbekend: { woord: 'Toestand onbekend', teken: '?', toon: 'concept' },
  samengevoegd: { woord: 'Samengevoegd', teken: '→', toon: 'oud' }
}

/** Whether what a report tells of worked: that it did not is as good a lesson. */
export const WERKT: Readonly<Record<string, Status>> = {
  werkte: { woord: 'Werkte', teken: '✓', toon: 'geldig' },
  veelbelovend: { woord: 'Veelbelovend', teken: '↗', toon: 'concept' },
  nieuw: { woord: 'Nieuw', teken: '✳', toon: 'concept' },
  'werkte-niet': { woord: 'Werkte niet', teken: '✕', toon: 'bezig' }
}
