import { config } from 'zod'

// The page's security policy forbids making code at run time; zod would try once for each schema and the browser would report each attempt.
config({ jitless: true })

export * as z from 'zod'
