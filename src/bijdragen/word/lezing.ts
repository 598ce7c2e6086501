/** One reading of a foreign text: what is set apart from it (images, notes, title), and what does not come over. */

import type { Element, ElementContent } from 'hast'
import { attribute, element, findIn, wordsOf } from './boom'

export type Rauw = { bytes: Uint8Array<ArrayBuffer>; type: string }

/** How an image is named until it has a name: its place among `beelden`. */
export const BEELD = 'beeld:'

/** Images of one text; each is drawn anew on a phone. */
const BEELD_LIMIT = 40

/** Sorts of loss, each with what is said of it. */
const GEMIST = {
  verborgen: () => 'Verborgen tekst is niet meegekomen.',
  geschrapt: () =>
    'Wat in de bijgehouden wijzigingen geschrapt was, is niet meegekomen. Wat toegevoegd was wel.',
  inhoudsopgave: () => 'De inhoudsopgave is niet meegekomen.',
  opmerking: (count: number) =>
    count === 1
      ? '1 opmerking van Word is niet meegekomen.'
      : `${count} opmerkingen van Word zijn niet meegekomen.`,
  hoog: () => 'Cijfers die hoger of lager stonden, staan nu op de regel. Lees na of dat klopt.',
  link: (count: number) =>
    count === 1
      ? 'Van 1 link bleven enkel de woorden: hij leidde niet naar een website.'
      : `Van ${count} links bleven enkel de woorden: ze leidden niet naar een website.`,
  'link-binnen': () => 'Links naar een andere plaats in je document zijn nu gewone tekst.',
  beeld: (count: number) =>
    count === 1
      ? '1 beeld kan niet mee met plakken. Voeg het apart toe als foto.'
      : `${count} beelden kunnen niet mee met plakken. Voeg ze apart toe als foto.`,
  'te-veel-beelden': () => `Enkel de eerste ${BEELD_LIMIT} beelden zijn meegekomen.`,
  tekening: () =>
    'Een tekening (pijl, vorm of lijn) is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.',
  formule: () => 'Een formule is niet meegekomen. Schrijf ze in woorden.',
  film: () => 'Een film of geluid is niet meegekomen.',
  invulveld: () => 'Een invulveld is niet meegekomen.',
  samengevoegd: (count: number) =>
    `${count === 1 ? '1 tabel had' : `${count} tabellen hadden`} samengevoegde cellen. Hun tekst staat nu in elke cel.`,
  kolomkop: () =>
    'Een tabel had een kolom zonder kop. Daar staat nu "Kolom" met een nummer: schrijf wat eronder staat.',
  'geen-tabel': () => 'Een tabel met één kolom of één rij staat er nu als gewone tekst.',
  'tabel-in-tabel': () => 'Een tabel in een tabel staat nu als tekst in één cel.',
  'lijst-in-tabel': () => 'Een lijst in een tabel staat nu op één regel, met puntkomma’s ertussen.',
  'grote-tabel': () => 'Een tabel was te groot, en staat er nu als gewone tekst.',
  voetnoot: (count: number) =>
    count === 1
      ? '1 voetnoot staat nu onder de alinea waar hij bij hoort.'
      : `${count} voetnoten staan nu onder de alinea waar ze bij horen.`
} as const

export type Gemist = keyof typeof GEMIST

const SORT_OF: Readonly<Record<string, Gemist>> = {
  ...Object.fromEntries(['svg', 'canvas', 'v:shape', 'v:line', 'v:group'].map((name) => [name, 'tekening'])),
  ...Object.fromEntries(['math', 'm:omath'].map((name) => [name, 'formule'])),
  ...Object.fromEntries(['video', 'audio', 'iframe', 'embed', 'object'].map((name) => [name, 'film'])),
  ...Object.fromEntries(['input', 'select', 'textarea'].map((name) => [name, 'invulveld']))
}

export class Lezing {
  /** The images that stand in the text, by how they are named in it. */
  readonly gebruikt = new Map<string, { rauw: Rauw; alt: string }>()
  readonly #beelden: Rauw[]
  readonly noten = new Map<string, ElementContent[]>()
  titel: string | undefined
  readonly #tellingen = new Map<Gemist, number>()

  constructor(beelden: Rauw[] = []) {
    this.#beelden = beelden
  }

