import { config } from 'zod'

// Zod compiles parsers with `new Function` unless told not to, which the extension's CSP forbids.
config({ jitless: true })

export * from 'zod'
