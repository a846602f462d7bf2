/** The code in the address that the wall's QR code leads to, once: it is gone from the address and its history. `null` where there is none. */
export function takeCode(): string | null {
	const code = new URLSearchParams(location.hash.slice(1)).get('code')
	if (code !== null) history.replaceState(null, '', location.pathname + location.search)
	return code
}
