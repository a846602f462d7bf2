import { AtlasElement } from './atlas-element.ts'

export { AtlasClient, AtlasRequestError } from './atlas-client.ts'
export { AtlasElement }

if (!customElements.get('jiangjin-atlas')) customElements.define('jiangjin-atlas', AtlasElement)
