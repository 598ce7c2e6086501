/** What a SCORM 1.2 package says of itself: one course of one page, with every file that belongs to it. */

import { type Xml, xml } from '../../xml.ts'

export type Manifest = {
  /** Letters, digits and "-". */
  naam: string
  titel: string
  /** From which score somebody passes; none where nothing is scored. */
  grens: number | undefined
  /** The page that the platform opens. */
  pagina: string
  /** All files but the manifest, that page with them. */
  bestanden: readonly string[]
}

export function manifestXml({ naam, titel, grens, pagina, bestanden }: Manifest): string {
  const mastery = grens === undefined ? [] : [xml`<adlcp:masteryscore>${String(grens)}</adlcp:masteryscore>`]
  const files: Xml[] = bestanden.map((path) => xml`<file href="${path}"/>`)
  const manifest = xml`<manifest identifier="lespakket-${naam}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="cursus">
<organization identifier="cursus">
<title>${titel}</title>
<item identifier="les" identifierref="pagina" isvisible="true"><title>${titel}</title>${mastery}</item>
</organization>
</organizations>
<resources>
<resource identifier="pagina" type="webcontent" adlcp:scormtype="sco" href="${pagina}">${files}</resource>
</resources>
</manifest>`
  return `<?xml version="1.0" encoding="utf-8"?>\n${manifest.xml}\n`
}
