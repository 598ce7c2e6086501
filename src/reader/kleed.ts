/**
 * Styles that are fetched with what they are for, because every reader of every page waits for the styles of the site. As
 * a sheet of the document, which no policy for what stands in the HTML forbids.
 */

const worn = new Set<string>()

/** Once a page. */
export function kleed(css: string): void {
  if (worn.has(css)) return
  worn.add(css)
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Browsers of before 2023.
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
  }
}
