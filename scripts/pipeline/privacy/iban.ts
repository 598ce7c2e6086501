/** Bank account numbers: country, length, composition and modulo 97, in any grouping. */

import { plain } from './characters.ts'
import type { Match } from './match.ts'

const CLASSES: Readonly<Record<string, string>> = { n: '\\d', a: '[A-Z]', c: '[A-Z\\d]' }

/** The part behind the check digits, per country of the IBAN registry: n digits, a letters, c either. */
const COMPOSITIONS = new Map(
  `AD:n8c12 AE:n19 AL:n8c16 AT:n16 AX:n14 AZ:a4c20 BA:n16 BE:n12 BG:a4n6c8 BH:a4c14 BI:n23 BR:n23a1c1
  BY:a4n4c16 CH:n5c12 CR:n18 CY:n8c16 CZ:n20 DE:n18 DJ:n23 DK:n14 DO:a4n20 EE:n16 EG:n25 ES:n20 FI:n14 FK:a2n12
  FO:n14 FR:n10c11n2 GB:a4n14 GE:c2n16 GF:n10c11n2 GI:a4c15 GL:n14 GP:n10c11n2 GR:n7c16 GT:c24 HR:n17 HU:n24
  IE:c4n14 IL:n19 IQ:a4n15 IS:n22 IT:a1n10c12 JO:a4n4c18 KW:a4c22 KZ:n3c13 LB:n4c20 LC:a4c24 LI:n5c12
  LT:n16 LU:n3c13 LV:a4c13 LY:n21 MC:n10c11n2 MD:c20 ME:n18 MF:n10c11n2 MK:n3c10n2 MN:n16 MQ:n10c11n2
  MR:n23 MT:a4n5c18 MU:a4n19a3 NC:n10c11n2 NI:a4n20 NL:a4n10 NO:n11 OM:n3c16 PF:n10c11n2 PK:c4n16
  PL:n24 PM:n10c11n2 PS:c4n21 PT:n21 QA:a4c21 RE:n10c11n2 RO:a4c16 RS:n18 RU:n14c15 SA:n2c18
  SC:a4n20a3 SD:n14 SE:n20 SI:n15 SK:n20 SM:a1n10c12 SO:n19 ST:n21 SV:a4n20 TF:n10c11n2 TL:n19 TN:n20
  TR:n5c17 UA:n6c19 VA:n18 VG:c4n16 WF:n10c11n2 XK:n16 YE:a4n4c18 YT:n10c11n2`
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 2), compositionOf(entry.slice(3))] as const)
)

/** Separators in a row. */
const GAP_LIMIT = 3

function compositionOf(parts: string): { length: number; pattern: RegExp } {
  const found = [...parts.matchAll(/([nac])(\d{1,2})/gu)].map(([, kind = '', count = '']) => ({
    kind,
    count
  }))
  const body = found.map(({ kind, count }) => `${CLASSES[kind] ?? ''}{${count}}`).join('')
  return {
    length: 4 + found.reduce((sum, { count }) => sum + Number(count), 0),
    pattern: new RegExp(`^[A-Z]{2}\\d{2}${body}$`, 'u')
  }
}

export function ibans(text: string): Match[] {
  const written = plain(text)
  const found: Match[] = []
  for (const { index } of written.matchAll(/(?<![a-z\d])[a-z]{2}[ .:/_-]{0,3}\d[ ]?\d/giu)) {
    const composition = COMPOSITIONS.get(written.slice(index, index + 2).toUpperCase())
    const run = composition && readLettersAndDigits(written, index, composition.length)
    if (!run || !composition.pattern.test(run.value) || !isChecked(run.value)) continue
    found.push({ index, length: run.end - index })
  }
  return found
}

function readLettersAndDigits(
  text: string,
  start: number,
  count: number
): { value: string; end: number } | undefined {
  let value = ''
  let gap = 0
  let at = start
  for (; value.length < count; at++) {
    const character = text.charAt(at)
    if (/[a-z\d]/iu.test(character)) {
      gap = 0
      value += character.toUpperCase()
    } else if (character !== '' && gap < GAP_LIMIT && ' .:/_-'.includes(character)) gap++
    else return undefined
  }
  return /[a-z\d]/iu.test(text.charAt(at)) ? undefined : { value, end: at }
}

/** ISO 7064: the number with its first four characters at the end, letters as 10 to 35, leaves 1 modulo 97. */
function isChecked(value: string): boolean {
  const moved = value.slice(4) + value.slice(0, 4)
  let rest = 0
  for (const character of moved) {
    const digit = Number.parseInt(character, 36)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest === 1
}
