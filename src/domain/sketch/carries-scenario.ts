/** How the part of an address begins that holds a scenario. It stands behind the `#`, which no server is sent. */
export const SCENARIO_HASH = '#scenario='

/** Whether the `hash` of an address holds a scenario. */
export const carriesScenario = (hash: string): boolean => hash.startsWith(SCENARIO_HASH)
