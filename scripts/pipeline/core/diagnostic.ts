/** What the pipeline says about contributed text: plain data, rendered elsewhere (io/report.ts). */

/** `info` is for who judges the change: nothing is wrong, and it stands on top. */
export type Level = 'error' | 'warning' | 'info'

/** A position in a file as written. */
export type Place = {
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
}

export type Diagnostic = Place & {
  /** From the content root, with "/". */
  path: string
  level: Level
  /** Id of the rule; the file name in pipeline/rules. */
  rule: string
  /** Dutch: what is wrong. Never holds personal data. */
  message: string
  /** Dutch: what to do. */
  help: string
}

/**
 * A finding as a rule gives it; the rule's id and level are added by `reporter`. A message that costs a search is given as
 * a function, which is only asked when the finding is told by itself.
 */
export type Finding = {
  path: string
  place?: Place | undefined
  message: string | (() => string)
  help?: string | undefined
}

export type Report = (finding: Finding) => void

export type RuleInfo = {
  /** In words; the file name in pipeline/rules. */
  id: string
  /** Fixed: a contributor cannot turn a rule down or off. */
  level: Level
  /** Dutch: why the rule exists, for the rule book. */
  why: string
  /** Dutch: the remedy shown when a finding has none of its own. */
  help: string
}

export const START: Place = { line: 1, column: 1 }

/** Findings of one rule in one file that are told one by one. Nobody reads a hundred, and a million fit nowhere. */
export const TOLD = 10

/**
 * Binds a rule to a list: findings become diagnostics with the rule's id, level and remedy. When there are more than
 * can be told, the last one says how many.
 */
export function reporter(rule: RuleInfo, diagnostics: Diagnostic[]): Report {
  const rest = new Map<string, { count: number; last?: Diagnostic }>()
  return ({ path, place = START, message, help = rule.help }) => {
    const found = rest.get(path) ?? { count: -TOLD }
    rest.set(path, found)
    if (++found.count > 1 && found.last) {
      found.last.message = `En nog ${found.count} keer in dit bestand.`
      found.last.help = rule.help
      return
    }
    found.last = {
      path,
      line: place.line,
      column: place.column,
      level: rule.level,
      rule: rule.id,
      message: typeof message === 'string' ? message : message(),
      help
    }
    diagnostics.push(found.last)
  }
}

/** Order of a report: what is to be known first, then path, line, column, rule, message; by code unit, so the same everywhere. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(b.level === 'info') - Number(a.level === 'info') ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.level === 'error'
}
