/** The parts of FHIR R4 (https://hl7.org/fhir/R4) that a coded note is written with; nothing more. */

export interface FhirCoding {
  readonly system?: string;
  readonly version?: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly extension?: readonly Extension[];
  readonly coding?: readonly FhirCoding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference: string;
}

export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueReference?: Reference;
}

export interface Annotation {
  readonly text: string;
}

interface ResourceBase {
  readonly id: string;
  readonly meta?: { readonly security: readonly FhirCoding[] };
  readonly extension?: readonly Extension[];
}

export interface DocumentReference extends ResourceBase {
  readonly resourceType: 'DocumentReference';
  readonly identifier: readonly { readonly value: string }[];
  readonly status: 'current';
  readonly subject: Reference;
  readonly content: readonly { readonly attachment: { readonly contentType: string } }[];
}

export interface Condition extends ResourceBase {
  readonly resourceType: 'Condition';
  readonly clinicalStatus?: CodeableConcept;
  readonly verificationStatus: CodeableConcept;
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly recordedDate?: string;
  readonly note?: readonly Annotation[];
}

export interface FamilyMemberHistory extends ResourceBase {
  readonly resourceType: 'FamilyMemberHistory';
  readonly status: 'partial';
  readonly patient: Reference;
  readonly date?: string;
  readonly relationship: CodeableConcept;
  readonly condition: readonly { readonly code: CodeableConcept; readonly note?: readonly Annotation[] }[];
}

export interface Device extends ResourceBase {
  readonly resourceType: 'Device';
  readonly deviceName: readonly { readonly name: string; readonly type: 'model-name' }[];
  readonly type: CodeableConcept;
  readonly version: readonly { readonly type: CodeableConcept; readonly value: string }[];
}

export interface ProvenanceResource extends ResourceBase {
  readonly resourceType: 'Provenance';
  readonly target: readonly Reference[];
  readonly recorded?: string;
  /** Where the caller gave no time: FHIR requires the element, and this function has no clock. */
  readonly _recorded?: { readonly extension: readonly Extension[] };
  readonly reason: readonly CodeableConcept[];
  readonly agent: readonly { readonly type: CodeableConcept; readonly who: Reference }[];
  readonly entity: readonly { readonly role: 'source'; readonly what: Reference }[];
}

export interface OperationOutcome extends ResourceBase {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly {
    readonly severity: 'warning' | 'information';
    readonly code: 'incomplete' | 'processing';
    readonly diagnostics: string;
  }[];
}

export type Resource =
  | DocumentReference
  | Condition
  | FamilyMemberHistory
  | Device
  | ProvenanceResource
  | OperationOutcome;

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly id: string;
  readonly type: 'collection';
  readonly timestamp?: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
