import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'
import sidebars from './generated/data/sidebars.json'

export default sidebars as SidebarsConfig
