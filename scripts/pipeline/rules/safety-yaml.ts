import type { DocumentRule } from './rule.ts'

export const safetyYaml: DocumentRule = {
  id: 'safety-yaml',
  level: 'error',
  why: 'De kop van een bestand is een lijst van gegevens. Alles wat van YAML meer maakt (ankers, labels, verwijzingen) kan de bouw doen vastlopen.',
  help: 'Schrijf per regel "sleutel: waarde" en zet een waarde met bijzondere tekens tussen aanhalingstekens.',
  checkDocument({ path, matter }, report) {
    for (const problem of matter?.problems ?? []) report({ path, ...problem })
  }
}
