/**
 * The code on a sheet of paper: which articles of which version stand on it, and in which words. Short, because every
 * character makes the printed squares smaller. Read again by the page /blad, which knows what counts today.
 */

export type Blad = {
  /** Name of the technologie, as in its address. */
  technologie: string
  versie: string
  /** Which normaliser made its fingerprints; a number that this program does not know is newer than it. */
  normaliser: number
  /** In the order of the sheet; none on a sheet that stands for a version as a whole. */
  artikels: readonly BladArtikel[]
  /** The page it was printed from, when that says more than its articles: a chapter, a field card. */
  pagina?: { naam: string; vingerafdruk: string }
}

export type BladArtikel = {
  /** Chapter and number, `6-1`: the prefix follows from the technologie. */
  nummer: string
  /** First six hex digits of the fingerprint: enough to see a change, few enough for paper. */
  vingerafdruk: string
}

/** Articles of one sheet: a code with more has squares too small for a phone; with some 180, none can be made. */
export const BLAD_LIMIT = 60

/** Address of the page that reads a sheet. */
export const BLAD_ADDRESS = '/blad'

/** Of the codes made now; one that names none is of the first. */
export const BLAD_NORMALISER = 2

const NORMALISER = /^[1-9]\d?$/u
const VERSIE = /^([a-z0-9]+(?:-[a-z0-9]+)*)_(\d{1,2}\.\d{1,2})$/u
const ARTIKEL = /^(\d{1,3}-\d{1,3})\.([0-9a-f]{6})$/u
const PAGINA = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([0-9a-f]{6})$/u

/** `/blad?b=bodycam_1.0&n=2&a=6-1.abc123_6-2.def456&p=activering.789abc` */
export function encodeBlad({ technologie, versie, normaliser, artikels, pagina }: Blad): string {
  const written = artikels.map(({ nummer, vingerafdruk }) => `${nummer}.${vingerafdruk}`).join('_')
  const page = pagina === undefined ? '' : `&p=${pagina.naam}.${pagina.vingerafdruk}`
  const made = normaliser === 1 ? '' : `&n=${normaliser}`
  return `${BLAD_ADDRESS}?b=${technologie}_${versie}${made}${written === '' ? '' : `&a=${written}`}${page}`
}

/** From the query of an address; undefined when it is no code of ours, or not a whole one. */
export function decodeBlad(query: string): Blad | undefined {
  const parameters = new URLSearchParams(query)
  const version = VERSIE.exec(parameters.get('b') ?? '')
  const made = parameters.get('n')
  const written = parameters.get('a')
  const artikels = (written === null ? [] : written.split('_')).map((part) => ARTIKEL.exec(part))
  const page = parameters.get('p')
  const pagina = page === null ? undefined : PAGINA.exec(page)
  if (made !== null && !NORMALISER.test(made)) return undefined
  if (!version || pagina === null || artikels.includes(null)) return undefined
  return {
    technologie: version[1] ?? '',
    versie: version[2] ?? '',
    normaliser: Number(made ?? 1),
    artikels: artikels.map((match) => ({ nummer: match?.[1] ?? '', vingerafdruk: match?.[2] ?? '' })),
    ...(pagina ? { pagina: { naam: pagina[1] ?? '', vingerafdruk: pagina[2] ?? '' } } : {})
  }
}

/** An article as a sheet names it. */
export function bladArtikel({ id, vingerafdruk }: { id: string; vingerafdruk: string }): BladArtikel {
  return { nummer: id.slice(id.indexOf('-') + 1), vingerafdruk: shortened(vingerafdruk) }
}

/** First six hex digits of a fingerprint, whichever made it. */
export function shortened(vingerafdruk: string): string {
  return vingerafdruk.slice(vingerafdruk.indexOf(':') + 1).slice(0, 6)
}

/** Whether this program can tell if the words of a sheet are still the same. */
export function isComparable({ normaliser }: Blad): boolean {
  return normaliser === 1 || normaliser === BLAD_NORMALISER
}

export type Compared<A> = { nummer: string; now: A | undefined; isSame: boolean }

/** What became of each article of a sheet among these; `now` is undefined for one that is gone. */
export function compareBlad<A extends { id: string; vingerafdruk: string; oud: string }>(
  blad: Blad,
  artikels: readonly A[]
): Compared<A>[] {
  return blad.artikels.map(({ nummer, vingerafdruk }) => {
    const now = artikels.find((artikel) => bladArtikel(artikel).nummer === nummer)
    const present = blad.normaliser === 1 ? now?.oud : now?.vingerafdruk
    return { nummer, now, isSame: present !== undefined && shortened(present) === vingerafdruk }
  })
}
