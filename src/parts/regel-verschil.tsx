/** Two texts of which only the words are known, a line a block: the words that changed, marked. */

import { type ReactNode, useEffect, useState } from 'react'
import type { ArtikelDiff } from '../data'
import { loadDiff } from '../pipeline'
import { Tekstverschil } from './verschil'

type Props = { oud: readonly string[]; nieuw: readonly string[] }

export function RegelVerschil({ oud, nieuw }: Props): ReactNode {
  const [tekst, setTekst] = useState<ArtikelDiff['tekst'] | 'fout'>()
  useEffect(() => {
    let isHere = true
    loadDiff().then(
      ({ diffRegels }) => isHere && setTekst(diffRegels(oud, nieuw)),
      () => isHere && setTekst('fout')
    )
    return () => {
      isHere = false
    }
  }, [oud, nieuw])
  if (tekst === 'fout') return <p>Zonder verbinding kunnen we de woorden nu niet aanduiden.</p>
  return <div className="verschil">{tekst && <Tekstverschil tekst={tekst} />}</div>
}
