/** What the menu on a phone holds: a dialog of the browser keeps focus in it, closes with Escape and gives focus back. */

import { useLocation } from '@docusaurus/router'
import { useThemeConfig } from '@docusaurus/theme-common'
import { useNavbarSecondaryMenu } from '@docusaurus/theme-common/internal'
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle'
import { type ReactNode, useEffect, useRef } from 'react'
import { useVeldkaarten } from '../inzetkader/veldkaarten'
import { addressOf, hrefOf } from '../reader/published'

export default function PhoneMenu({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { content } = useNavbarSecondaryMenu()
  return (
    <dialog ref={dialog} className="menublad" aria-label="Menu" onClose={onClose}>
      <div className="menublad__kop">
        <strong>PLOT kenniscentrum</strong>
        <NavbarColorModeToggle />
        <button type="button" className="menublad__sluit" onClick={() => dialog.current?.close()}>
          Sluit
        </button>
      </div>
      <Delen onChoose={onClose} />
      {content && (
        <nav aria-label="In dit deel" className="menu menublad__deel">
          <p>In dit deel</p>
          {content}
        </nav>
      )}
    </dialog>
  )
}

/** Home, the field cards and all sections. */
function Delen({ onChoose }: { onChoose: () => void }): ReactNode {
  const { pathname } = useLocation()
  const here = addressOf(pathname)
  const { items } = useThemeConfig().navbar
  const links = [
    { to: '/', label: 'Start' },
    ...useVeldkaarten().map(({ kaart, technologie }) => ({ to: kaart, label: `Veldkaart ${technologie}` })),
    // The search field has its own place in the bar.
    ...(items as { to?: string; label: string }[]).flatMap(({ to, label }) =>
      to === undefined ? [] : [{ to, label }]
    )
  ]
  return (
    <nav aria-label="Delen van de site">
      <ul className="menublad__delen">
        {links.map(({ to, label }) => (
          <li key={to}>
            <a href={hrefOf(to)} aria-current={to === here ? 'page' : undefined} onClick={onChoose}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
