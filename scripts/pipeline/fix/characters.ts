/** Bytes and characters that nobody can want otherwise. */

import { withoutInvisible } from '../core/characters.ts'
import { type Mend, simple } from './mend.ts'

export const CHARACTERS: readonly Mend[] = [
  simple('byte order mark', 'het merkteken vooraan (BOM) weggehaald', (text) => text.replace(/^\ufeff/u, '')),
  simple('invisible characters', 'onzichtbare tekens weggehaald', withoutInvisible),
  simple('line ends', 'de regeleinden van Windows omgezet', (text) => text.replace(/\r+\n|\r/gu, '\n')),
  simple('loose accents', 'letters met losse accenten samengevoegd', (text) => text.normalize('NFC')),
  simple('last line end', 'een regeleinde achteraan gezet', (text) =>
    text === '' || text.endsWith('\n') ? text : `${text}\n`
  )
]
