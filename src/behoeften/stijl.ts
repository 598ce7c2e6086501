/** How surveys look. Fetched with them, because every reader of every page waits for the styles of the site. */

import { kleed as kleedMet } from '../reader/kleed'

const CSS = `
.bevraging__blok { border-top: 1px solid var(--line); padding: 1rem 0 1.25rem; }
.bevraging fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
.bevraging legend, .bevraging__blok > label { display: block; padding: 0; width: 100%; }
.bevraging__vraag { display: block; font-size: 1.125rem; font-weight: 700; line-height: 1.35; }
.bevraging__nummer { color: var(--ink-soft); display: block; font-size: 0.875rem; font-variant-numeric: tabular-nums; font-weight: 600; }
.bevraging__hoe { color: var(--ink-soft); display: block; font-size: 0.9375rem; margin: 0.15rem 0 0; }
.bevraging__keuzes { display: grid; gap: 0.5rem; margin-top: 0.6rem; }
.bevraging__keuzes label { align-items: center; border: 1px solid var(--ink-soft); border-radius: 4px; cursor: pointer; display: flex; gap: 0.7rem; line-height: 1.3; min-height: 2.75rem; padding: 0.45rem 0.9rem 0.45rem 0.7rem; }
.bevraging__keuzes label:hover { background: var(--surface); }
.bevraging__keuzes label:has(:checked) { background: var(--house-soft); border-color: var(--house); box-shadow: inset 0 0 0 1px var(--house); }
.bevraging__keuzes label:has(:focus-visible) { outline: 3px solid var(--house); outline-offset: 2px; }
.bevraging__keuzes input { accent-color: var(--house); flex: none; height: 1.3rem; margin: 0; width: 1.3rem; }
.bevraging .knop-stil { margin-top: 0.5rem; min-height: 2.75rem; }
.bevraging textarea, .bevraging :is(input[type=date], select) { background: var(--paper); border: 2px solid var(--ink-soft); border-radius: 4px; color: var(--ink); display: block; font: inherit; margin-top: 0.4rem; max-width: 100%; min-height: 2.75rem; padding: 0.4rem 0.7rem; }
.bevraging textarea { min-height: 7rem; resize: vertical; width: 100%; }
.bevraging__let { background: var(--surface); border-left: 5px solid var(--signal); margin: 0.6rem 0 0; padding: 0.5rem 0.9rem; }
.bevraging__bestand { position: relative; }
.bevraging__bestand:focus-within { outline: 3px solid var(--house); outline-offset: 2px; }
.bevraging__bestand input { cursor: pointer; font-size: 0; inset: 0; opacity: 0; position: absolute; width: 100%; }
.bevraging__knop { align-items: center; background: var(--house); border: 2px solid var(--house); border-radius: 4px; color: var(--paper); cursor: pointer; display: inline-flex; font: inherit; font-weight: 700; line-height: 1.25; min-height: 2.75rem; padding: 0.4rem 1.25rem; text-decoration: none; }
.bevraging__knop:hover { background: var(--house-strong); border-color: var(--house-strong); color: var(--paper); }
.bevraging__stand { font-weight: 600; margin-top: 0.75rem; }
.bevraging details { border-top: 1px solid var(--line); margin-top: 1rem; }
.bevraging summary { cursor: pointer; font-weight: 600; min-height: 2.75rem; padding: 0.6rem 0; }
.pagina ul.bevraging__bestanden { list-style: none; margin: 0.75rem 0; padding: 0; }
.bevraging__bestanden li { align-items: center; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; margin: 0; padding: 0.35rem 0; }
.bevraging__bestanden p { flex: 1 1 16rem; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.bevraging__bestanden .knop-stil { margin: 0; }
.bevraging__bestanden [data-soort=fout] { border-left: 5px solid var(--signal); padding-left: 0.75rem; }
.bevraging__velden { display: grid; gap: 0.9rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); margin: 0.75rem 0 1rem; }
.bevraging__velden label { display: block; font-weight: 600; }
.bevraging__tekst { background: var(--surface); font-size: 0.875rem; max-height: 20rem; overflow: auto; padding: 0.75rem 1rem; white-space: pre-wrap; }
.bevraging__weg-ermee { align-items: center; display: flex; gap: 0.7rem; min-height: 2.75rem; }
.bevraging__weg-ermee input { accent-color: var(--house); height: 1.3rem; margin: 0; width: 1.3rem; }
.bevraging .wegen { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin: 1rem 0; }
.bevraging .weg { border: 1px solid var(--line); border-top: 4px solid var(--house); padding: 0 1.25rem 0.75rem; }
.balken { margin: 0 0 1.5rem; }
.pagina .balken table { border-collapse: collapse; display: table; margin: 0; width: 100%; }
.pagina .balken tr { background: none; border: 0; }
.balken caption { font-weight: 700; line-height: 1.35; padding: 0 0 0.35rem; text-align: left; }
.pagina .balken :is(th, td) { border: 0; border-top: 1px solid var(--line); font-weight: 400; padding: 0.4rem 0; text-align: left; vertical-align: top; }
.pagina .balken th { overflow-wrap: anywhere; padding-right: 1rem; }
.pagina .balken td { font-variant-numeric: tabular-nums; white-space: nowrap; width: 6.5rem; text-align: right; }
.balken meter { appearance: none; background: var(--surface); border: 1px solid var(--line); display: block; height: 0.75rem; margin-top: 0.3rem; width: 100%; }
.balken meter::-webkit-meter-bar { background: var(--surface); border: 0; border-radius: 0; height: 100%; }
.balken meter::-webkit-meter-optimum-value { background: var(--house); border-radius: 0; }
.balken meter::-moz-meter-bar { background: var(--house); }
.pagina .balken tfoot :is(th, td) { color: var(--ink-soft); }
.pagina ol.vragenlijst { padding-left: 1.6rem; }
.pagina .vragenlijst > li { margin-bottom: 0.9rem; }
.pagina .vragenlijst p { margin: 0; }
.lijnen dt { font-weight: 600; }
.pagina .lijnen { display: grid; gap: 1rem; list-style: none; margin: 1rem 0; padding: 0; }
.lijnen > li { border-left: 5px solid var(--house); margin: 0; padding: 0.15rem 0 0.15rem 1rem; }
.lijnen h3 { font-size: 1.0625rem; margin: 0 0 0.35rem; }
.lijnen dl { display: grid; gap: 0.2rem 1rem; grid-template-columns: max-content minmax(0, 1fr); margin: 0; }
.lijnen dd { margin: 0; }
.lijnen dd a { display: inline-block; padding-block: 0.2rem; }
@media (max-width: 30rem) { .lijnen dl { grid-template-columns: minmax(0, 1fr); } .lijnen dd { margin-bottom: 0.4rem; } }
@media (forced-colors: active) { .bevraging__keuzes label:has(:checked) { outline: 3px solid Highlight; } }
@media print { .bevraging { display: none; } }
`

export const kleed = (): void => kleedMet(CSS)
