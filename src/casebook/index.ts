// Floor 2. A folder of YAML (actors, issues and options, rules, proposals, mechanisms) → a checked casebook, or complaints with file and line.
export * from './schema.js'
