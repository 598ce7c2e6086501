/** The page as it was served: it can be read whatever happens to the scripts that take it over. */

type Served = { path: string; html: string; title: string }

let first: Served | undefined

/** Before React begins. Where even its own nets break, what was served is put back. */
export function keepServed(): void {
  const root = document.getElementById('__docusaurus')
  if (!root) return
  first = { path: window.location.pathname, html: root.innerHTML, title: document.title }
  window.addEventListener('error', () => {
    setTimeout(() => {
      if (!root.hasChildNodes() && first) root.innerHTML = first.html
    })
  })
}

/** What is at hand of a page without asking the network: only the page that this tab was opened with. */
export function servedAt(path: string): string | undefined {
  return first?.path === path ? first.html : undefined
}

/** The page at an address, as the site serves it; undefined when it cannot be had. */
export async function fetchServed(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(window.location.origin + path, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.getElementById('__docusaurus')?.innerHTML
  } catch {
    return undefined
  }
}

/** One part of a served page. */
export function partOf(html: string, id: string): string {
  return new DOMParser().parseFromString(html, 'text/html').getElementById(id)?.innerHTML ?? html
}
