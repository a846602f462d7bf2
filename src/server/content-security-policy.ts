/**
 * What a page of the atlas may load: its own files, and the pictures that MapLibre's stylesheet carries as `data:`.
 *
 * No inline script or style, no evaluation, no other origin. The build writes it into every page, so that any static server will do;
 * the atlas's own server sends it too, with what only a header can say.
 */
export const contentSecurityPolicy = [
	"default-src 'self'",
	"img-src 'self' data: blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ')
