const kidney =
  /^(?:chronic (?:kidney|renal) disease|CKD)\s?,?\s?(?:stage|stg?\.?|grade)?\s?G?([1-5][ab]?|I{1,3}[ab]?|IV|V)$/i;

/** "Chronic kidney disease, stage 3b" as charts write it short, "CKD 3b"; undefined for other names. */
export function kidneyStageName(own: string): string | undefined {
  const stage = kidney.exec(own)?.[1];
  return stage === undefined ? undefined : `CKD ${stage}`;
}
