/** Rules over one Markdown file; they run in the workers. */

import { a11yAlt } from './a11y-alt.ts'
import { a11yHeadingOrder } from './a11y-heading-order.ts'
import { a11yLanguage } from './a11y-language.ts'
import { a11yLinkSameText } from './a11y-link-same-text.ts'
import { a11yLinkText } from './a11y-link-text.ts'
import { a11yLinkUrl } from './a11y-link-url.ts'
import { a11yTableHead } from './a11y-table-head.ts'
import { contentBeslisboom } from './content-beslisboom.ts'
import { contentDates } from './content-dates.ts'
import { contentFictiefUnmarked } from './content-fictief-unmarked.ts'
import { contentFootnote } from './content-footnote.ts'
import { contentParts } from './content-parts.ts'
import { contentReview } from './content-review.ts'
import { contentSource } from './content-source.ts'
import { contentStatus } from './content-status.ts'
import { contentStappen } from './content-stappen.ts'
import { contentTemplate } from './content-template.ts'
import { contentVerloop } from './content-verloop.ts'
import { contentZoekwoorden } from './content-zoekwoorden.ts'
import { headingId } from './heading-id.ts'
import { imageOwnFolder } from './image-own-folder.ts'
import { matterDate } from './matter-date.ts'
import { matterMissing } from './matter-missing.ts'
import { matterSchema } from './matter-schema.ts'
import { matterVerloop } from './matter-verloop.ts'
import { privacyAddress } from './privacy-address.ts'
import { privacyBirth } from './privacy-birth.ts'
import { privacyCombination } from './privacy-combination.ts'
import { privacyEmail } from './privacy-email.ts'
import { privacyIban } from './privacy-iban.ts'
import { privacyLabel } from './privacy-label.ts'
import { privacyName } from './privacy-name.ts'
import { privacyNationalNumber } from './privacy-national-number.ts'
import { privacyPhone } from './privacy-phone.ts'
import { privacyPlace } from './privacy-place.ts'
import { privacyPlate } from './privacy-plate.ts'
import { privacyProfile } from './privacy-profile.ts'
import { privacyRecord } from './privacy-record.ts'
import { safetyCharacters } from './safety-characters.ts'
import { safetyCodeLanguage } from './safety-code-language.ts'
import { safetyDirective } from './safety-directive.ts'
import { safetyEncoding } from './safety-encoding.ts'
import { safetyHtml } from './safety-html.ts'
import { safetyLimits } from './safety-limits.ts'
import { safetyLinkHost } from './safety-link-host.ts'
import { safetyLinkLookAlike } from './safety-link-look-alike.ts'
import { safetyUnwrap } from './safety-unwrap.ts'
import { safetyUrl } from './safety-url.ts'
import { safetyYaml } from './safety-yaml.ts'
import { textBlock } from './text-block.ts'
import { textComment } from './text-comment.ts'
import { textLost } from './text-lost.ts'
import { textNearMarkup } from './text-near-markup.ts'
import { textStruck } from './text-struck.ts'
import { toetsVorm } from './toets-vorm.ts'
import type { DocumentRule } from './rule.ts'

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  privacyNationalNumber,
  privacyIban,
  privacyEmail,
  privacyPhone,
  privacyPlate,
  privacyName,
  privacyAddress,
  privacyLabel,
  privacyRecord,
  privacyBirth,
  privacyCombination,
  privacyPlace,
  privacyProfile,
  safetyEncoding,
  safetyLimits,
  safetyCharacters,
  safetyHtml,
  safetyUrl,
  safetyLinkHost,
  safetyLinkLookAlike,
  safetyCodeLanguage,
  imageOwnFolder,
  safetyUnwrap,
  safetyDirective,
  safetyYaml,
  matterMissing,
  matterSchema,
  matterVerloop,
  matterDate,
  headingId,
  textComment,
  textLost,
  textStruck,
  textBlock,
  textNearMarkup,
  a11yAlt,
  a11yHeadingOrder,
  a11yLinkText,
  a11yLinkUrl,
  a11yLinkSameText,
  a11yTableHead,
  a11yLanguage,
  contentParts,
  contentBeslisboom,
  contentStappen,
  contentDates,
  contentStatus,
  contentVerloop,
  contentFictiefUnmarked,
  contentSource,
  contentFootnote,
  contentReview,
  contentTemplate,
  contentZoekwoorden,
  toetsVorm
]
