/** What the lines of a register say of a version. */

import { isOldFingerprint } from '../core/fingerprint.ts'
import type { Besluit, Einde, Overzetting, Register, RegisterLine, Vaststelling } from './register.ts'

/** A line that somebody decided. */
export function isBesluit(line: RegisterLine): line is Besluit & { line: number } {
  return line.soort !== 'overzetting'
}

/** The end that was decided last of a version among these lines, unless it was to go on after all. */
export function eindeOf(
  lines: readonly RegisterLine[],
  versie: string
): (Einde & { line: number }) | undefined {
  const last = lines.findLast(
    (line) => line.versie === versie && line.soort !== 'vaststelling' && line.soort !== 'overzetting'
  )
  return last?.soort === 'vervanging' || last?.soort === 'intrekking' ? last : undefined
}

export function vaststellingOf(
  register: Register | undefined,
  versie: string
): (Vaststelling & { line: number }) | undefined {
  return register?.lines.find(
    (line): line is Vaststelling & { line: number } => line.soort === 'vaststelling' && line.versie === versie
  )
}

export function overzettingOf(
  register: Register | undefined,
  versie: string
): (Overzetting & { line: number }) | undefined {
  return register?.lines.find(
    (line): line is Overzetting & { line: number } => line.soort === 'overzetting' && line.versie === versie
  )
}

/** Everything that the register says of the words of a version, the newest first. */
export function wordLinesOf(register: Register | undefined, versie: string): (Vaststelling | Overzetting)[] {
  return [overzettingOf(register, versie), vaststellingOf(register, versie)].filter(
    (line) => line !== undefined
  )
}

/** The files of a version as adopted; undefined where only an old line stands. */
export function bestandenOf(
  register: Register | undefined,
  versie: string
): Readonly<Record<string, string>> | undefined {
  return wordLinesOf(register, versie).find((line) => line.bestanden !== undefined)?.bestanden
}

/** The fingerprints of a version as adopted, in the terms of today; undefined where only an old line stands. */
export function artikelsAsAdopted(
  register: Register | undefined,
  versie: string
): Readonly<Record<string, string>> | undefined {
  return wordLinesOf(register, versie).find(({ artikels }) => !Object.values(artikels).some(isOldFingerprint))
    ?.artikels
}
