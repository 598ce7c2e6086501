/**
 * The decisions over a version: adopt it or withdraw it. Pure: the content and a request in, the changed files out, or
 * why not. What comes out has passed the whole check; nothing here decides what the check does not.
 */

import { folderOfVersion, indexOf, moveVersion, nextVersion, openConcept } from './adopt-files.ts'
import { adopted, CONTINUED, ended, titled, withAddressOf } from './adopt-matter.ts'
import {
  type Adoption,
  conceptOf,
  type Decided,
  refusalOfAdoption,
  refusalOfWithdrawal,
  type Withdrawal
} from './refusals.ts'
import { pagesOf, fingerprintsOf } from '../site/adopted.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { digestOf, filesIn } from '../inzetkader/digest.ts'
import { type Change, type Content, Draft } from './draft.ts'
import { isMarkdown, nameOf } from '../core/address.ts'
import { baseOf, entriesIn, link, type LinkOptions } from '../link.ts'
import { editMatter } from '../core/matter-edit.ts'
import { prepare } from '../prepare.ts'
import { reportSteps } from './report-steps.ts'
import {
  type Einde,
  type Regel,
  type Register,
  type Vaststelling,
  writeLine
} from '../inzetkader/register.ts'
import { eindeOf, vaststellingOf } from '../inzetkader/register-lines.ts'
import { BRONNEN, pinZin, vervallenPins } from '../site/pins.ts'
import { versionsOf } from '../site/versions.ts'
import type { Site } from '../site/site.ts'
import { inForceOn } from '../inzetkader/versions.ts'

export type { Adoption, Withdrawal }

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
  if (isWritten(site, request.technologie, vaststellingOf, request, { van_kracht_op: request.vanKrachtOp }))
    return already(`Versie ${request.versie} van ${request.technologie} is al zo vastgesteld.`)
  const refusal = refusalOfAdoption(site, request)
  const concept = conceptOf(site, request.technologie)
  const next = nextVersion(request.versie)
  if (refusal !== undefined || !concept || next === undefined)
    return refused(refusal ?? `Na versie ${request.versie} is er geen nummer meer vrij.`)
  const reports = reportSteps(site, concept, request)
  if (reports.refusal !== undefined) return refused(reports.refusal)

  const { technologie, versie, vanKrachtOp } = request
  const old = nameOf(concept.address)
  const draft = new Draft(content)
  const move = { technologie, prefix: prefixOf(site, technologie) }
  moveVersion(draft, site, { ...move, from: old, to: versie })
  const index = indexOf(technologie, versie)
  draft.edit(index, (text) => editMatter(text, { ...titled(old, versie), ...adopted(request) }))
  if (old !== versie) draft.edit(index, (text) => withAddressOf(concept, text))

  const lines: Regel[] = [vaststelling(draft, request)]
  const previous = inForceOn(versionsOf(site, technologie), vanKrachtOp)
  if (previous) {
    draft.edit(indexOf(technologie, previous.versie), (text) =>
      editMatter(text, ended('vervangen', vanKrachtOp))
    )
    lines.push(einde('vervanging', { ...request, versie: previous.versie }, vanKrachtOp))
  }
  appendToRegister(draft, technologie, lines)
  for (const { path, edit } of reports.edits) draft.edit(path, edit)
  openConcept(draft, { ...move, from: versie, to: next })

  const notes = [
    `Versie ${versie} van ${technologie} is vastgesteld en geldt vanaf ${vanKrachtOp}.`,
    ...(previous ? [`Versie ${previous.versie} geldt tot ${vanKrachtOp}.`] : []),
    `Versie ${next} staat klaar als nieuw concept.`
  ]
  return checked(content, draft, options, notes, (after) => lapsingNotes(site, after, vanKrachtOp), {
    from: folderOfVersion(technologie, versie),
    to: folderOfVersion(technologie, old)
  })
}

/**
 * Ends a version that no other takes the place of. One that has yet to begin never will, and then what it was to take the
 * place of goes on.
 */
