/**
 * Numbers that the label beside them gives away: "stamnr. 44-123", "PV nr …", "badge 316", "IMEI …", and a national
 * number of any shape beside its label. The shape of a number of a pv is known without a label.
 */

import { onceForLast } from '../core/once.ts'
import { plain } from './characters.ts'
import { DATE, isMeant, matchAt, PUBLIC, type Value, valueAt } from './label-value.ts'
import { isNumberBehind, type Label, labelOf, WORD } from './label-word.ts'
import { BLOCKERS, FILLERS } from './lists/labels.ts'
import { ibans } from './iban.ts'
import { type Match, separate } from './match.ts'
import { nationalNumbers } from './national-number.ts'
import { phones } from './phone.ts'
import { roleOf } from './roles.ts'

/** Words and numbers between a label and its number. */
const REACH = 10
/** Of them, words that say nothing about a number. */
const OTHER_WORDS = 4
/** Digits of a number far from its label, or fewer of a form that no amount has. */
const FORMED = 5
/** UTF-16 code units looked at before a label. */
const BEFORE = 60

/** Town, unit, kind and number of a pv: "HA.L5.LB.001234/2024"; the points may be hyphens, spaces or left out. */
const CASE =
  /(?<![\p{L}\d])(?!\p{Lu}{4}[ ])[A-Z]{2}[. -]?[A-Z\d]{2}[. -][A-Z\d]{2}[. -]\d{3,7}(?:[ ]?[/_-][ ]?(?:20)?\d{2})(?!\d)/gu
const ACCOUNT = /(?<![\p{L}\d])(?:BE[ ]?\d{2}(?:[ ./-]?\d{4}){3}|\d{3}-\d{7}-\d{2})(?![\p{L}\d])/gu
/** Of anywhere near, right or not: a wrong check digit is somebody's account as well. */
const FOREIGN_ACCOUNT =
  /(?<![\p{L}\d])(?:AT|BE|BG|CH|CZ|DE|DK|ES|FR|GB|HU|IE|IT|LU|MA|NL|PL|PT|RO|SE|TR)\d{2}(?:[ .-]?[A-Z\d]{4}){3,7}(?:[ .-]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu
const MAC = /(?<![\da-f:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f:-])/giu
/** Who exploits drones (EASA): country, letters and digits. */
const OPERATOR = /(?<![\p{L}\d])(?:BEL|NLD|FRA|DEU|LUX)(?=[a-z]{0,12}\d)[a-z\d]{12,13}(?![\p{L}\d])/gu
/** Between a label and its number they say little: only a number that looks like one follows. */
const SOFT = /^(?:in|op|voor)$/u
/** "agent met nummer 118", "piloot #29471", "HINP 4471203" */
const OF_PERSON =
  /(\p{L}{2,30}|\d\p{L}{2,6})\.?(?:[ ](?:met|onder|en|het|de|droeg|draagt|heeft|had|zijn|haar|toont|toonde|gaf|las|noteerde|kreeg|als|is|was|werd|staat|stond|vermeldt)){0,4}[ ]\(?$/u
/** "nummer op de drone: …", "attest (model A) n° …" */
const ON_THING =
  /[ ]\([^)\n\d]{1,12}\)|[ .]{0,2}(?:op|in|van|aan|onder)[ ](?:de|het|zijn|haar|een)[ ]\p{L}{2,20}(?=[ ]?[:=])/uy
const VALUE_BEFORE =
  /(?<![\p{L}\d])([\p{Lu}\d]{1,6}[\p{L}\d./_-]{1,24}\d(?:[ ]\d{1,6}){0,3})(?:[ ]?[(,=–-][ ]?|\.?[ ](?=(?:als|is|was|dat|dit)[ ]))(?:(?:als|is|was|mijn|zijn|haar|het|de|dit|dat|uw|hun|een|volgens|vast|vaste|persoonlijke?)[ ]){0,4}$/iu
/** Of a person or a case. */
export const labelled = (text: string): Match[] => labels(text).labelled
/** Of a file or a thing: not always of a person. */
export const records = (text: string): Match[] => labels(text).records

type Found = { labelled: Match[]; records: Match[] }

/** Two rules ask, one after the other, for the same text. */
const labels = onceForLast((text: string): Found => {
  if (!/\p{Nd}/u.test(text)) return { labelled: [], records: [] }
  const written = plain(text)
  const found: Found = {
    labelled: [CASE, ACCOUNT, FOREIGN_ACCOUNT].flatMap((pattern) => stretches(written, pattern)),
    records: [MAC, OPERATOR].flatMap((pattern) => stretches(written, pattern))
  }
  const take = ({ isRecord }: Label, match: Match): void =>
    void (isRecord ? found.records : found.labelled).push(match)
  for (const { 0: whole, index } of written.matchAll(WORD)) {
    // "S/N.GX-99120"
    const [glued] = /^[^.]+\.(?=\p{Lu})/u.exec(whole) ?? []
    const word = glued !== undefined && !labelOf(whole, false) ? glued : whole
    const end = index + word.length
    const label = labelAt(written, word, index)
    if (!label) continue
    const match =
      behind(written, end, label) ??
      (label.isWeak || /^[ :.]{1,3}\d/u.test(written.slice(end, end + 4))
        ? undefined
        : before(written, index))
    if (match) for (const one of [match, ...further(written, match)]) take(label, one)
  }
  for (const { head, match } of columns(written)) take(head, match)
  if (found.labelled.length + found.records.length === 0) return found
  // What shows itself is told by its own rule.
  const told = [...nationalNumbers(text), ...phones(text), ...ibans(text)]
  const isOwn = ({ index, length }: Match): boolean =>
    !told.some((other) => other.index <= index && index + length <= other.index + other.length)
  return {
    labelled: separate(found.labelled).filter(isOwn),
    records: separate(found.records).filter(isOwn)
  }
})

function stretches(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length }))
}

