/** Questions that found nothing, kept in the browser of who asked: what the site does not tell yet. Nothing is sent. */

import { kept } from '../reader/kept'

export type Onbeantwoord = { vraag: string; dag: string }

const KEPT = kept('plot-vragen-v1')
/** The oldest goes first. */
const MEESTE = 200

/** Newest first. */
export function useOnbeantwoord(): Onbeantwoord[] {
  return onbeantwoordIn(KEPT.useText())
}

export function onthoud(vraag: string, dag: string): void {
  KEPT.write(JSON.stringify(metVraag(onbeantwoordIn(KEPT.read()), { vraag, dag })))
}

export function wisOnbeantwoord(): void {
  KEPT.write(undefined)
}

/** Each question once, with the last day that it was asked. */
export function metVraag(all: readonly Onbeantwoord[], asked: Onbeantwoord): Onbeantwoord[] {
  const nieuw = { ...asked, vraag: asked.vraag.replace(/\s+/gu, ' ').trim() }
  const zelfde = nieuw.vraag.toLowerCase()
  return [nieuw, ...all.filter(({ vraag }) => vraag.toLowerCase() !== zelfde)].slice(0, MEESTE)
}

/** Whatever stands there: another program or an older site may have written it. */
export function onbeantwoordIn(text: string | undefined): Onbeantwoord[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.filter(isOnbeantwoord) : []
  } catch {
    return []
  }
}

function isOnbeantwoord(value: unknown): value is Onbeantwoord {
  const { vraag, dag } = (value ?? {}) as Partial<Record<keyof Onbeantwoord, unknown>>
  return typeof vraag === 'string' && typeof dag === 'string'
}

/** As a text to send: a line a question. */
export function alsTekst(all: readonly Onbeantwoord[]): string {
  return [
    'Vragen zonder antwoord op het PLOT kenniscentrum',
    ...all.map(({ vraag, dag }) => `${dag}\t${vraag}`),
    ''
  ].join('\r\n')
}
