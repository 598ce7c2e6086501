/** Stands in the place of the theme's list of what an item of the bar can be: here each is a link, but for the search field. */

import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem'
import HtmlNavbarItem from '@theme/NavbarItem/HtmlNavbarItem'

export default { default: DefaultNavbarItem, html: HtmlNavbarItem }
