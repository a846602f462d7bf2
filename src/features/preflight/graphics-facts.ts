import type { GraphicsFacts } from './preflight-facts.ts'

/** Names under which a processor draws in the place of a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** What draws on this machine; `null` where there is no WebGL 2. The context it takes is given back. */
export function graphicsFacts(): GraphicsFacts | null {
	const gl = document.createElement('canvas').getContext('webgl2')
	if (!gl) return null
	const info = gl.getExtension('WEBGL_debug_renderer_info')
	const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
	const maxTexturePx = Number(gl.getParameter(gl.MAX_TEXTURE_SIZE))
	gl.getExtension('WEBGL_lose_context')?.loseContext()
	return { name, maxTexturePx, isSoftware: SOFTWARE.test(name) }
}
