/**
 * The words of the theme that its Dutch translation leaves in English, half translates or says in a stiff way: they are
 * what a screen reader says. Other plugins' words come first, so ours win.
 */

import type { Plugin } from '@docusaurus/types'

export default function themeWords(): Plugin {
  return {
    name: 'plot-theme-words',
    getDefaultCodeTranslationMessages: () =>
      Promise.resolve({
        'theme.BackToTopButton.buttonAriaLabel': 'Naar boven',
        'theme.DocSidebarItem.collapseCategoryAriaLabel': "'{label}' inklappen",
        'theme.DocSidebarItem.expandCategoryAriaLabel': "'{label}' uitklappen",
        'theme.IconExternalLink.ariaLabel': '(opent in een nieuw tabblad)',
        'theme.NavBar.navAriaLabel': 'Hoofdmenu',
        'theme.colorToggle.ariaLabel.mode.system': 'modus van je toestel',
        'theme.contentVisibility.unlistedBanner.title': 'Verborgen pagina',
        'theme.docs.paginator.navAriaLabel': 'Vorige en volgende pagina',
        'theme.docs.sidebar.navAriaLabel': 'Zijmenu',
        'theme.docs.sidebar.toggleSidebarButtonAriaLabel': 'Menu openen of sluiten',
        'theme.navbar.mobileDropdown.collapseButton.collapseAriaLabel': 'Menu inklappen',
        'theme.navbar.mobileDropdown.collapseButton.expandAriaLabel': 'Menu uitklappen'
      })
  }
}