/** Behind a person "nummer" is one of that person, and so is a long number by itself. */
function labelAt(text: string, word: string, index: number): Label | undefined {
  const end = index + word.length
  // "besluit burgemeester nr. 2026/0117" is a decision.
  if (/^n(?:ummer|r\.?|°)$/iu.test(word) && !/^[ ]?(?:19|20)\d\d[/-]/u.test(text.slice(end, end + 6))) {
    const person = OF_PERSON.exec(text.slice(Math.max(0, index - 50), index))?.[1]
    if (person && isPerson(person)) return { isNumber: true, isRecord: false }
    if (person && /^(?:zijn|haar|mijn|diens)$/iu.test(person)) return { isNumber: false, isRecord: false }
  }
  const label = labelOf(word, isNumberBehind(text, end))
  return label ?? (LONG.test(text.slice(end, end + 30)) && isPerson(word) ? PERSON : undefined)
}

/** Without a space in it, which a number of a law has. */
const LONG = /^[ ][(#]?\p{Lu}{0,3}-?\d[\d./-]{2,20}\d(?=[,;:)]?(?:$|\n|[ ][\p{Ll}(]))/u
const PERSON: Label = { isNumber: false, isRecord: false, isWeak: true }

function isPerson(word: string): boolean {
  const role = roleOf(word.replace(/\.$/u, ''))
  return role === 'rank' || role === 'role' || /(?:houder|slid)$/u.test(word)
}

/** The cells under a label that heads a column. */
function columns(text: string): { head: Label; match: Match }[] {
  const found: { head: Label; match: Match }[] = []
  let heads: (Label | undefined)[] = []
  let start = 0
  let isBody = false
  for (const line of text.split('\n')) {
    const cells = line.includes('|')
      ? line.replace(/^[ ]*\|/u, (edge) => ' '.repeat(edge.length)).split('|')
      : []
    if (cells.length === 0) isBody = false
    else if (/^[\s|:-]+$/u.test(line) && line.includes('-')) isBody = true
    else if (!isBody) heads = cells.map(headOf)
    else {
      let at = start
      for (const [column, cell] of cells.entries()) {
        const head = heads[column]
        const value = valueAt(text, at + (/^[\s*_`]*/u.exec(cell)?.[0].length ?? 0))
        if (head && value && isMeant(value, text, 3) && isSure(head, value))
          found.push({ head, match: value.match })
        at += cell.length + 1
      }
    }
    start += line.length + 1
  }
  return found
}

function headOf(cell: string): Label | undefined {
  for (const { 0: word, index } of cell.matchAll(WORD)) {
    const label = labelOf(word, isNumberBehind(cell, index + word.length))
    if (label) return label
  }
  return undefined
}

/** The first number behind a label that can be meant by it. */
function behind(text: string, end: number, label: Label): Match | undefined {
  // "… tot je pv." ends a line, and what follows is another sentence.
  if (/^\.[ ]*\n/u.test(text.slice(end - 1, end + 8))) return undefined
  let at = end + matchAt(ON_THING, text, end).length
  let others = 0
  let isShortened = true
  let isNumber = label.isNumber
  for (
    let step = 0;
    step < REACH && others <= (label.isWeak ? Number(label.isNumber) : OTHER_WORDS);
    step++
  ) {
    const apart = matchAt(/[^\p{L}\d]{0,8}/uy, text, at)
    if (/[!?;€]|\]\n|\n[^\n]*\n/u.test(apart) || (!isShortened && /\.\s+$/u.test(apart))) return undefined
    at += apart.length
    const word = matchAt(/[\p{L}\d]{1,40}(?:'[\p{L}])?°?/uy, text, at)
    if (word === '') return undefined
    const value = valueAt(text, at)
    // "badge: 1987" is no year.
    const isShown = !label.isRecord && /[:#=]/u.test(apart) && /^\d{4}$/u.test(value?.text ?? '')
    const least = leastDigits(isNumber || isShown, label.isRecord, others, apart)
    if (value && PUBLIC.test(value.text)) return undefined
    if (value && isMeant(value, text, least))
      return isSure(label, value, apart, others) ? value.match : undefined
    const lower = word.toLowerCase()
    // "IMEI van de gsm van …" is no "gsm 0499 …".
    const isOfPhone = /^(?:gsm|telefoon)$/u.test(lower) && /^[ ]\p{Ll}/u.test(text.slice(at + word.length))
    if ((BLOCKERS.has(lower) && !isOfPhone && !SOFT.test(lower)) || (value && (others > 0 || label.isWeak)))
      return undefined
    isNumber ||= /^n(?:ummer|r)$/u.test(lower) || (!label.isRecord && lower === 'is')
    isShortened = FILLERS.has(lower) || isPerson(word)
    if (!isShortened) others += SOFT.test(lower) ? 2 : 1
    at += Math.max(word.length, value?.text.length ?? 0)
  }
  return undefined
}

/** Behind a word that is no label of its own only a number that no amount, order or year has. */
function isSure({ isNumber, isRecord, isWeak }: Label, { text }: Value, apart = ' ', others = 0): boolean {
  if (!isWeak) return true
  const digits = text.replace(/\D/gu, '')
  // "mouwnummer 5512", "kijkernr. NV-447"; of a word without "nummer" five.
  const isFormed = others === 0 && /\p{L}/u.test(text)
  const leastOfWeak = isFormed && isNumber ? 3 : isFormed || isNumber || !isRecord ? 4 : FORMED
  return (
    digits.length >= leastOfWeak &&
    !/^0\d{8,9}$/u.test(digits) &&
    !/^(?:19|20)\d\d[./-]\d{1,3}$|^1[:/]|^\d{1,3}(?:[. ]\d{3})+(?:,\d\d)?$/u.test(text) &&
    (others === 0 ? /^[ .:#=(|*]{1,4}$/u : /[:=|]/u).test(apart)
  )
}

/** The more words between, the more a number must look like one. */
function leastDigits(isNumber: boolean, isRecord: boolean, others: number, apart: string): number {
  if (others === 0) return isNumber ? 2 : 3
  if (/[#:=]/u.test(apart)) return 3
  return (isNumber || !isRecord) && others < 3 ? 4 : FORMED
}

/** "stamnummers 44-1 en 44-2" */
function further(text: string, { index, length }: Match): Match[] {
  const joint = matchAt(/(?:,|[ ]en|[ ]of|[ ]?[&+])[ ]/uy, text, index + length)
  const value = joint === '' ? undefined : valueAt(text, index + length + joint.length)
  return value && isMeant(value, text, 4) ? [value.match] : []
}

function before(text: string, start: number): Match | undefined {
  const from = Math.max(0, start - BEFORE)
  const found = VALUE_BEFORE.exec(text.slice(from, start))
  const value = found?.[1] ?? ''
  if (!found || value.replace(/\D/gu, '').length < 3 || DATE.test(value) || /^\d{1,2}\.\d{1,2}$/u.test(value))
    return undefined
  return { index: from + found.index, length: value.length }
}
