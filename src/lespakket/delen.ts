/** The parts of a course, one at a time: which one, the address says. Without a program they stand below each other. */

import { find, findAll } from './dom'

/** `eerst` names the part to begin with, where the address names none; `onToon` hears of each that is shown. */
export function toonDelen(
  main: HTMLElement,
  eerst: string,
  onToon: (plaats: number, naam: string) => void
): void {
  const delen = findAll(main, '[data-deel]')
  const show = (plaats: number): void => {
    delen.forEach((deel, index) => (deel.hidden = index !== plaats))
    onToon(plaats, delen[plaats]?.id ?? '')
  }
  const follow = (): boolean => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const plaats = target ? delen.findIndex((deel) => deel.contains(target)) : -1
    if (!target || plaats < 0) return false
    show(plaats)
    // It has the focus of who hears the page, and is where the page is scrolled to.
    const kop = delen.includes(target) ? (find(target, 'h1') ?? target) : target
    if (kop.tabIndex < 0) kop.tabIndex = -1
    kop.focus()
    target.scrollIntoView()
    return true
  }
  addEventListener('hashchange', follow)
  if (!follow())
    show(
      Math.max(
        0,
        delen.findIndex(({ id }) => id === eerst)
      )
    )
}
