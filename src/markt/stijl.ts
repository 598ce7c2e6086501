/** How a market survey looks. In the page itself: no other waits for it, and it is there without script. */

export const MARKT_CSS = `
.markt__waarop dl { margin: 0 0 2rem; }
.markt__waarop dl > div { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.markt__waarop dt { font-size: 1.0625rem; font-weight: 700; }
.markt__waarop dt .klein { color: var(--ink-soft); font-weight: 400; }
.markt__waarop dd { margin: 0.35rem 0 0; }
.markt__bron { color: var(--ink-soft); display: block; font-size: 0.875rem; }
.markt summary, .markt__waarop summary { align-items: center; cursor: pointer; display: flex; flex-wrap: wrap; gap: 0.15rem 0.5rem; min-height: 2.75rem; }
.markt summary::before, .markt__waarop summary::before { color: var(--ink-soft); content: '▸'; }
.markt details[open] > summary::before, .markt__waarop details[open] > summary::before { content: '▾'; }
.markt__waarop summary { color: var(--house); font-size: 0.9375rem; text-decoration: underline; }
.markt__verzonnen { background: var(--oud-soft); border-left: 4px solid var(--oud); padding: 0.6rem 0.9rem; }
.markt__gewichten { background: var(--surface); margin: 1.25rem 0 1.5rem; padding: 1rem 1.25rem; }
.markt__gewichten fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
.markt__gewichten legend { font-weight: 700; margin-bottom: 0.5rem; padding: 0; }
.markt__gewichten fieldset > div { display: grid; gap: 0.15rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); align-items: center; margin-bottom: 0.75rem; }
.markt__gewichten select { background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; color: var(--ink); font: inherit; max-width: 100%; min-height: 2.75rem; padding: 0.25rem 0.6rem; }
.markt__vink { align-items: center; cursor: pointer; display: flex; gap: 0.6rem; line-height: 1.3; min-height: 2.75rem; }
.markt__vink input { accent-color: var(--house); flex: none; height: 1.35rem; margin: 0; width: 1.35rem; }
.pagina .markt__gewichten p { margin: 0.25rem 0 0; }
.markt__gewichten button { margin-top: 0.75rem; min-height: 2.75rem; }
.markt__uitkomst { list-style: none; margin: 0 0 1rem; padding: 0; }
.pagina .markt__uitkomst li { display: grid; gap: 0.15rem; margin: 0; padding: 0.35rem 0; }
.markt__uitkomst a { font-weight: 700; justify-self: start; padding-block: 0.6rem; }
.markt__balk { display: block; max-width: 34rem; }
.markt__rand { fill: var(--surface); }
.markt__open { fill: var(--line); }
.markt__zeker { fill: var(--house); }
.markt__tabel th[scope=row] { border-bottom: 1px solid var(--line); font-weight: 600; }
.markt__tabel details ul { font-size: 0.875rem; margin: 0; padding-left: 1.1rem; }
.markt__tabel .klein { display: block; flex-basis: 100%; font-size: 0.8125rem; }
.markt .status { white-space: nowrap; }
.markt__prijzen, .markt__eisen { list-style: none; margin: 0; padding: 0; }
.pagina .markt__eisen > li { border-top: 1px solid var(--line); margin: 0; padding: 0.6rem 0; }
.markt__prijzen .klein { display: block; font-size: 0.8125rem; }
.markt__oud { color: var(--ink-soft); }
.markt__bewaar { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
.markt__bewaar a { padding-block: 0.6rem; }
.markt__bewaar button { min-height: 2.75rem; }
@media (min-width: 601px) {
  .markt__tabel th:first-child { min-width: 11rem; }
  .markt__tabel :is(td, th[scope=col]:not(:first-child)) { min-width: 8.25rem; }
  .markt__tabel summary { column-gap: 0.25rem; }
  .markt__tabel .status { font-size: 0.8125rem; padding-inline: 0.3rem; }
}
@media (max-width: 600px) {
  .markt__tabel th[scope=row] { border: 0; display: block; padding: 0.5rem 0 0.25rem; }
  .pagina .markt__tabel td { padding: 0.25rem 0; }
}
@media (forced-colors: active) {
  .markt__rand { fill: Canvas; stroke: CanvasText; }
  .markt__open { fill: GrayText; }
  .markt__zeker { fill: CanvasText; }
}
@media print {
  .markt__gewichten, .markt__bewaar { display: none; }
  .markt__tabel tr, .markt__uitkomst li { break-inside: avoid; }
}
`
