import { config, locales } from 'zod/mini'

// The page's security policy forbids making code at run time; zod would try once for each schema and the browser would report each attempt.
config({ jitless: true })

// Without a language, all that a fault says is "Invalid input".
config(locales.en())

export * as z from 'zod/mini'
