/** How the table of a reviewer looks: fetched with it. On a wide screen it takes the room beside the text, where nothing stands. */

import { kleed as kleedMet } from '../reader/kleed'

const CSS = `
.pagina:has(.nalezen) { max-width: none; }
.pagina:has(.nalezen) > :not(.nalezen), .nalezen > .formulier, .nalezen__concept { max-width: var(--measure); }
.nalezen__balk > a { display: inline-block; padding-block: 0.65rem; }
.nalezen__balk > p { margin: 0; }
.pagina .nalezen__balk ul { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0.5rem 0 0; padding: 0; }
.nalezen__balk li { margin: 0; }
.nalezen__balk li a { border: 1px solid var(--ink-soft); border-radius: 4px; display: inline-block; line-height: 1.25; padding: 0.7rem 0.9rem; text-decoration: none; }
.nalezen__balk li a[aria-current] { background: var(--house); border-color: var(--house); color: var(--paper); }
.nalezen h2:focus { outline: none; }
.nalezen h2:focus-visible { outline: 3px solid var(--house); outline-offset: 4px; }
.nalezen__naast { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
.nalezen__naast > section { border-top: 4px solid var(--house); min-width: 0; overflow-wrap: anywhere; }
.pagina .nalezen__naast > section > h3 { margin-top: 0.6rem; }
.pagina .nalezen__tekst :is(h3, h4) { font-size: 1.0625rem; margin: 1rem 0 0.4rem; }
.nalezen__wet + .nalezen__wet { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: 0.25rem; }
.pagina .nalezen__wet h4 { margin: 0.5rem 0 0.25rem; }
.nalezen__wet h4 a { display: inline-block; padding-block: 0.35rem; }
.nalezen .korps__punten [data-diep='1'] { margin-left: 1.25rem; }
.nalezen .korps__punten [data-diep='2'] { margin-left: 2.5rem; }
.nalezen .korps__tabel { overflow-x: auto; }
.nalezen__concept { background: var(--surface); border-left: 4px solid var(--house); margin-top: 2rem; padding: 0.75rem 1rem; }
.nalezen .vraag input[type=date] { background: var(--paper); border: 2px solid var(--ink-soft); border-radius: 4px; color: var(--ink); display: block; font: inherit; margin-top: 0.4rem; min-height: 2.75rem; padding: 0.3rem 0.7rem; }
.nalezen .nazicht__stand:empty { display: none; }
.pagina ul.nalezen__klaar { list-style: none; margin: 0 0 0.5rem; padding: 0; }
.nalezen__klaar li { align-items: center; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; margin: 0; padding: 0.25rem 0; }
.nalezen .weg ol > li { margin-bottom: 0.75rem; }
.nalezen .weg summary { cursor: pointer; padding: 0.6rem 0; }
@media (forced-colors: active) { .nalezen__balk li a[aria-current] { outline: 3px solid Highlight; } }
@media print { .nalezen__balk { display: none; } }
`

export const kleed = (): void => kleedMet(CSS)
