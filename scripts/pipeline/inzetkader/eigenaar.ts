import { tekst } from '../core/fields.ts'

export const eigenaar = tekst(80, 'De functie die deze tekst bijhoudt, nooit een naam.')
