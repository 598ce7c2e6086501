/** What a change costs as lines for a terminal. What was contributed is in them as it was written: the caller makes it harmless. */

import type { Punt, Zin } from './punten.ts'
import type { Deel, Verteld } from './verteld.ts'

export function gevolgenText({ zin, delen }: Verteld): string[] {
  return [zin, ...delen.flatMap((deel) => ['', ...deelLines(deel)])]
}

function deelLines({ kop, uitleg, punten, meer }: Deel): string[] {
  return [
    kop,
    ...(uitleg === undefined ? [] : [`  ${uitleg}`]),
    ...punten.flatMap(puntLines),
    ...(meer === 0 ? [] : [`  • en nog ${meer}`])
  ]
}

function puntLines({ zin, plaatsen = [], meer = 0, noot }: Punt): string[] {
  return [
    `  • ${plain(zin)}`,
    ...plaatsen.flatMap(({ oud, nieuw }) => [
      ...(oud === undefined ? [] : [`      - ${oud}`]),
      ...(nieuw === undefined ? [] : [`      + ${nieuw}`])
    ]),
    ...(noot === undefined ? [] : [`      ${noot}`]),
    ...(meer === 0 ? [] : [`      en nog ${meer} ${meer === 1 ? 'plaats' : 'plaatsen'}`])
  ]
}

function plain(zin: Zin): string {
  return zin
    .map((stuk) => (typeof stuk === 'string' ? stuk : stuk.isTitel ? `“${stuk.van}”` : stuk.van))
    .join('')
}
