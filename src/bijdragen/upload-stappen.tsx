/** Three steps of the page where files are dropped. */

import type { ReactNode } from 'react'

export function UploadStappen({ gastheer }: { gastheer: string }): ReactNode {
  return (
    <ol>
      <li>Bewaar je verslag op je toestel.</li>
      <li>Open de map van je zone op {gastheer} en sleep de bestanden erin.</li>
      <li>Kies Propose changes.</li>
    </ol>
  )
}
