/** The one route of all experience reports. Drawn once as a template with placeholders; `pour.tsx` fills them. */

import { PageMetadata } from '@docusaurus/theme-common'
import { useLocation } from '@docusaurus/router'
import Layout from '@theme/Layout'
import { type ReactNode, useEffect, useState } from 'react'
import type { PageOf } from '../data'
import { dataAddress } from '../pipeline'
import { DATA_ID, PLACEHOLDERS } from './placeholders'
import { samenvattingOf } from './samenvatting'
import { Verslag } from './verslag'
import { addressOf, hrefOf } from '../reader/published'

type Report = PageOf<'ervaring'>
type State = { address: string; report: Report | 'fout' | undefined }

export default function Frame(): ReactNode {
  const { pathname } = useLocation()
  const address = addressOf(pathname).replace(/(?:\.html)?\/?$/u, '')
  const report = useReport(address)
  const isTemplate = typeof document === 'undefined'
  const title = isTemplate
    ? PLACEHOLDERS.title
    : typeof report === 'object'
      ? report.titel
      : 'Ervaringsverslag'
  const description = isTemplate
    ? PLACEHOLDERS.description
    : typeof report === 'object'
      ? samenvattingOf(report)
      : ''
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <main className="container verslag">
        {isTemplate ? PLACEHOLDERS.body : <Content report={report} />}
      </main>
    </Layout>
  )
}

function Content({ report }: { report: State['report'] }): ReactNode {
  if (report === undefined) return <p role="status">Het verslag wordt geladen…</p>
  if (report !== 'fout') return <Verslag report={report} />
  return (
    <div className="pagina">
      <h1>Dit verslag vinden we niet</h1>
      <p>Het bestaat niet (meer), of je bent offline en hebt het nog niet eerder geopend.</p>
      <p>
        <a href={hrefOf('/praktijk')}>Bekijk alle ervaringsverslagen</a>
      </p>
    </div>
  )
}

/** The data of the report at an address: from the page itself when it was loaded whole, else fetched. */
function useReport(address: string): State['report'] {
  const [state, setState] = useState<State>(() => ({ address, report: inlineReport(address) }))
  useEffect(() => {
    if (state.address === address && state.report !== undefined) return undefined
    const controller = new AbortController()
    void fetchReport(address, controller.signal).then((report) => {
      if (!controller.signal.aborted) setState({ address, report })
    })
    return () => controller.abort()
  }, [address, state])
  return state.address === address ? state.report : undefined
}

async function fetchReport(address: string, signal: AbortSignal): Promise<Report | 'fout'> {
  try {
    const response = await fetch(hrefOf(dataAddress(address)), { signal })
    const report = response.ok ? ((await response.json()) as Report) : undefined
    // Some hosts answer a strange address with another file.
    return report?.address === address ? report : 'fout'
  } catch {
    return 'fout'
  }
}

function inlineReport(address: string): Report | undefined {
  if (typeof document === 'undefined') return undefined
  const text = document.getElementById(DATA_ID)?.textContent
  if (!text) return undefined
  const report = JSON.parse(text) as Report
  return report.address === address ? report : undefined
}
