/** Our MDX shells hold one component, which they import; no element of theirs needs a mapping. */
const components = {}

export default components
