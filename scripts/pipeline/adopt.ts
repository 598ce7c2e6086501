/**
 * The decisions over a version: adopt it or withdraw it. Pure: the content and a request in, the changed files out, or
 * why not. What comes out has passed the whole check; nothing here decides what the check does not.
 */

import { stringify } from 'yaml'
import { type Change, type Content, Draft } from './draft.ts'
import { changedBetween, kaderAt, pagesOf, wordsOf } from './adopted.ts'
import type { Diagnostic } from './diagnostic.ts'
import { NORMALISER } from './fingerprint.ts'
import { nameOf } from './kinds.ts'
import { link, type LinkOptions } from './link.ts'
import { type Edit, editMatter } from './matter-edit.ts'
import { type Move, moveLinks } from './move-links.ts'
import { prepare } from './prepare.ts'
import { type Einde, type Vaststelling, writeLine } from './register.ts'
import { entriesOf, previousVersion, type Site, versionsOf } from './site.ts'
import { bedoelt } from './suggest.ts'
import type { EntryOf } from './types.ts'
import { compareVersions, inForceOn, isAdopted } from './versions.ts'

type Decided = { technologie: string; versie: string; door: string; op: string; besluit: string }
export type Adoption = Decided & { vanKrachtOp: string }
export type Withdrawal = Decided & { vanaf: string }

export type Decision = {
  /** Dutch: why nothing may be written. */
  refusal?: string
  /** Of the content as it would become; after a refusal on the way there, of the content as it is. */
  diagnostics: readonly Diagnostic[]
  /** Empty after a refusal. */
  changes: readonly Change[]
  /** Dutch: what was decided and what asks for attention, a sentence each. */
  notes: readonly string[]
}

/** Turns the concept of a technologie into the adopted version, ends the one before it and opens the next concept. */
export function adopt(content: Content, request: Adoption, options: LinkOptions = {}): Decision {
  const { site, diagnostics } = link(content.sources, content.prepared, options)
  if (!site) return refused('De controle vindt nu al fouten. Los die eerst op.', diagnostics)
  const refusal = refusalOfAdoption(site, request)
  const concept = conceptsOf(site, request.technologie)[0]
  const next = nextVersion(request.versie)
  if (refusal !== undefined || !concept || next === undefined)
    return refused(refusal ?? `Na versie ${request.versie} is er geen nummer meer vrij.`)

  const { technologie, versie, vanKrachtOp } = request
  const old = nameOf(concept.address)
  const draft = new Draft(content)
  const move = { technologie, prefix: prefixOf(site, technologie) }
  moveVersion(draft, site, { ...move, from: old, to: versie })
  const index = indexOf(technologie, versie)
  draft.edit(index, (text) => editMatter(text, { ...titled(old, versie), ...adopted(request) }))

  const lines: (Vaststelling | Einde)[] = [vaststelling(draft, request)]
  const previous = inForceOn(versionsOf(site, technologie), vanKrachtOp)
  if (previous) {
    draft.edit(indexOf(technologie, previous.versie), (text) =>
      editMatter(text, ended('vervangen', vanKrachtOp))
    )
    lines.push(einde('vervanging', { ...request, versie: previous.versie }, vanKrachtOp))
  }
  appendToRegister(draft, technologie, lines)
  openConcept(draft, { ...move, from: versie, to: next })

  const notes = [
    `Versie ${versie} van ${technologie} is vastgesteld en geldt vanaf ${vanKrachtOp}.`,
    ...(previous ? [`Versie ${previous.versie} geldt tot ${vanKrachtOp}.`] : []),
    `Versie ${next} staat klaar als nieuw concept.`
  ]
  return checked(draft, options, notes, (after) => deviationNotes(after, technologie, versie), {
    from: folderOfVersion(technologie, versie),
    to: folderOfVersion(technologie, old)
  })
}

/** Ends a version that no other takes the place of. */
export function withdraw(content: Content, request: Withdrawal, options: LinkOptions = {}): Decision {
  const { site, diagnostics } = link(content.sources, content.prepared, options)
  if (!site) return refused('De controle vindt nu al fouten. Los die eerst op.', diagnostics)
  const refusal = refusalOfWithdrawal(site, request)
  if (refusal !== undefined) return refused(refusal)
  const { technologie, versie, vanaf } = request
  const draft = new Draft(content)
  draft.edit(indexOf(technologie, versie), (text) => editMatter(text, ended('ingetrokken', vanaf)))
  appendToRegister(draft, technologie, [einde('intrekking', request, vanaf)])
  return checked(draft, options, [`Versie ${versie} van ${technologie} geldt niet meer vanaf ${vanaf}.`])
}

function refused(refusal: string, diagnostics: readonly Diagnostic[] = []): Decision {
  return { refusal, diagnostics, changes: [], notes: [] }
}

