/** The kinds of pages: a line for each, and the name under which it is known. All else about one stands in its own file. */

export { technologie } from './inzetkader/technologie.ts'
export { inzetkader } from './inzetkader/inzetkader.ts'
export { hoofdstuk } from './inzetkader/hoofdstuk.ts'
export { kaart } from './inzetkader/kaart.ts'
export { module } from './opleiding/module.ts'
export { les } from './opleiding/les.ts'
export { ervaring } from './praktijk/ervaring.ts'
export { begrip } from './begrippen/begrip.ts'
export { rechtsbron } from './recht/rechtsbron.ts'
export { zone } from './zones/zone.ts'
export { pagina } from './paginas/pagina.ts'
export { nieuws } from './paginas/nieuws.ts'
