/** How the steps look; joins the styles of the form, which are fetched with it. */

export const UPLOAD_CSS = `
.pagina ol.uploadstappen { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); list-style: none; margin: 1.25rem 0; padding: 0; }
.pagina .uploadstappen > li { break-inside: avoid; display: grid; gap: 0.75rem; grid-template-rows: auto 1fr; margin: 0; }
.uploadbeeld { display: block; height: auto; max-width: 20rem; stroke-linecap: round; stroke-linejoin: round; width: 100%; }
.uploadstappen__tekst > p { line-height: 1.5; margin: 0 0 0.5rem; }
.uploadstappen .uploadstappen__titel { align-items: center; display: flex; font-weight: 700; line-height: 1.3; }
.uploadstappen__nummer { border: 2px solid var(--house); border-radius: 50%; color: var(--house); flex: none; height: 2rem; line-height: calc(2rem - 4px); margin-right: 0.6rem; text-align: center; width: 2rem; }
.uploadstappen__link { display: inline-block; font-weight: 600; padding-block: 0.55rem; }
.uploadbeeld__venster { fill: var(--surface); stroke: var(--ink-soft); stroke-width: 2; }
.uploadbeeld__lijn { stroke: var(--line); stroke-width: 2; }
.uploadbeeld__stil { fill: var(--line); }
.uploadbeeld__vak { fill: var(--house-soft); stroke: var(--house); stroke-dasharray: 7 6; stroke-width: 2; }
.uploadbeeld__accent { fill: none; stroke: var(--house); stroke-width: 3; }
.uploadbeeld__spoor { fill: none; stroke: var(--signal); stroke-dasharray: 1 6; stroke-width: 3; }
.uploadbeeld__blad { fill: var(--paper); stroke: var(--house); stroke-width: 2.5; }
.uploadbeeld__tekstlijn { fill: none; stroke: var(--ink-soft); stroke-width: 3; }
.uploadbeeld__veld { fill: var(--paper); stroke: var(--house); stroke-width: 2.5; }
.uploadbeeld__leeg { fill: var(--paper); stroke: var(--line); stroke-width: 2; }
.uploadbeeld__vol { fill: var(--house); }
.uploadbeeld__op { fill: none; stroke: var(--paper); stroke-width: 4; }
.uploadbeeld__pijl { fill: var(--signal); stroke: var(--paper); stroke-width: 2; }
@media (forced-colors: active) {
  .uploadbeeld :is(.uploadbeeld__venster, .uploadbeeld__vak, .uploadbeeld__blad, .uploadbeeld__veld, .uploadbeeld__leeg) { fill: Canvas; stroke: CanvasText; }
  .uploadbeeld :is(.uploadbeeld__accent, .uploadbeeld__spoor, .uploadbeeld__tekstlijn, .uploadbeeld__lijn) { stroke: CanvasText; }
  .uploadbeeld__stil { fill: GrayText; }
  .uploadbeeld__vol, .uploadbeeld__pijl { fill: Highlight; }
  .uploadbeeld__op, .uploadbeeld__pijl { stroke: Canvas; }
}
`
