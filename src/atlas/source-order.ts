import type { Source } from '../contracts/source.ts'

/** In which order kinds of sources are named: data sets first, since their licences ask for it. */
export const SOURCE_ORDER: readonly Source['kind'][] = ['dataset', 'drawing', 'article', 'page']
