/**
 * Answers under a search field while somebody types: a combobox with a list, as the ARIA Authoring Practices describe it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Plain elements: the field in the bar is no component.
 */

import { loadZoekwoorden, type Zoekwoorden } from '../data'
import { ownId } from '../pipeline'
import { keep } from '../reader/offline/keep'
import { hrefOf } from '../reader/published'
import { todayInBrussels } from '../reader/today'
import { regelsVan } from './keuzeregels'
import { wekZoeker } from './lokaal'
import { kleed } from './stijl'
import { zoek } from './zoek'
import type { Antwoord } from './zoeker'

const ZOEKEN = hrefOf('/zoeken')
const gemaakt = new WeakSet<HTMLInputElement>()

/** Once for each field; what was typed meanwhile is answered. */
export function maakKeuzelijst(field: HTMLInputElement): void {
  if (gemaakt.has(field)) return
  gemaakt.add(field)
  kleed()
  wekZoeker()
  bewaarZoekpagina()
  const keuzelijst = new Keuzelijst(field)
  if (field.value !== '') keuzelijst.vraag()
}

/** Who searches may lose the network before the answer: the page that gives all of them is fetched now. */
function bewaarZoekpagina(): void {
  void window.docusaurus.preload(ZOEKEN)
  keep([], [ZOEKEN]).catch(() => undefined)
}

class Keuzelijst {
  private readonly field: HTMLInputElement
  private readonly lijst = document.createElement('div')
  private readonly melding = document.createElement('p')
  private woorden: Zoekwoorden | undefined
  /** The question that is being answered. */
  private beurt = 0

  constructor(field: HTMLInputElement) {
    this.field = field
    const id = ownId(`zoek-${String(document.querySelectorAll('.zoeklijst').length)}`)
    Object.assign(this.lijst, { id, className: 'zoeklijst', hidden: true })
    this.lijst.setAttribute('role', 'listbox')
    this.lijst.setAttribute('aria-label', 'Antwoorden')
    this.melding.className = 'zoekmelding'
    this.melding.setAttribute('role', 'status')
    field.after(this.lijst, this.melding)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id
    }))
      field.setAttribute(name, value)
    field.addEventListener('input', () => this.vraag())
    field.addEventListener('keydown', (event) => this.toets(event))
    field.addEventListener('blur', () => this.sluit())
    // The field keeps the focus: a press is for the link, a scroll for the list.
    this.lijst.addEventListener('mousedown', (event) => event.preventDefault())
    this.lijst.addEventListener('click', () => this.sluit())
  }

  vraag(): void {
    const beurt = ++this.beurt
    const vraag = this.field.value.trim()
    if (vraag === '') return this.sluit()
    const isNog = (): boolean => beurt === this.beurt && document.activeElement === this.field
    const toon = (antwoord: Antwoord): void => {
      if (!isNog()) return
      this.toon(vraag, antwoord)
      antwoord.later?.then(toon, () => undefined)
    }
    const wacht = this.woorden ? Promise.resolve() : this.haalWoorden()
    Promise.all([zoek(vraag, {}, todayInBrussels()), wacht]).then(
      ([antwoord]) => toon(antwoord),
      () => isNog() && this.meld('Zoeken lukt nu niet: er is geen verbinding. Wat je al las, opent wel.')
    )
  }

  private async haalWoorden(): Promise<void> {
    this.woorden = await loadZoekwoorden()
  }

  private toon(vraag: string, antwoord: Antwoord): void {
    const gekozen = this.gekozen()?.dataset['hit']
    this.lijst.replaceChildren()
    if (antwoord.aantal === 0) {
      this.meld(`Niets gevonden voor “${vraag}”. Druk op Enter voor hulp.`)
      return
    }
    const alles = `${ZOEKEN}?q=${encodeURIComponent(vraag)}`
    this.lijst.append(...regelsVan(antwoord, alles, this.lijst.id, this.woorden))
    this.open()
    this.lijst.dataset['vraag'] = vraag
    this.lijst.setAttribute('aria-busy', String(antwoord.later !== undefined))
    if (gekozen !== undefined) this.kies(this.opties().find((optie) => optie.dataset['hit'] === gekozen))
    this.melding.textContent = antwoord.aantal === 1 ? '1 antwoord' : `${String(antwoord.aantal)} antwoorden`
    this.melding.classList.remove('zoekmelding--zichtbaar')
    const eerste = this.opties()[0]?.getAttribute('href')?.replace(/#.*$/u, '')
    if (eerste) void window.docusaurus.prefetch(eerste)
  }

  private toets(event: KeyboardEvent): void {
    if (event.isComposing) return
    const { key, altKey } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (this.lijst.hidden) return this.vraag()
      if (!altKey) this.stap(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter') {
      const optie = this.gekozen()
      if (!optie) return this.sluit()
      event.preventDefault()
      optie.click()
    } else if (key === 'Escape' && (!this.lijst.hidden || this.melding.textContent !== '')) {
      event.preventDefault()
      this.sluit()
    }
  }

  /** Past either end stands the field itself. */
  private stap(by: 1 | -1): void {
    const opties = this.opties()
    const gekozen = this.gekozen()
    const at = gekozen ? opties.indexOf(gekozen) : by === 1 ? -1 : opties.length
    this.kies(opties[at + by])
    this.gekozen()?.scrollIntoView({ block: 'nearest' })
  }

  private kies(optie: HTMLElement | undefined): void {
    this.gekozen()?.setAttribute('aria-selected', 'false')
    if (!optie) return this.field.removeAttribute('aria-activedescendant')
    optie.setAttribute('aria-selected', 'true')
    this.field.setAttribute('aria-activedescendant', optie.id)
  }

  private opties(): HTMLElement[] {
    return [...this.lijst.querySelectorAll<HTMLElement>('[role=option]')]
  }

  private gekozen(): HTMLElement | undefined {
    return this.opties().find((optie) => optie.getAttribute('aria-selected') === 'true')
  }

  private open(): void {
    this.lijst.hidden = false
    this.field.setAttribute('aria-expanded', 'true')
  }

  private meld(tekst: string): void {
    this.verberg()
    this.melding.textContent = tekst
    this.melding.classList.add('zoekmelding--zichtbaar')
  }

  private sluit(): void {
    this.beurt++
    this.verberg()
    this.melding.textContent = ''
    this.melding.classList.remove('zoekmelding--zichtbaar')
  }

  private verberg(): void {
    this.lijst.hidden = true
    this.field.setAttribute('aria-expanded', 'false')
    this.field.removeAttribute('aria-activedescendant')
    this.lijst.replaceChildren()
  }
}
