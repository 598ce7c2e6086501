/**
 * Links are plain everywhere; a click on one of this site is answered here, without loading the page anew. One listener
 * for the whole document: a component for each link, with an observer of its own, is what a phone waited for longest.
 */

import { useHistory } from '@docusaurus/router'
import { useEffect } from 'react'
import { BASE } from '../reader/published'

export function useNavigation(): void {
  const history = useHistory()
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const address = event.defaultPrevented || !isPlain(event) ? undefined : addressAt(event)
      if (address === undefined) return
      event.preventDefault()
      history.push(address)
    }
    document.addEventListener('click', follow)
    document.addEventListener('pointerover', load, { passive: true })
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('pointerover', load)
    }
  }, [history])
}

/** Before the click comes, the files of the page are on their way; a finger too is over a link before it lifts. */
function load(event: PointerEvent): void {
  const address = addressAt(event)
  if (address !== undefined) void window.docusaurus.preload(address.replace(/[?#].*$/u, ''))
}

/** A click that asks for the page itself, not for a new tab or a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/** Where the link under the pointer leads within this site; undefined for what the browser itself must do. */
function addressAt({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  const href = link?.getAttribute('href')
  // Two slashes lead to another site, and so does what stands beside this one on its host.
  if (
    !link ||
    !href ||
    !href.startsWith(BASE) ||
    /^\/[/\\]/u.test(href) ||
    link.hasAttribute('download') ||
    link.target === '_blank'
  )
    return undefined
  // A feed or a picture is a file; a version (/inzetkader/bodycam/1.0) is a page.
  return /\.[a-z]{2,5}$/u.test(href) ? undefined : href
}
