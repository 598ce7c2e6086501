/** The list beside a page shows where one is, also when that is the twentieth chapter. */

/** Called by Docusaurus after every change of page. */
export function onRouteDidUpdate(): void {
  // The list opens the theme of the page in an effect of its own, after this.
  requestAnimationFrame(() => requestAnimationFrame(showCurrent))
}

function showCurrent(): void {
  const link = document.querySelector('.theme-doc-sidebar-container .menu__link[aria-current="page"]')
  const list = link?.closest('.menu')
  if (!link || !list) return
  const [own, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
  if (own.top < frame.top || own.bottom > frame.bottom)
    list.scrollTop += own.top - frame.top - frame.height / 2
}
