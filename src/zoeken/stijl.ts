/** How answers look. Fetched with the search, because every reader of every page waits for the styles of the site. */

import { kleed as kleedMet } from '../reader/kleed'

const CSS = `
.zoeklijst {
  background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
  color: var(--ink); max-height: min(34rem, calc(100dvh - 9rem)); overflow-y: auto; overscroll-behavior: contain;
  position: absolute; right: 0; text-align: left; top: calc(100% + 0.3rem); width: min(36rem, calc(100vw - 2rem)); z-index: 10;
}
.home .zoeklijst { left: 0; right: auto; width: 100%; }
.zoeklijst__deel { color: var(--ink-soft); font-size: 0.8125rem; font-weight: 700; padding: 0.5rem 0.9rem 0.15rem; }
.zoeklijst [role=group] + [role=group] { border-top: 1px solid var(--line); }
.zoeklijst a.zoeklijst__keuze { border-left: 4px solid transparent; color: var(--ink); display: block; line-height: 1.3; min-height: 2.75rem; padding: 0.4rem 0.7rem; text-decoration: none; }
.zoeklijst a.zoeklijst__keuze:hover { background: var(--surface); }
.zoeklijst a.zoeklijst__keuze[aria-selected=true] { background: var(--house-soft); border-color: var(--house); }
.zoeklijst__titel { display: block; font-weight: 600; }
.zoeklijst .artikelnummer { color: var(--house); white-space: nowrap; }
.zoeklijst__regel { align-items: baseline; display: flex; font-size: 0.8125rem; gap: 0.5rem; margin-top: 0.1rem; }
.zoeklijst__regel > :not(.zoeklijst__op) { flex: none; margin: 0; }
.zoeklijst__op { color: var(--ink-soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.zoeklijst a.zoeklijst__alles { align-items: center; border-top: 1px solid var(--line); color: var(--house); display: flex; font-weight: 600; }
.zoekmelding { clip-path: inset(50%); height: 1px; margin: 0; overflow: hidden; position: absolute; width: 1px; }
.zoekmelding--zichtbaar {
  background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; clip-path: none; color: var(--ink); font-size: 0.9375rem; height: auto;
  line-height: 1.4; padding: 0.7rem 0.9rem; right: 0; top: calc(100% + 0.3rem); width: min(24rem, calc(100vw - 2rem)); z-index: 10;
}
.home .zoekmelding--zichtbaar { left: 0; right: auto; width: 100%; }

.zoeken .zoekveld { margin: 0 0 0.75rem; max-width: var(--measure); }
.zoeken__antwoord { display: grid; gap: 0 2.5rem; }
.zoeken__aantal { color: var(--ink-soft); font-size: 0.9375rem; margin: 0 0 0.5rem; }
.zoeken .treffers { list-style: none; margin: 0; padding: 0; }
.treffers > li { border-top: 1px solid var(--line); margin: 0; padding: 0.35rem 0 0.8rem; }
.treffers h2.treffer__kop { font-size: 1.125rem; line-height: 1.3; margin: 0; }
.treffer__kop a { display: block; padding-block: 0.55rem 0.5rem; text-decoration: none; }
.treffer__kop a:hover { text-decoration: underline; }
.treffer__kop .artikelnummer { color: var(--ink-soft); font-weight: 600; }
.treffers p.rijen__merken { line-height: 1.4; margin: 0; }
.treffer__fragment { font-size: 0.9375rem; line-height: 1.45; margin: 0.3rem 0 0; overflow-wrap: anywhere; }
.treffer__fragment mark, .zoeklijst mark { background: var(--bezig-soft); border-bottom: 2px solid var(--bezig); color: inherit; font-weight: 600; }
.treffer--oud .treffer__kop a { color: var(--ink-soft); }
.zoekknop { background: none; border: 1px solid var(--house); border-radius: 4px; color: var(--house); cursor: pointer; font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0 0.9rem; }
.zoekknop + .zoekknop { margin-left: 0.5rem; }
.onbeantwoord { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 0.5rem; }
.onbeantwoord summary { color: var(--house); cursor: pointer; padding-block: 0.6rem; }
.onbeantwoord li { overflow-wrap: anywhere; }
.sneltoets { align-items: center; color: var(--ink-soft); display: flex; font-size: 0.875rem; gap: 0.6rem; margin-top: 2rem; min-height: 2.75rem; }
@media (pointer: coarse) { .sneltoets { display: none; } }
@media (min-width: 997px) {
  .zoeken--vraag { max-width: none; }
  .zoeken__antwoord:has(.facetten) { grid-template-columns: 15rem minmax(0, var(--measure)); }
  .facetten + .zoeken__lijst { grid-column: 2; grid-row: 1; }
  .zoeken__antwoord > .facetten { align-self: start; }
}
@media print { .zoeken .zoekveld, .onbeantwoord { display: none; } }
`

/** Once a page. */
export function kleed(): void {
  kleedMet(CSS)
}
