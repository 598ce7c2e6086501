/** The words of the theme that its Dutch translation leaves in English. Other plugins' words come first, so ours win. */

import type { Plugin } from '@docusaurus/types'

export default function themeWords(): Plugin {
  return {
    name: 'plot-theme-words',
    getDefaultCodeTranslationMessages: () =>
      Promise.resolve({
        'theme.IconExternalLink.ariaLabel': '(opent in een nieuw tabblad)',
        'theme.NavBar.navAriaLabel': 'Hoofdmenu',
        'theme.colorToggle.ariaLabel.mode.system': 'modus van je toestel',
        'theme.contentVisibility.unlistedBanner.title': 'Verborgen pagina',
        'theme.navbar.mobileDropdown.collapseButton.collapseAriaLabel': 'Menu inklappen',
        'theme.navbar.mobileDropdown.collapseButton.expandAriaLabel': 'Menu uitklappen'
      })
  }
}
