/** How the form looks. Fetched with it, because every reader of every page waits for the styles of the site. */

import { UPLOAD_CSS } from './upload-stijl'

const CSS = `
.formulier > h2 { border-top: 2px solid var(--house); padding-top: 0.75rem; }
.vraag { border: 0; margin: 0 0 1.75rem; min-width: 0; padding: 0; }
.vraag > label, .vraag > legend { display: block; font-weight: 700; line-height: 1.35; padding: 0; }
.vraag > legend { margin-bottom: 0; }
.vraag__deel { color: var(--ink-soft); display: block; font-size: 0.875rem; font-weight: 600; }
.vraag__uitleg { color: var(--ink-soft); display: block; font-size: 0.9375rem; line-height: 1.4; margin: 0.15rem 0 0; }
.vraag__uitleg:empty { display: none; }
.vraag input[type=text], .vraag select, .beelden :is(input, select) { background: var(--paper); border: 2px solid var(--ink-soft); border-radius: 4px; color: var(--ink); display: block; font: inherit; margin-top: 0.4rem; min-height: 2.75rem; padding: 0.3rem 0.7rem; width: 100%; }
.vraag [aria-invalid=true] { border-color: var(--signal); }
.vraag--stil { background: var(--surface); padding: 1rem 1.25rem; }
.vraag input[type=file] { display: block; font: inherit; margin-top: 0.5rem; max-width: 100%; min-height: 2.75rem; }
.vraag input::file-selector-button { background: none; border: 2px solid var(--house); border-radius: 4px; color: var(--house); cursor: pointer; font: inherit; font-weight: 600; margin-right: 0.75rem; min-height: 2.75rem; padding: 0.2rem 1.1rem; }
.vraag__keuzes { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.5rem; }
.vraag__keuzes label { align-items: center; border: 1px solid var(--ink-soft); border-radius: 4px; cursor: pointer; display: flex; gap: 0.6rem; line-height: 1.25; min-height: 2.75rem; padding: 0.3rem 0.9rem 0.3rem 0.7rem; }
.vraag__keuzes label:has(:checked) { background: var(--house-soft); border-color: var(--house); box-shadow: inset 0 0 0 1px var(--house); }
.vraag__keuzes input { accent-color: var(--house); flex: none; height: 1.25rem; margin: 0; width: 1.25rem; }
.vraag__keuzes + .knop-stil { margin-top: 0.5rem; }
.formulier .knop-stil { min-height: 2.75rem; }

.schrijfvak { display: grid; margin-top: 0.4rem; }
.schrijfvak > * { border: 2px solid var(--ink-soft); border-radius: 4px; font: inherit; grid-area: 1 / 1; line-height: 1.5; margin: 0; min-height: 6.9rem; overflow-wrap: anywhere; padding: 0.55rem 0.7rem; white-space: pre-wrap; width: 100%; }
.schrijfvak__spiegel { border-color: transparent; color: transparent; pointer-events: none; }
.schrijfvak textarea { background: none; color: var(--ink); overflow: hidden; resize: none; }
.schrijfvak--lang textarea { height: 24rem; overflow: auto; resize: vertical; }
.gemarkeerd { border-radius: 2px; color: transparent; }
.gemarkeerd--error { background: var(--signal-soft); box-shadow: 0 2px 0 var(--signal); }
.gemarkeerd--warning, .gemarkeerd--info { background: var(--bezig-soft); box-shadow: 0 2px 0 var(--bezig); }

.pagina ul.bevindingen { list-style: none; margin: 0.5rem 0 0; padding: 0; }
.bevinding { align-items: start; border-left: 4px solid var(--bezig); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; margin: 0 0 0.5rem; padding: 0.15rem 0 0.15rem 0.75rem; }
.bevinding--error { border-color: var(--signal); }
.bevinding p { flex: 1 1 18rem; font-size: 0.9375rem; line-height: 1.45; margin: 0; overflow-wrap: anywhere; }
.bevinding__niveau { color: var(--bezig); white-space: nowrap; }
.bevinding--error .bevinding__niveau { color: var(--signal); }
.bevinding__teken { border: 1.5px solid currentColor; border-radius: 50%; display: inline-block; font-size: 0.75em; height: 1.5em; line-height: 1.35em; text-align: center; width: 1.5em; }

.artikelzoeker { position: relative; }
.artikelzoeker [role=listbox] { background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); left: 0; list-style: none; margin: 0.2rem 0 0; padding: 0; position: absolute; right: 0; top: 100%; z-index: 5; }
.artikelzoeker [role=option] { border-left: 4px solid transparent; cursor: pointer; line-height: 1.3; margin: 0; min-height: 2.75rem; padding: 0.6rem 0.7rem; }
.artikelzoeker [role=option]:hover { background: var(--surface); }
.artikelzoeker [aria-selected=true] { background: var(--house-soft); border-color: var(--house); }
.artikelzoeker .artikelnummer { color: var(--house); font-weight: 600; white-space: nowrap; }
.vraag > p.klein { margin: 0.3rem 0 0; min-height: 1.4em; }
.pagina ul.schijfjes { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0; padding: 0; }
.schijfjes li { align-items: center; background: var(--house-soft); border-radius: 4px; display: flex; font-variant-numeric: tabular-nums; font-weight: 600; margin: 0; padding-left: 0.8rem; }
.schijfjes button { background: none; border: 0; color: var(--house); cursor: pointer; font: inherit; min-height: 2.75rem; min-width: 2.75rem; }

.pagina ol.beelden { list-style: none; margin: 1rem 0 0; padding: 0; }
.beelden > li { border-top: 1px solid var(--line); display: grid; gap: 0.75rem 1.25rem; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); margin: 0; padding: 1rem 0; }
.beelden img { height: auto; max-width: 100%; }
.beelden label { display: block; font-weight: 600; margin-top: 0.6rem; }
.beelden label:first-child { margin-top: 0; }
.beelden .knop-stil { margin-top: 0.9rem; }

.formulier__gezegd > ul { background: var(--bezig-soft); border-left: 4px solid var(--bezig); margin: 0 0 1.75rem; padding: 0.75rem 1rem 0.75rem 2rem; }
.nazicht__stand { font-weight: 600; }
.pagina ul.nazicht__lijst { columns: 17rem; list-style: none; margin: 0 0 1rem; padding: 0; }
ul.nazicht__lijst li { break-inside: avoid; margin: 0; }
ul.nazicht__lijst a { display: inline-block; line-height: 1.3; padding-block: 0.65rem; }
.formulier__knop { align-items: center; background: var(--house); border: 2px solid var(--house); border-radius: 4px; color: var(--paper); cursor: pointer; display: inline-flex; font: inherit; font-weight: 700; line-height: 1.25; min-height: 2.75rem; padding: 0.4rem 1.25rem; text-decoration: none; }
.formulier__knop:hover { background: var(--house-strong); border-color: var(--house-strong); color: var(--paper); }
.formulier__knop--stil { background: none; color: var(--house); }
.formulier__knop--stil:hover { background: var(--house-soft); color: var(--house-strong); }
.wegen { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin: 1rem 0 1.25rem; }
.weg { border: 1px solid var(--line); border-top: 4px solid var(--house); padding: 1rem 1.25rem 0.5rem; }
.weg:has(.uploadstappen) { grid-column: 1 / -1; }
.pagina .weg h3 { margin-top: 0; }
.formulier .bewaar { display: inline-block; padding-block: 0.6rem; }
.aangekomen, .concepthouder { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }

.voorbeeld { background: var(--paper); border: 0; color: var(--ink); height: 100dvh; margin: 0; max-height: none; max-width: none; overflow-y: auto; overscroll-behavior: contain; padding: 0 max(1rem, (100vw - 75rem) / 2) 3rem; width: 100vw; }
.voorbeeld__kop { align-items: center; background: var(--house-soft); display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; margin: 0 calc(-1 * max(1rem, (100vw - 75rem) / 2)) 1.5rem; padding: 0.6rem max(1rem, (100vw - 75rem) / 2); position: sticky; top: 0; z-index: 2; }
.voorbeeld__kop p { font-weight: 600; margin: 0; }
@media (max-width: 40rem) { .beelden > li { grid-template-columns: minmax(0, 1fr); } .beelden img { max-height: 12rem; } }
@media (forced-colors: active) { .gemarkeerd { background: Mark; } .vraag__keuzes label:has(:checked) { outline: 3px solid Highlight; } }
@media print { .formulier { display: none; } }
${UPLOAD_CSS}`

let isGekleed = false

/** Once a page. As a sheet of the document, which no policy for what stands in the HTML forbids. */
export function kleed(): void {
  if (isGekleed) return
  isGekleed = true
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Browsers of before 2023.
    document.head.append(Object.assign(document.createElement('style'), { textContent: CSS }))
  }
}
