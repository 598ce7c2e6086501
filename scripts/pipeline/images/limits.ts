/** What an image may measure; far above any use on a page, far below what stops a machine. */

/** Bytes of one file. */
export const IMAGE_FILE_LIMIT = 10 * 1024 * 1024
/** A photo of the largest phone camera setting that stays under the file limit is 50 million. */
export const PIXEL_LIMIT = 64_000_000
/**
 * Pixels that one run reads of images that no run has read before: so many in any case, and more with the bytes that came
 * in. A photo has four a byte, a drawing a hundred; a file made to cost a machine dear has thousands.
 */
export const RUN_PIXELS = 1_000_000_000
export const RUN_PIXELS_PER_BYTE = 20
/** Hex digits that name an image in the output: with fewer, two images can be made to share a name. */
export const IMAGE_HASH_LENGTH = 32
/** WebP ends at 16,383. */
export const SIDE_LIMIT = 16_000
