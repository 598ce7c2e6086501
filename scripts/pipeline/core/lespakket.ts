/** Where the material of a module stands on the site, in a folder with the name of the module. */
export const LESPAKKET_FOLDER = 'lespakket'