  tel(soort: Gemist): void {
    this.#tellingen.set(soort, (this.#tellingen.get(soort) ?? 0) + 1)
  }

  weg(tagName: string): void {
    const soort = SORT_OF[tagName]
    if (soort) this.tel(soort)
  }

  /** Said in the order of the list above. */
  get opmerkingen(): string[] {
    return (Object.keys(GEMIST) as Gemist[]).flatMap((soort) => {
      const count = this.#tellingen.get(soort)
      return count === undefined ? [] : GEMIST[soort](count)
    })
  }

  /** Word marks the place, and repeats the words below. Only the place is counted. */
  opmerking(node: Element): void {
    if (findIn(node, (child) => attribute(child, 'href').includes('#_msocom_'))) this.tel('opmerking')
  }

  /** The first title is that of the document; what follows is text. */
  isTitel(children: readonly ElementContent[]): boolean {
    const words = children.map(wordsOf).join('').replace(/\s+/gu, ' ').trim()
    if (this.titel !== undefined || words === '') return false
    this.titel = words
    return true
  }

  beeld(node: Element): ElementContent[] {
    const written = attribute(node, 'src')
    const src = written.startsWith('data:') ? this.#pasted(written) : written
    const rauw = src?.startsWith(BEELD) ? this.#beelden[Number(src.slice(BEELD.length))] : undefined
    if (src === undefined || !rauw) this.tel('beeld')
    else if (!this.gebruikt.has(src) && this.gebruikt.size >= BEELD_LIMIT) this.tel('te-veel-beelden')
    else {
      const alt = altFrom(attribute(node, 'alt'))
      this.gebruikt.set(src, { rauw, alt })
      return [element('img', [], { src, alt })]
    }
    return []
  }

  /** Only what came along with the text: nothing is fetched from elsewhere. */
  #pasted(src: string): string | undefined {
    const { type, data } =
      /^data:(?<type>image\/[\w.+-]+);base64,(?<data>[\w+/=\s]+)$/u.exec(src)?.groups ?? {}
    if (type === undefined || data === undefined) return undefined
    try {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      return `${BEELD}${this.#beelden.push({ bytes, type }) - 1}`
    } catch {
      return undefined
    }
  }

  /** A link that leads to a note, or back from one; undefined when it is neither. */
  verwijzing(href: string, children: readonly ElementContent[]): ElementContent[] | undefined {
    if (!/^(?:#|file:)/iu.test(href)) return undefined
    const name = href.slice(href.indexOf('#') + 1)
    if (/^(?:w-)?(?:foot|end)note-ref-\d+$|^_(?:ftn|edn)ref\d+$|^sd(?:foot|end)note\d+anc$/u.test(name))
      return []
    const noot = noteName(name)
    if (noot === undefined) return undefined
    return [element('voetnoot', [...children], { noot })]
  }

  isNoot(node: Element, children: ElementContent[]): boolean {
    const noot = noteName(attribute(node, 'id'))
    if (noot !== undefined) this.noten.set(noot, children)
    return noot !== undefined
  }
}

/** As mammoth, Word and LibreOffice name a note, and as they refer to it. */
function noteName(name: string): string | undefined {
  const { sort, number } =
    /^(?:w-(?=\w+-)|_|sd)?(?<sort>footnote|endnote|ftn|edn)-?(?<number>\d{1,4})(?:sym)?$/u.exec(name)
      ?.groups ?? {}
  return sort === undefined || number === undefined ? undefined : `${sort}${number}`
}

/** Word fills in where a picture came from, or has a machine describe it: that is no description. */
function altFrom(alt: string): string {
  const words = alt
    .replace(/\s+/gu, ' ')
    .replace(
      /\.?\s*(?:Automatisch gegenereerde beschrijving|Description automatically generated|AI-generated content may be incorrect\.?|Door AI gegenereerde inhoud is mogelijk onjuist\.?)/giu,
      ''
    )
    .trim()
  const isPath =
    /^(?:[a-z]:|file:|https?:|\/|\\\\)/iu.test(words) ||
    /\.(?:jpe?g|png|gif|bmp|heic|webp|tiff?|emf|wmf)$/iu.test(words)
  return isPath ? '' : words
}
