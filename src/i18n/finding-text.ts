import { address } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { Translator } from './translator';

/** Message and advice of a finding in the translator's language; `cell` and `sheet` are always at hand in the texts. */
export function findingText(finding: Finding, t: Translator): { readonly message: string; readonly advice: string } {
  const params = {
    ...finding.params,
    cell: address(finding.location),
    sheet: finding.location.sheet,
    related: finding.related.map(address),
  };
  return {
    message: t.dynamic(`findings.${finding.code}.message`, params),
    advice: t.dynamic(`findings.${finding.code}.advice`, params),
  };
}