/** The content as it would become, through the whole check. `shown` gives moved files the names they still have. */
function checked(
  draft: Draft,
  options: LinkOptions,
  notes: readonly string[],
  moreNotes: (site: Site) => readonly string[] = () => [],
  shown?: { from: string; to: string }
): Decision {
  const { sources, prepared } = draft.content()
  const { site, diagnostics } = link(sources, prepared, options)
  if (site) return { diagnostics, changes: draft.changes(), notes: [...notes, ...moreNotes(site)] }
  const asWritten = diagnostics.map((diagnostic) =>
    shown && diagnostic.path.startsWith(shown.from)
      ? { ...diagnostic, path: shown.to + diagnostic.path.slice(shown.from.length) }
      : diagnostic
  )
  return refused('Zo kan deze beslissing niet ingeschreven worden: de controle vindt fouten.', asWritten)
}

function conceptsOf(site: Site, technologie: string): EntryOf<'inzetkader'>[] {
  return entriesOf(site, 'inzetkader').filter(
    ({ address, data }) => address.startsWith(`/inzetkader/${technologie}/`) && !isAdopted(data)
  )
}

function refusalOfAdoption(site: Site, request: Adoption): string | undefined {
  const { technologie, versie, op, vanKrachtOp } = request
  const unknown = unknownTechnologie(site, technologie)
  if (unknown !== undefined) return unknown
  const earlier = versionsOf(site, technologie).filter(isAdopted)
  const concepts = conceptsOf(site, technologie)
  const [concept] = concepts
  const highest = earlier.at(-1)
  const newest = earlier.toSorted((a, b) => ((a.van ?? '') < (b.van ?? '') ? 1 : -1))[0]
  const last = lastDecision(site, technologie)

  if (earlier.some((other) => other.versie === versie)) return `Versie ${versie} is al vastgesteld.`
  if (!concept) return `Voor ${technologie} is er geen concept om vast te stellen.`
  if (concepts.length > 1) {
    const names = concepts.map(({ address }) => nameOf(address)).join(' en ')
    return `Voor ${technologie} is er meer dan één concept (${names}). Hou er één over.`
  }
  if (concept.data.sjabloon)
    return `Versie ${nameOf(concept.address)} is een sjabloon. Beantwoord eerst de vragen en verwijder "sjabloon" uit de kop.`
  if (pagesOf(site, technologie, nameOf(concept.address)).every(({ artikels }) => artikels.length === 0))
    return `Versie ${nameOf(concept.address)} heeft nog geen enkel artikel.`
  if (highest && compareVersions(versie, highest.versie) < 0)
    return `Versie ${versie} is lager dan versie ${highest.versie}, die al vastgesteld is. Kies een hoger nummer.`
  if (op > vanKrachtOp)
    return `De beslissing (--op ${op}) moet vallen op of voor de dag waarop de versie geldt (--van-kracht-op ${vanKrachtOp}).`
  if (newest?.van !== undefined && vanKrachtOp <= newest.van)
    return `Versie ${newest.versie} geldt vanaf ${newest.van}. Een nieuwe versie kan pas daarna gelden, niet op ${vanKrachtOp}.`
  return beforeLast(op, last)
}

function refusalOfWithdrawal(site: Site, { technologie, versie, op, vanaf }: Withdrawal): string | undefined {
  const unknown = unknownTechnologie(site, technologie)
  if (unknown !== undefined) return unknown
  const version = versionsOf(site, technologie).find((other) => other.versie === versie)
  if (!version) return `Versie ${versie} van ${technologie} bestaat niet.`
  if (!isAdopted(version))
    return `Versie ${versie} is nooit vastgesteld. Een concept kun je gewoon aanpassen.`
  const { van = '', tot } = version
  if (vanaf <= van)
    return `Versie ${versie} geldt vanaf ${van}. Ze kan pas daarna eindigen, niet op ${vanaf}.`
  if (tot !== undefined && vanaf >= tot) return `Versie ${versie} eindigt al op ${tot}.`
  if (vanaf < op)
    return `Een versie intrekken kan niet met terugwerkende kracht: --vanaf (${vanaf}) valt voor --op (${op}).`
  return beforeLast(op, lastDecision(site, technologie))
}

function unknownTechnologie(site: Site, technologie: string): string | undefined {
  const known = entriesOf(site, 'technologie').map(({ address }) => nameOf(address))
  if (known.includes(technologie)) return undefined
  return `De technologie "${technologie}" bestaat niet.${bedoelt(technologie, known)}`
}

function prefixOf(site: Site, technologie: string): string {
  const entry = site.byAddress.get(`/inzetkader/${technologie}`)
  return entry?.kind === 'technologie' ? entry.data.prefix : ''
}

function lastDecision(site: Site, technologie: string): string {
  const days = site.registers.get(technologie)?.lines.map(({ op }) => op) ?? []
  return days.sort().at(-1) ?? ''
}

/** A register is kept in the order of the decisions. */
function beforeLast(op: string, last: string): string | undefined {
  return op < last
    ? `Het register heeft al een beslissing van ${last}. --op (${op}) kan niet vroeger zijn.`
    : undefined
}

