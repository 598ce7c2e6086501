/** How the page looks on which a korps answers: fetched with its program. */

import { kleed as kleedMet } from '../reader/kleed'

const CSS = `
.korps__lijst-kop { margin-top: 2rem; }
.korps__hoofdstuk { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 0.5rem; }
.korps__hoofdstuk > summary { cursor: pointer; display: grid; gap: 0.15rem 0.75rem; grid-template-columns: 1.25rem 1fr; min-height: 2.75rem; padding: 0.6rem 0.9rem; }
.korps__hoofdstuk > summary::before { content: '▸'; grid-row: span 2; color: var(--house); }
.korps__hoofdstuk[open] > summary::before { content: '▾'; }
.korps__hoofdstuk > summary::-webkit-details-marker { display: none; }
.pagina .korps__hoofdstuk > summary h3 { font-size: 1.0625rem; margin: 0; }
.korps__stand { color: var(--ink-soft); font-size: 0.9375rem; font-variant-numeric: tabular-nums; grid-column: 2; }
.korps__balk { background: var(--surface); border-radius: 3px; display: flex; gap: 2px; grid-column: 2; height: 0.5rem; overflow: hidden; }
.korps__balk > * { min-width: 3px; }
.korps__balk > [data-soort='vast'] { background: var(--geldig); }
.korps__balk > [data-soort='deels'] { background: var(--bezig); }
.korps__balk > [data-soort='nee'] { background: var(--signal); }
.korps__balk > [data-soort='open'] { background: var(--line); }
.korps__artikel { border-top: 1px solid var(--line); padding: 0.9rem; }
.pagina .korps__artikel > h4 { font-size: 1rem; margin: 0 0 0.5rem; }
.korps__artikel > h4 a { display: inline-block; padding: 0.35rem 0; }
.korps__sjabloon { background: var(--surface); border-radius: 4px; margin: 0 0 0.75rem; padding: 0 0.9rem; }
.korps__sjabloon > summary { color: var(--house); cursor: pointer; font-weight: 600; line-height: 1.5rem; margin: 0 -0.9rem; padding: 0.6rem 0.9rem; }
.pagina .korps__sjabloon h5 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
.korps__punten [data-diep='1'] { margin-left: 1.25rem; }
.korps__punten [data-diep='2'] { margin-left: 2.5rem; }
.korps__tabel { overflow-x: auto; }
.korps__opleiding { font-size: 0.9375rem; }
.korps__opleiding a { display: inline-block; padding: 0.5rem 0; }
.korps__vraag { border: 0; border-left: 4px solid var(--line); margin: 0 0 1.5rem; min-width: 0; padding: 0 0 0 0.9rem; scroll-margin-top: 5rem; }
.korps__vraag[data-opnieuw] { border-left-color: var(--signal); }
.korps__vraag > legend { font-weight: 700; line-height: 1.35; padding: 0; margin: 0 0 0.5rem; float: left; width: 100%; }
.korps__vraag > legend + * { clear: both; }
.korps__keuzes { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.korps__keuzes > span { flex-basis: 100%; color: var(--ink-soft); font-size: 0.9375rem; }
.korps__keuzes label { align-items: center; border: 1px solid var(--ink-soft); border-radius: 4px; cursor: pointer; display: flex; gap: 0.5rem; min-height: 2.75rem; padding: 0.3rem 0.9rem 0.3rem 0.7rem; }
.korps__keuzes label:has(:checked) { background: var(--house-soft); border-color: var(--house); box-shadow: inset 0 0 0 1px var(--house); }
.korps__keuzes input { accent-color: var(--house); height: 1.25rem; margin: 0; width: 1.25rem; }
.korps__keuzes abbr { text-decoration: none; }
.korps__woorden { display: block; font-weight: 600; margin: 0.75rem 0; }
.korps__woorden > :is(textarea, input) { background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; color: var(--ink); display: block; field-sizing: content; font: inherit; font-weight: 400; line-height: 1.45; margin-top: 0.25rem; max-width: 100%; min-height: 2.75rem; padding: 0.5rem 0.7rem; resize: vertical; width: 100%; }
.korps .knop-stil { min-height: 2.75rem; }
.korps__opnieuw { background: var(--signal-soft); border-left: 5px solid var(--signal); margin: 0 0 0.75rem; padding: 0.6rem 0.9rem; }
.korps__opnieuw > p { margin: 0 0 0.5rem; }
.korps__na { border: 2px solid var(--signal); border-radius: 4px; margin: 1.5rem 0; padding: 0 0.9rem 0.9rem; }
.korps__na ul { list-style: none; padding: 0; }
.korps__na li { margin: 0 0 1.25rem; }
.korps__na li > p { margin: 0 0 0.5rem; }
.korps__knoppen > * { margin: 0 0.25rem 0.5rem 0; }
.korps .mislukt { border-left: 5px solid var(--signal); padding-left: 0.75rem; }
@media (forced-colors: active) { .korps__keuzes label:has(:checked) { outline: 3px solid Highlight; } .korps__balk > * { forced-color-adjust: none; } }
@media print { .korps { display: none; } .korps-lijst { display: block !important; } }
`

export const kleed = (): void => kleedMet(CSS)
