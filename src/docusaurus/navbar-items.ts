/** Stands in the place of the theme's list of what an item of the bar can be: here each is a link. */

import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem'

export default { default: DefaultNavbarItem }
