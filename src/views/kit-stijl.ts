/** How a kit looks on a screen and on paper. In the page itself: no other waits for it, and it is there without script. */

import { type Keuze, keuzeId } from './kit-druk'

const isGekozen = (...keuzes: readonly Keuze[]): string =>
  `.kit:has(${keuzes.map((keuze) => `#${keuzeId(keuze)}:checked`).join(',')})`

/** What is chosen alone hides the rest. */
const VERBORGEN = [
  `${isGekozen('observatie', 'nabespreking')} .kit__kaarten`,
  `${isGekozen('kaarten', 'a6', 'nabespreking')} .kit__observatie`,
  `${isGekozen('kaarten', 'a6', 'observatie')} .kit__nabespreking`
].join(',')

/** A card says itself what stands in the margin of other sheets. */
const KAALBLAD =
  'margin:0;@top-left{content:none;border:0}@top-right{content:none;border:0}@bottom-left{content:none}@bottom-right{content:none}'

export const KIT_CSS = `
.kit__druk { background: var(--surface); margin: 1.5rem 0 2rem; padding: 1rem 1.25rem 1.25rem; }
.kit__druk fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
.kit__druk legend { font-weight: 700; padding: 0; }
.kit__druk label { align-items: center; cursor: pointer; display: flex; gap: 0.6rem; line-height: 1.3; min-height: 2.75rem; }
.kit__druk input { accent-color: var(--house); flex: none; height: 1.35rem; margin: 0; width: 1.35rem; }
.kit__druk p { margin: 0.5rem 0 0.75rem; }
.kit__stapel { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); list-style: none; margin: 0 0 2rem; padding: 0; }
.pagina .kit__stapel > li { display: flex; margin: 0; min-width: 0; }
.speelkaart { border: 1px solid var(--line); border-radius: 4px; border-top: 6px solid var(--house); display: flex; flex: 1; flex-direction: column; min-width: 0; overflow-wrap: anywhere; padding: 0.9rem 1.1rem; }
[data-rol=tegenspeler] > .speelkaart { border-top-color: var(--signal); }
[data-rol=observator] > .speelkaart { border-top-color: var(--geldig); }
[data-rol=lesgever] > .speelkaart { border-top-color: var(--ink-soft); }
.speelkaart h3 { font-size: 1.375rem; line-height: 1.2; margin: 0; }
.speelkaart__stuk { color: var(--ink-soft); font-size: 0.875rem; font-weight: 400; white-space: nowrap; }
.speelkaart header p { font-size: 0.9375rem; line-height: 1.4; margin: 0.15rem 0 0.75rem; }
.speelkaart h4 { font-size: 1rem; margin: 0 0 0.2rem; }
.speelkaart__tekst { flex: 1; font-size: 1rem; line-height: 1.45; }
.speelkaart__tekst :is(p, ul, ol) { margin-bottom: 0.6rem; }
.speelkaart__tekst :is(ul, ol) { padding-left: 1.2rem; }
.speelkaart__tekst ul { list-style-type: disc; }
.speelkaart__tekst li { margin-bottom: 0.25rem; }
.speelkaart__voet { color: var(--ink-soft); font-size: 0.8125rem; line-height: 1.35; margin: 0.5rem 0 0; }
.speelkaart__gedrukt { display: none; }
.kit__invul { display: flex; gap: 1rem; }
.kit__invul > span { border-bottom: 1px solid var(--ink-soft); flex: 1; max-width: 16rem; }
.kit__rijen { border-collapse: collapse; display: table; overflow-wrap: break-word; table-layout: fixed; width: 100%; }
.kit__rijen :is(th, td) { border: 1px solid var(--line); padding: 0.5rem 0.6rem; text-align: left; vertical-align: top; }
.kit__rijen thead th { background: var(--surface); font-size: 0.8125rem; line-height: 1.25; width: 9.5%; }
.kit__rijen thead th:first-child { width: 46%; }
.kit__rijen thead th:last-child { width: auto; }
.kit__rijen thead th:not(:first-child, :last-child) { padding-inline: 0.2rem; text-align: center; }
.kit__rijen td { text-align: center; }
.kit__regel { font-weight: 400; line-height: 1.4; margin-top: 0.25rem; }
.kit__regel :is(p, ul, ol) { margin: 0 0 0.25rem; }
.kit__regel li { margin: 0; }
.kit__open { color: var(--ink-soft); font-style: italic; }
.kit__vak { border: 1.5px solid var(--ink-soft); border-radius: 2px; display: inline-block; height: 1.2rem; width: 1.2rem; }
.kit__vragen { margin-top: 1.5rem; }
.kit__waarop code { font-size: 0.8125rem; }
@media (max-width: 600px) {
  .kit__rijen, .kit__rijen tbody, .kit__rijen tr { display: block; }
  .kit__rijen thead { clip-path: inset(50%); display: block; height: 1px; overflow: hidden; position: absolute; width: 1px; }
  .kit__rijen tr { border: 1px solid var(--line); display: flex; flex-wrap: wrap; margin-bottom: 0.75rem; padding: 0.6rem 0.75rem; }
  .kit__rijen :is(th, td) { border: 0; padding: 0.2rem 0; }
  .kit__rijen tbody th { width: 100%; }
  .kit__rijen td { align-items: center; display: flex; flex-direction: row-reverse; font-size: 0.875rem; gap: 0.4rem; margin-right: 1rem; }
  .kit__rijen td::before { content: attr(data-kop); }
  .kit__moment { border-bottom: 1px solid var(--line); justify-content: flex-end; margin: 0; min-height: 3rem; width: 100%; }
}
/* A browser lays out a whole page as wide as its first sheet: the sheets of text are as wide as those of cards. */
@page blad { margin-left: 0; margin-right: 0; @top-left { margin-left: 16mm; } @top-right { margin-right: 16mm; } @bottom-left { margin-left: 16mm; } @bottom-right { margin-right: 16mm; } }
@page kaarten { size: 210mm 297mm; ${KAALBLAD} }
@page kaart-a6 { size: 105mm 148mm; ${KAALBLAD} }
@media print {
  .kit > .pagina__kop, .kit__druk, .kit__uitleg, .kit__kaarten > h2, ${VERBORGEN} { display: none; }
  .kit a::after { content: none !important; }
  /* Of the whole page, and nothing around it: what stands there, even if it is empty, would be a sheet of its own. */
  body :not(:has(.kit), .kit, .kit *) { display: none !important; }
  body:has(.kit) { page: kaarten; }
  body:has(#${keuzeId('a6')}:checked) { page: kaart-a6; }
  .kit__blad { padding-inline: 16mm; page: blad; }
  ${isGekozen('alles')} .kit__nabespreking { break-before: page; }
  body:has(${(['observatie', 'nabespreking'] as const).map((keuze) => `#${keuzeId(keuze)}:checked`).join(',')}) { page: blad; }
  .row:has(.kit) { margin: 0; }
  .col:has(.kit) { padding: 0; }
  .kit__stapel { gap: 0; grid-auto-rows: minmax(148mm, auto); grid-template-columns: 105mm 105mm; margin: 0; }
  .pagina .kit__stapel > li { border: 0 dashed #999; border-bottom-width: 0.2mm; break-inside: avoid; }
  .kit__stapel > li:nth-child(odd) { border-right-width: 0.2mm; }
  .speelkaart { border: 0; border-radius: 0; padding: 7mm 7mm 6mm; }
  .speelkaart h3 { border-left: 2mm solid; font-size: 14pt; padding-left: 2mm; white-space: normal; }
  .speelkaart__stuk { font-size: 8pt; }
  .speelkaart header p { font-size: 8pt; line-height: 1.3; margin: 0.7mm 0 2mm; }
  .speelkaart h4 { font-size: 9.5pt; margin: 0 0 0.3mm; }
  .speelkaart__tekst { font-size: 9.5pt; line-height: 1.28; }
  .speelkaart__tekst :is(p, ul, ol) { margin-bottom: 1mm; }
  .speelkaart__tekst :is(ul, ol) { padding-left: 4mm; }
  .speelkaart__tekst li { margin-bottom: 0.4mm; }
  .speelkaart__tekst img { max-height: 48mm; width: auto; }
  .speelkaart__gedrukt { display: inline; }
  .speelkaart__voet { font-size: 6.5pt; line-height: 1.25; margin: 1mm 0 0; }
  ${isGekozen('a6')} .kit__stapel { display: block; }
  ${isGekozen('a6')} .kit__stapel > li { border: 0; break-after: page; min-height: 147mm; width: 105mm; }
  ${isGekozen('a6')} .kit__stapel > li:last-child { break-after: auto; }
  .kit__rijen { font-size: 8.5pt; line-height: 1.25; }
  .kit__rijen :is(th, td) { padding: 1mm 1.5mm; }
  .kit__rijen thead th { font-size: 8pt; }
  .kit__regel { margin-top: 0.3mm; }
  .kit__regel :is(p, ul, ol) { margin-bottom: 0.3mm; }
  .kit__waarop > li { break-inside: auto; }
  .kit__rijen thead { display: table-header-group; }
  .kit__vragen li { border-bottom: 0.2mm solid #999; margin-bottom: 2mm; padding-bottom: 8mm; }
}
`
