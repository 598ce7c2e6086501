/** How the pages of the list look; nobody else waits for these. */

export const CSS = `
.pagina .bladeren li { margin: 0; }
.bladeren ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; margin: 1rem 0 1.5rem; padding: 0; }
.bladeren li { align-items: center; display: flex; }
.bladeren a { border: 1px solid var(--line); border-radius: 3px; display: grid; font-variant-numeric: tabular-nums; min-height: 2.75rem; min-width: 2.75rem; padding: 0 0.6rem; place-content: center; text-decoration: none; }
.bladeren a:hover { text-decoration: underline; }
.bladeren a[aria-current] { background: var(--house); border-color: var(--house); color: var(--paper); font-weight: 700; text-decoration: underline; }
@media print { .bladeren { display: none; } }
`
