/**
 * The search field as HTML of our own: a plain form, in the bar of every page and on the home page. It works without a
 * script; wek.ts wakes it. In the bar it cannot be a component, because the bar belongs to the theme.
 */

/** Where it leads, as the browser asks for it, and the name of who else answers, where somebody does: who types knows it. */
export function zoekveldHtml(action: string, dienst?: string): string {
  const via =
    dienst === undefined
      ? 'placeholder="Zoeken"'
      : `placeholder="Zoeken via ${dienst}" title="Zoeken gaat via ${dienst}"`
  return `<form class="zoekveld" action="${action}"><input type="search" name="q" aria-label="Zoek op deze site" aria-keyshortcuts="/ Control+K" ${via} autocomplete="off" autocapitalize="none" maxlength="200"><button aria-label="Zoek">${LOEP}</button></form>`
}

const LOEP =
  '<svg class="icoon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5L20 20"/></svg>'
