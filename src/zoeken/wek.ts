/**
 * Wakes a search field when somebody comes to it: until then a page loads nothing of the search. Runs on every page.
 * A question stays in the browser: what the form would send goes to the page of the search without a request.
 */

import { idIn } from '../reader/address'
import { hrefOf } from '../reader/published'
import { isSneltoetsAan } from './sneltoets'

const VELD = '.zoekveld input'
const ZOEKEN = hrefOf('/zoeken')

if (typeof window !== 'undefined') {
  window.addEventListener('focusin', ({ target }) => wek(target))
  window.addEventListener('keydown', onKey)
  window.addEventListener('submit', onSubmit)
  wek(document.activeElement)
}

function wek(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || !target.matches(VELD)) return
  // The page of the search shows its answers itself.
  if (target.closest('.zoeken')) return
  // The form works as it is where this cannot be loaded.
  import('./keuzelijst').then(({ maakKeuzelijst }) => maakKeuzelijst(target)).catch(() => undefined)
}

/** `/` and Ctrl-K lead to the field that can be seen, or to the page that has one. */
function onKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event
  const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target) && isSneltoetsAan()
  if (event.defaultPrevented || (!isK && !isSlash)) return
  event.preventDefault()
  const field = [...document.querySelectorAll<HTMLInputElement>(VELD)].find(
    (one) => one.getClientRects().length > 0
  )
  if (field) field.select()
  else naar(ZOEKEN)
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function onSubmit(event: SubmitEvent): void {
  const field = event.target instanceof Element ? event.target.querySelector<HTMLInputElement>(VELD) : null
  if (event.defaultPrevented || !field?.form?.matches('.zoekveld')) return
  event.preventDefault()
  const vraag = field.value.trim()
  naar(vraag === '' ? ZOEKEN : `${ZOEKEN}?q=${encodeURIComponent(vraag)}`)
}

/** As a click on a link: whatever answers those, answers this. */
function naar(href: string): void {
  const link = Object.assign(document.createElement('a'), { href })
  link.setAttribute('href', href)
  document.body.append(link)
  link.click()
  link.remove()
}

/** Who chose an answer reads on at it, by keyboard too: the field does not keep the focus. */
export function onRouteDidUpdate({ location }: { location: Location }): void {
  if (!document.activeElement?.matches(VELD) || location.hash === '') return
  ;(document.activeElement as HTMLElement).blur()
  document.getElementById(idIn(location.hash) ?? '')?.focus({ preventScroll: true })
}
