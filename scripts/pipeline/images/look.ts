/** What a page in the browser asks of an image file: what it is, and what stands in it beside the image. */

export { personalIn } from './personal.ts'
export { imageType } from './signature.ts'
