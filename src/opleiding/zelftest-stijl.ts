/** How the self-test looks. Fetched with it, because every reader of every page waits for the styles of the site. */

import { kleed as kleedMet } from '../reader/kleed'

const CSS = `
.zelftest { border: 2px solid var(--house); border-radius: 4px; margin: 1.5rem 0; padding: 1rem 1.1rem 1.2rem; }
.zelftest fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
.zelftest legend { padding: 0; }
.zelftest h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.75rem; }
.zelftest h2:focus { outline: none; }
.zelftest__hoever { color: var(--ink-soft); font-size: 0.9375rem; font-variant-numeric: tabular-nums; margin: 0 0 0.25rem; }
.zelftest__hoe { color: var(--ink-soft); font-size: 0.9375rem; margin: 0 0 0.5rem; }
.zelftest__keuze { align-items: flex-start; border: 1px solid var(--line); border-radius: 4px; cursor: pointer; display: flex; gap: 0.75rem; line-height: 1.4; margin: 0 0 0.5rem; min-height: 2.75rem; padding: 0.65rem 0.8rem; }
.zelftest__keuze:hover { background: var(--surface); }
.zelftest__keuze:has(:checked) { background: var(--house-soft); border-color: var(--house); }
.zelftest__keuze:has(:focus-visible) { outline: 3px solid var(--house); outline-offset: 2px; }
.zelftest__keuze input { accent-color: var(--house); flex: none; height: 1.35rem; margin: 0.05rem 0 0; width: 1.35rem; }
.zelftest [data-uitslag=juist] { border-left: 5px solid var(--geldig); }
.zelftest [data-uitslag=fout] { border-left: 5px solid var(--signal); }
.zelftest__merk { display: block; font-size: 0.9375rem; font-weight: 700; margin-top: 0.15rem; }
.zelftest__orde { list-style: none; margin: 0; padding: 0; }
.zelftest__orde > li { align-items: center; border: 1px solid var(--line); border-radius: 4px; display: flex; gap: 0.5rem; margin: 0 0 0.5rem; padding: 0.35rem 0.35rem 0.35rem 0.8rem; }
.zelftest__orde > li > span { flex: 1; min-width: 0; }
.zelftest__orde button { background: none; border: 1px solid var(--ink-soft); border-radius: 4px; color: var(--house); cursor: pointer; flex: none; font: inherit; font-weight: 700; height: 2.75rem; width: 2.75rem; }
.zelftest__orde button:disabled { border-color: var(--line); color: var(--line); cursor: default; }
.zelftest__gezegd { clip-path: inset(50%); height: 1px; margin: 0; overflow: hidden; position: absolute; width: 1px; }
.zelftest__open { display: block; margin: 0 0 0.75rem; }
.zelftest__open textarea { background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; color: var(--ink); display: block; font: inherit; margin-top: 0.35rem; padding: 0.5rem 0.7rem; width: 100%; }
.zelftest__model { border-left: 5px solid var(--house); margin: 0 0 0.75rem; padding: 0.25rem 0 0.25rem 0.9rem; }
.zelftest__koptekst { font-weight: 700; margin: 0 0 0.25rem; }
.zelftest__leeg { font-weight: 700; }
.zelftest__uitslag { background: var(--surface); border-left: 5px solid; margin: 0.75rem 0; padding: 0.75rem 0.9rem; }
.zelftest__uitslag > :last-child { margin-bottom: 0; }
.zelftest__uitslag--juist { border-color: var(--geldig); }
.zelftest__uitslag--fout { border-color: var(--signal); }
.zelftest__knop { background: var(--house); border: 2px solid var(--house); border-radius: 4px; color: var(--paper); cursor: pointer; font: inherit; font-weight: 700; margin-top: 0.5rem; min-height: 2.75rem; padding: 0.4rem 1.1rem; }
@media (forced-colors: active) { .zelftest__keuze:has(:checked) { outline: 2px solid; } }
@media print { .zelftest { display: none; } }
`

export const kleed = (): void => kleedMet(CSS)