export function withdraw(content: Content, request: Withdrawal, options: LinkOptions = {}): Decision {
  const { site, diagnostics } = link(content.sources, content.prepared, options)
  if (!site) return refused('De controle vindt nu al fouten. Los die eerst op.', diagnostics)
  const ending = (register: Register | undefined, versie: string) =>
    register && eindeOf(register.lines, versie)
  if (isWritten(site, request.technologie, ending, request, { soort: 'intrekking', tot: request.vanaf }))
    return already(`Versie ${request.versie} van ${request.technologie} is al zo ingetrokken.`)
  const refusal = refusalOfWithdrawal(site, request)
  if (refusal !== undefined) return refused(refusal)
  const { technologie, versie, vanaf } = request
  const draft = new Draft(content)
  draft.edit(indexOf(technologie, versie), (text) => editMatter(text, ended('ingetrokken', vanaf)))
  const lines: Regel[] = [einde('intrekking', request, vanaf)]
  const versions = versionsOf(site, technologie)
  const isCalledOff = versions.find((version) => version.versie === versie)?.van === vanaf
  if (!isCalledOff) {
    appendToRegister(draft, technologie, lines)
    return checked(content, draft, options, [
      `Versie ${versie} van ${technologie} geldt niet meer vanaf ${vanaf}.`
    ])
  }
  const notes = [`Versie ${versie} van ${technologie} zal nooit gelden.`]
  const replaced = versions.find(({ status, tot }) => status === 'vervangen' && tot === vanaf)
  if (replaced) {
    const { door, op, besluit } = request
    draft.edit(indexOf(technologie, replaced.versie), (text) => editMatter(text, CONTINUED))
    lines.push({ soort: 'voortzetting', versie: replaced.versie, door, op, besluit })
    notes.push(`Versie ${replaced.versie} blijft gelden.`)
  }
  appendToRegister(draft, technologie, lines)
  return checked(content, draft, options, notes)
}

/** Whether exactly this was decided before: who asks again after a command that was cut off gets what was asked. */
function isWritten(
  site: Site,
  technologie: string,
  lineOf: (register: Register | undefined, versie: string) => Regel | undefined,
  { versie, door, op, besluit }: Decided,
  more: Readonly<Record<string, string>>
): boolean {
  const line = lineOf(site.registers.get(technologie), versie)
  const asked = { door, op, besluit, ...more }
  return (
    line !== undefined && Object.entries(asked).every(([key, value]) => line[key as keyof Regel] === value)
  )
}

function already(note: string): Decision {
  return { diagnostics: [], changes: [], notes: [note, 'Er was niets meer te doen.'] }
}

function refused(refusal: string, diagnostics: readonly Diagnostic[] = []): Decision {
  return { refusal, diagnostics, changes: [], notes: [] }
}

/** The content as it would become, through the whole check. `shown` gives moved files the names they still have. */
function checked(
  before: Content,
  draft: Draft,
  options: LinkOptions,
  notes: readonly string[],
  moreNotes: (site: Site) => readonly string[] = () => [],
  shown?: { from: string; to: string }
): Decision {
  const { sources, prepared } = draft.content()
  const base = baseOf(before.sources, before.prepared)
  const { site, diagnostics: found } = link(sources, prepared, { ...options, base })
  // The new line of the register is what was asked for.
  const diagnostics = found.filter(({ level }) => level !== 'info')
  if (site) return { diagnostics, changes: draft.changes(), notes: [...notes, ...moreNotes(site)] }
  const asWritten = diagnostics.map((diagnostic) =>
    shown && diagnostic.path.startsWith(shown.from)
      ? { ...diagnostic, path: shown.to + diagnostic.path.slice(shown.from.length) }
      : diagnostic
  )
  return refused('Zo kan deze beslissing niet ingeschreven worden: de controle vindt fouten.', asWritten)
}

function prefixOf(site: Site, technologie: string): string {
  const entry = site.byAddress.get(`/inzetkader/${technologie}`)
  return entry?.kind === 'technologie' ? entry.data.prefix : ''
}

function vaststelling(draft: Draft, request: Adoption): Vaststelling {
  const { technologie, versie, door, op, besluit, vanKrachtOp } = request
  const folder = folderOfVersion(technologie, versie)
  const sources = draft.sources().filter(({ path }) => path.startsWith(folder))
  const entries = entriesIn(sources, sources.filter(isMarkdown).map(prepare))
  const digests = new Map(sources.map((source) => [source.path, digestOf(source)]))
  return {
    soort: 'vaststelling',
    versie,
    door,
    op,
    besluit,
    van_kracht_op: vanKrachtOp,
    ...fingerprintsOf(pagesOf({ entries }, technologie, versie)),
    bestanden: filesIn(digests, folder)
  }
}

function einde(soort: Einde['soort'], { versie, door, op, besluit }: Decided, tot: string): Einde {
  return { soort, versie, door, op, besluit, tot }
}

function appendToRegister(draft: Draft, technologie: string, lines: readonly Regel[]): void {
  const path = `docs/inzetkader/${technologie}/register.jsonl`
  draft.append(path, lines.map(writeLine).join(''))
}

/** What stands on words that this version changes has to be decided again. */
function lapsingNotes(before: Site, after: Site, vanKrachtOp: string): string[] {
  return vervallenPins(before, after, [vanKrachtOp]).map(
    ({ pin }) => `${pinZin(pin)}, en dat artikel wijzigt: ${BRONNEN[pin.soort].nood(pin)}.`
  )
}
