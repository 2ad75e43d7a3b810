import type { Provenance } from './coded-note.ts';
import type { FhirContext } from './fhir-finding.ts';
import { stableHash } from './fhir-id.ts';
import type { Device, ProvenanceResource, Reference } from './fhir-resources.ts';
import { aiSecurity, assertedByAi, concept, structures } from './fhir-terms.ts';

/** The versions that made a result, as the device that made it: the same versions are the same device. */
export function deviceOf(provenance: Provenance): Device {
  const { software, extractor, recognizers, embedder, index } = provenance;
  const parts: Readonly<Record<string, string | undefined>> = {
    software,
    extractor: `${extractor.id} ${extractor.version}`,
    ...Object.fromEntries(Object.entries(recognizers).map(([id, version]) => [`recognizer ${id}`, version])),
    embedder: `${embedder.id} ${embedder.hash}`,
    index: index.id,
    'code system': index.system,
    'code system release': index.release,
    'vector index': index.vectorIndex,
    calibration: index.calibration,
  };
  const version = Object.entries(parts).flatMap(([type, value]) =>
    value === undefined || value === '' ? [] : [{ type: { text: type }, value }],
  );
  return {
    resourceType: 'Device',
    id: `clincode-${stableHash(JSON.stringify(version))}`,
    deviceName: [{ name: software, type: 'model-name' }],
    type: { text: 'Artificial intelligence: clinical coding software' },
    version,
  };
}

/** Who made the resources and from what. */
export function provenanceOf(
  targets: readonly Reference[],
  device: Device,
  { key, document, recorded }: FhirContext,
): ProvenanceResource {
  const unknownTime = { extension: [{ url: `${structures}/data-absent-reason`, valueCode: 'unknown' }] };
  return {
    resourceType: 'Provenance',
    id: `${key}-provenance`,
    meta: aiSecurity,
    target: targets,
    ...(recorded !== undefined ? { recorded } : { _recorded: unknownTime }),
    reason: [{ coding: [assertedByAi] }],
    agent: [
      {
        type: concept('provenance-participant-type', 'assembler'),
        who: { reference: `Device/${device.id}` },
      },
    ],
    entity: [{ role: 'source', what: document }],
  };
}