/** `2.0` → `2.1`; undefined when the number has no room left (kinds.ts). */
function nextVersion(versie: string): string | undefined {
  const [major, minor] = versie.split('.').map(Number)
  return minor !== undefined && minor < 99 ? `${major}.${minor + 1}` : undefined
}

function folderOfVersion(technologie: string, versie: string): string {
  return `docs/inzetkader/${technologie}/${versie}/`
}

function indexOf(technologie: string, versie: string): string {
  return `${folderOfVersion(technologie, versie)}index.md`
}

/** Gives the concept its number: its files move, and whoever linked to it follows; adopted words never change. */
function moveVersion(draft: Draft, site: Site, move: Move): void {
  const { technologie, from, to } = move
  if (from === to) return
  const fixed = entriesOf(site, 'inzetkader')
    .filter(({ data }) => isAdopted(data))
    .map(({ path }) => path.replace(/index\.md$/u, ''))
  for (const path of draft.paths()) {
    if (!path.endsWith('.md') || fixed.some((folder) => path.startsWith(folder))) continue
    draft.edit(path, (text) => moveLinks(text, path, move))
  }
  draft.move(folderOfVersion(technologie, from), folderOfVersion(technologie, to))
}

/** The next concept starts as a copy: what was adopted is what it will change. */
function openConcept(draft: Draft, move: Move): void {
  const { technologie, from, to } = move
  const folder = folderOfVersion(technologie, from)
  for (const path of draft.paths().filter((name) => name.startsWith(folder))) {
    const copy = folderOfVersion(technologie, to) + path.slice(folder.length)
    draft.copy(path, copy)
    if (!copy.endsWith('.md')) continue
    const isIndex = copy === indexOf(technologie, to)
    draft.edit(copy, (text) =>
      editMatter(moveLinks(text, path, move), {
        ...titled(from, to),
        nagelezen: undefined,
        ...(isIndex ? CONCEPT : {})
      })
    )
  }
}

/** What makes the front matter of an adopted version that of a concept again. */
const CONCEPT: Edit = {
  status: 'concept',
  goedgekeurd: undefined,
  van_kracht_op: undefined,
  van_kracht_tot: undefined,
  wijzigingen: undefined
}

function adopted({ door, op, besluit, vanKrachtOp }: Adoption): Edit {
  return {
    status: 'vastgesteld',
    van_kracht_op: vanKrachtOp,
    goedgekeurd: `  door: ${scalar(door)}\n  op: ${op}\n  besluit: ${scalar(besluit)}`
  }
}

function ended(status: 'vervangen' | 'ingetrokken', tot: string): Edit {
  return { status, van_kracht_tot: tot }
}

/** The number in a title, where it stands there. */
function titled(from: string, to: string): Edit {
  const number = new RegExp(`(?<![\\d.])${from.replace('.', '\\.')}(?!\\.?\\d)`, 'gu')
  return { titel: (written) => written.replace(number, to) }
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, version: '1.2', schema: 'core' }).trimEnd()
}

function vaststelling(draft: Draft, request: Adoption): Vaststelling {
  const { technologie, versie, door, op, besluit, vanKrachtOp } = request
  const folder = folderOfVersion(technologie, versie)
  const entries = draft
    .sources()
    .filter(({ path }) => path.startsWith(folder) && path.endsWith('.md'))
    .flatMap((source) => prepare(source).entry ?? [])
  const words = wordsOf(pagesOf({ entries }, technologie, versie))
  return {
    soort: 'vaststelling',
    versie,
    door,
    op,
    besluit,
    van_kracht_op: vanKrachtOp,
    normaliser: NORMALISER,
    ...words
  }
}

function einde(soort: Einde['soort'], { versie, door, op, besluit }: Decided, tot: string): Einde {
  return { soort, versie, door, op, besluit, tot }
}

function appendToRegister(draft: Draft, technologie: string, lines: readonly (Vaststelling | Einde)[]): void {
  const path = `docs/inzetkader/${technologie}/register.jsonl`
  draft.append(path, lines.map(writeLine).join(''))
}

/** Zones that deviate from an article that this version changes have to decide again. */
function deviationNotes(site: Site, technologie: string, versie: string): string[] {
  const kader = kaderAt(site, technologie, versie)
  const previous = kader && previousVersion(site, kader)
  if (!previous) return []
  const changed = changedBetween(
    wordsOf(pagesOf(site, technologie, previous.versie)).artikels,
    wordsOf(pagesOf(site, technologie, versie)).artikels
  )
  return entriesOf(site, 'zone').flatMap(({ path, data }) =>
    (data.afwijkingen ?? [])
      .filter(({ artikel, tot }) => changed.has(artikel) && tot > (kader.data.van_kracht_op ?? ''))
      .map(({ artikel }) => `${data.titel} wijkt af van ${artikel}, en dat artikel wijzigt: vul ${path} aan.`)
  )
}
