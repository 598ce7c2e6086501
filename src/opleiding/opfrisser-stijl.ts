/** How the refresher looks, beside the self-test that its questions are drawn with. */

import { kleed as kleedMet } from '../reader/kleed'
import { kleed as kleedZelftest } from './zelftest-stijl'

const CSS = `
.opfrisser .facetten { margin-top: 1.5rem; }
.opfrisser__gewijzigd { background: var(--surface); border-left: 5px solid var(--signal); margin: 0 0 1rem; padding: 0.75rem 0.9rem; }
.opfrisser [data-begin]:focus { outline: none; }
.opfrisser__gewijzigd > :first-child { margin-top: 0; }
.opfrisser__gewijzigd > :last-child { margin-bottom: 0; }
.opfrisser__twijfel { align-items: center; cursor: pointer; display: flex; gap: 0.75rem; min-height: 2.75rem; }
.opfrisser__twijfel input { accent-color: var(--house); flex: none; height: 1.35rem; margin: 0; width: 1.35rem; }
.opfrisser__rust > :last-child { margin-bottom: 0; }
.opfrisser__rust .knop-stil, .opfrisser__onleesbaar .knop-stil { min-height: 2.75rem; }
.opfrisser__beheer { border: 1px solid var(--line); border-radius: 4px; margin: 1rem 0; padding: 0 0.9rem; }
.opfrisser__beheer > summary { color: var(--house); cursor: pointer; font-weight: 600; line-height: 1.5rem; margin: 0 -0.9rem; padding: 0.6rem 0.9rem; }
.opfrisser__onleesbaar, .opfrisser__melding { border-left: 5px solid var(--signal); margin: 1rem 0; padding: 0.25rem 0 0.25rem 0.9rem; }
@media print { .opfrisser { display: none; } }
`

export const kleed = (): void => {
  kleedZelftest()
  kleedMet(CSS)
}
