/**
 * How the work of each stage and of each rule grows over sixteen times as much: a line with the exponent that fits. What
 * is linear stays at 1; a search through all for each is 2.
 */

import { emit } from '../pipeline/emit/index.ts'
import {
  type Diagnostic,
  isError,
  type Report,
  reporter,
  type RuleInfo
} from '../pipeline/core/diagnostic.ts'
import { isMarkdown } from '../pipeline/core/address.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Prepared } from '../pipeline/entry.ts'
import { link, siteOf as linkedSiteOf } from '../pipeline/link.ts'
import { parse } from '../pipeline/parse/parse.ts'
import { prepare } from '../pipeline/prepare.ts'
import { DOCUMENT_RULES } from '../pipeline/rules/document-rules.ts'
import { CHANGE_RULES, DAY_RULES, SITE_RULES, SOURCE_RULES } from '../pipeline/rules/site-rules.ts'
import type { Base } from '../pipeline/site/base.ts'
import { growthOf, type Step, STEPS, type Work } from './exponent.ts'
import { HOSTILE_PAGES, HOSTILE_SITES } from './growth-hostile.ts'
import { pagesOf } from './growth-pages.ts'
import { siteOf } from './growth-site.ts'
import { print } from './measure.ts'

const AT_MOST = 1.1
/** Units of the smallest site; each is some ten files. */
const UNITS = 6
const TODAY = '2026-03-01'
const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

export function growth(): void {
  stages()
  for (const rule of DOCUMENT_RULES) documentRule(rule)
  siteRules()
  for (const [name, sourcesOf] of Object.entries(HOSTILE_PAGES))
    line(`hostile-prepare-${name}`, (step) => preparing(sourcesOf(step)))
  for (const [name, sourcesOf] of Object.entries(HOSTILE_SITES)) hostileSite(name, sourcesOf)
}

function line(name: string, workOf: (step: Step) => Work, details: object = {}): void {
  const { exponent, milliseconds } = growthOf(workOf, AT_MOST)
  print(`growth-${name}`, exponent, { atMost: AT_MOST }, { milliseconds, ...details })
}

/** Every step made once, because making it is not what is measured. */
function byStep<T>(make: (step: Step) => T): (step: Step) => T {
  const made = new Map(STEPS.map((step) => [step, make(step)]))
  return (step) => made.get(step) as T
}

function preparing(sources: readonly Source[]): Work {
  const texts = sources.filter(isMarkdown)
  const size = texts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return { size, run: () => texts.map(prepare) }
}

type Ready = { sources: Source[]; prepared: Prepared[] }

function readied(sources: Source[]): Ready {
  return { sources, prepared: sources.filter(isMarkdown).map(prepare) }
}

function stages(): void {
  const clean = byStep((step) => siteOf(UNITS * step, true))
  line('parse', (step) => {
    const texts = clean(step).filter(isMarkdown)
    return { size: texts.length, run: () => texts.map(parse) }
  })
  line('prepare', (step) => preparing(clean(step)))
  const ready = byStep((step) => readied(clean(step)))
  const { sources: all, prepared: those } = ready(1)
  const wrong = link(all, those).diagnostics.find(isError)
  if (wrong) throw new Error(`The pages without faults have one: ${wrong.path}: ${wrong.message}`)
  line('link', (step) => {
    const { sources, prepared } = ready(step)
    return { size: sources.length, run: () => link(sources, prepared) }
  })
  line('emit', (step) => {
    const { sources, prepared } = ready(step)
    const site = linkedSiteOf(sources, prepared)
    return { size: sources.length, run: () => drain(emit(site, OPTIONS)) }
  })
}

function drain(outputs: Iterable<unknown>): void {
  const all = outputs[Symbol.iterator]()
  while (all.next().done !== true);
}

/** Runs a rule; gives how much it tells. */
function told(rule: RuleInfo, check: (report: Report) => void): number {
  const found: Diagnostic[] = []
  check(reporter(rule, found))
  return found.length
}

function documentRule(rule: (typeof DOCUMENT_RULES)[number]): void {
  const pageOf = pagesOf(rule.id)
  // Its examples are about the file as such (its bytes, its size), of which a page has one.
  if (!pageOf) return
  const parsed = byStep((step) => parse(pageOf(step)))
  const run = (step: Step) => {
    // Another one each time, so that what rules keep of a page is made anew.
    const document = { ...parsed(step) }
    return {
      size: document.text.length,
      run: () => told(rule, (report) => rule.checkDocument(document, report))
    }
  }
  line(`rule-${rule.id}`, run, { findings: run(16).run() })
}

/** Each rule over a site in which every kind of page grows, with its faults. */
function siteRules(): void {
  const ready = byStep((step) => readied(siteOf(UNITS * step)))
  const bases = byStep((step) => earlier(ready(step)))
  const made = (step: Step) => {
    const { sources, prepared } = ready(step)
    const base = bases(step)
    return { sources, site: linkedSiteOf(sources, prepared, { base }), base }
  }
  const rule = (info: RuleInfo, check: (given: ReturnType<typeof made>, report: Report) => void): void => {
    const work = (step: Step) => {
      const given = made(step)
      return { size: given.sources.length, run: () => told(info, (report) => check(given, report)) }
    }
    line(`rule-${info.id}`, work, { findings: work(16).run() })
  }
  for (const one of SOURCE_RULES) rule(one, ({ sources }, report) => one.checkSources(sources, report))
  for (const one of SITE_RULES) rule(one, ({ site }, report) => one.checkSite(site, report))
  for (const one of DAY_RULES) rule(one, ({ site }, report) => one.checkDay(site, TODAY, report))
  for (const one of CHANGE_RULES)
    rule(one, ({ site, base }, report) => one.checkChange(site, base, report, TODAY))
  line('link-with-faults', (step) => {
    const { sources, prepared } = ready(step)
    return { size: sources.length, run: () => link(sources, prepared, { base: bases(step), today: TODAY }) }
  })
}

/** The same pages with other words, and registers of a line less. */
function earlier({ sources, prepared }: Ready): Base {
  const { entries, registers, digests } = linkedSiteOf(sources, prepared)
  return {
    entries: entries.map((entry) => ({ ...entry, body: entry.body.replace(/Doe dit/gu, 'Doe dat') })),
    registers: [...registers.values()].map((register) => ({
      ...register,
      written: [...register.written.slice(0, 1), '{"soort":"weg"}']
    })),
    paths: new Set(entries.map(({ path }) => path)),
    digests: new Map([...digests].map(([path, digest]) => [path, digest.replace('a', 'b')]))
  }
}

function hostileSite(name: string, sourcesOf: (step: Step) => Source[]): void {
  const ready = byStep((step) => readied(sourcesOf(step)))
  const sizeOf = (sources: readonly Source[]): number =>
    sources.reduce((sum, { bytes }) => sum + bytes.length, 0)
  line(`hostile-link-${name}`, (step) => {
    const { sources, prepared } = ready(step)
    return { size: sizeOf(sources), run: () => link(sources, prepared) }
  })
  // Of the others nothing is made: they have errors.
  if (name !== 'one-form-of-many-terms') return
  line(`hostile-emit-${name}`, (step) => {
    const { sources, prepared } = ready(step)
    const site = linkedSiteOf(sources, prepared)
    return { size: sizeOf(sources), run: () => drain(emit(site, OPTIONS)) }
  })
}
