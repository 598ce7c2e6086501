/** The menu on a phone, drawn when it is asked for; the theme draws its own behind every page. Its file comes when the page is idle. */

import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal'
import { lazy, type ReactNode, Suspense } from 'react'

const PhoneMenu = lazy(() => import(/* webpackPrefetch: true */ '../../../docusaurus/phone-menu'))

export default function MobileSidebar(): ReactNode {
  const { shouldRender, shown, toggle } = useNavbarMobileSidebar()
  return (
    shouldRender &&
    shown && (
      <Suspense>
        <PhoneMenu onClose={toggle} />
      </Suspense>
    )
  )
}
