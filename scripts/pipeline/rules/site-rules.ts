/** Rules that need all files. Apart from the document rules, because a run from the cache loads no Markdown parser. */

import { afwijkingStale } from './afwijking-stale.ts'
import { artikelCount } from './artikel-count.ts'
import { artikelNumber } from './artikel-number.ts'
import { artikelUnique } from './artikel-unique.ts'
import { begripAdopted } from './begrip-adopted.ts'
import { begripUnique } from './begrip-unique.ts'
import { begripWord } from './begrip-word.ts'
import { changeAddress } from './change-address.ts'
import { changeAdopted } from './change-adopted.ts'
import { changeBeside } from './change-beside.ts'
import { changeCause } from './change-cause.ts'
import { changeNewReport } from './change-new-report.ts'
import { changeReview } from './change-review.ts'
import { changeOpnieuw } from './change-opnieuw.ts'
import { changeTelling } from './change-telling.ts'
import { changeVerloop } from './change-verloop.ts'
import { contentBehoefte } from './content-behoefte.ts'
import { contentBevraging } from './content-bevraging.ts'
import { contentFictief } from './content-fictief.ts'
import { contentFuture } from './content-future.ts'
import { contentGedeeld } from './content-gedeeld.ts'
import { contentGevolg } from './content-gevolg.ts'
import { contentInvoering } from './content-invoering.ts'
import { contentLessons } from './content-lessons.ts'
import { contentMarkt } from './content-markt.ts'
import { contentOrder } from './content-order.ts'
import { contentReviewStale } from './content-review-stale.ts'
import { contentStatusReview } from './content-status-review.ts'
import { contentTelling } from './content-telling.ts'
import { contentThemas } from './content-themas.ts'
import { contentVersionConcept } from './content-version-concept.ts'
import { contentVersionOverlap } from './content-version-overlap.ts'
import { fileLitter } from './file-litter.ts'
import { fingerprintUnique } from './fingerprint-unique.ts'
import { imageBroken } from './image-broken.ts'
import { imageUnused } from './image-unused.ts'
import { kaartArtikel } from './kaart-artikel.ts'
import { linkAnchor } from './link-anchor.ts'
import { linkArtikel } from './link-artikel.ts'
import { linkArtikelVervallen } from './link-artikel-vervallen.ts'
import { linkName } from './link-name.ts'
import { linkPage } from './link-page.ts'
import { placeOwner } from './place-owner.ts'
import { placeParent } from './place-parent.ts'
import { placeUnknown } from './place-unknown.ts'
import { prefixUnique } from './prefix-unique.ts'
import { privacyAntwoorden } from './privacy-antwoorden.ts'
import { privacyFileName } from './privacy-file-name.ts'
import { privacyFilePerson } from './privacy-file-person.ts'
import { privacyImage } from './privacy-image.ts'
import { registerAppend } from './register-append.ts'
import { registerDigest } from './register-digest.ts'
import { registerLine } from './register-line.ts'
import { registerNew } from './register-new.ts'
import { registerStatus } from './register-status.ts'
import { registerWords } from './register-words.ts'
import { safetyCollision } from './safety-collision.ts'
import { safetyFileName } from './safety-file-name.ts'
import { safetyFileType } from './safety-file-type.ts'
import { safetyImage } from './safety-image.ts'
import { safetyLitter } from './safety-litter.ts'
import { safetySymlink } from './safety-symlink.ts'
import { changeUpdated } from './change-updated.ts'
import { toetsStale } from './toets-stale.ts'
import { toetsVaststaat } from './toets-vaststaat.ts'
import type { ChangeRule, DayRule, SiteRule, SourceRule } from './rule.ts'
import { vraagArtikel } from './vraag-artikel.ts'
import { vroegerAdres } from './vroeger-adres.ts'

export const SOURCE_RULES: readonly SourceRule[] = [
  privacyFileName,
  privacyFilePerson,
  privacyAntwoorden,
  safetySymlink,
  safetyFileName,
  safetyFileType,
  fileLitter,
  safetyLitter,
  safetyCollision,
  safetyImage,
  imageBroken,
  privacyImage,
  placeUnknown,
  placeParent
]

export const SITE_RULES: readonly SiteRule[] = [
  placeOwner,
  linkPage,
  linkAnchor,
  linkArtikel,
  linkArtikelVervallen,
  kaartArtikel,
  vraagArtikel,
  linkName,
  vroegerAdres,
  artikelUnique,
  artikelNumber,
  artikelCount,
  prefixUnique,
  begripUnique,
  begripWord,
  imageUnused,
  contentLessons,
  contentOrder,
  contentReviewStale,
  contentStatusReview,
  contentThemas,
  contentVersionConcept,
  contentVersionOverlap,
  contentFictief,
  contentGedeeld,
  contentInvoering,
  contentBehoefte,
  contentBevraging,
  contentTelling,
  contentMarkt,
  fingerprintUnique,
  registerLine,
  registerDigest,
  registerWords,
  registerStatus,
  changeCause,
  contentGevolg,
  afwijkingStale,
  toetsVaststaat,
  toetsStale
]

export const DAY_RULES: readonly DayRule[] = [contentFuture]

export const CHANGE_RULES: readonly ChangeRule[] = [
  registerNew,
  changeBeside,
  begripAdopted,
  registerAppend,
  changeAdopted,
  changeReview,
  changeNewReport,
  changeVerloop,
  changeTelling,
  changeOpnieuw,
  changeAddress,
  changeUpdated
]
