import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { isProposed, isRecognised, starsOf } from '../model/figures-ocop.ts';
import { noValue, type ProductFacet } from '../model/product-facets.ts';
import type { Product, Proposal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import type { EvidenceStrength, ProductGroup } from '../schema/product.ts';
import { documentName } from './links.ts';

/** Strength of evidence as a shape: a disc where the number is known, half of one where not, dashed in doubt. */
export const evidenceShapes = {
  decision: 'in-force',
  official: 'amended',
  press: 'amended',
  proposal: 'unknown',
  unconfirmed: 'unknown',
} as const satisfies Record<EvidenceStrength, string>;

/** A value of a filter in words: “thực phẩm”, “4 sao”, “huyện A Lưới”. */
export function facetLabel(
  model: Model,
  facet: ProductFacet,
  value: string,
  locale: Locale,
): string {
  const words = getWords(locale).ocop;
  if (value === noValue) return words.none[facet];
  if (facet === 'group') return words.groups[value as ProductGroup];
  if (facet === 'stars') return words.stars(Number(value));
  if (facet === 'district') return model.get.place(value).name[locale];
  if (facet === 'evidence') return words.evidences[value as EvidenceStrength];
  return value;
}

/**
 * Where the district at recognition is not known, the one of the time of the plan, with that time: a commune of the
 * same name may lie in another district.
 */
export function laterDistrict({ commune }: Product, locale: Locale): string | undefined {
  if (isAbsent(commune) || !commune.parent) return undefined;
  return getWords(locale).ocop.laterIn(commune.parent.name[locale]);
}

/** What the place rests on where no source on OCOP has it: “suy từ tên sản phẩm”. */
export function placeBasis({ placeEvidence }: Product, locale: Locale): string {
  return isAbsent(placeEvidence) ? '' : getWords(locale).ocop.placeEvidence[placeEvidence];
}

/** What a page calls the place where a product is made: as of its recognition, where it was recognised. */
export function placeTerm(product: Product, locale: Locale): string {
  const { fields } = getWords(locale).ocop;
  return isRecognised(product) ? fields.then : fields.thenBySource;
}

/** The same above a list. */
export function placeHead(products: readonly Product[], locale: Locale): string {
  const { head, fields } = getWords(locale).ocop;
  if (products.every(isRecognised)) return head.place;
  return products.some(isRecognised) ? head.placeEither : fields.thenBySource;
}

/** “4 sao”, or the words for a grade that is not there or not stated. */
export function starWords(product: Product, locale: Locale): string {
  const words = getWords(locale).ocop;
  const stars = starsOf(product);
  if (stars !== undefined) return words.stars(stars);
  // A recognised product has a grade, which its source may not state.
  return isRecognised(product) ? words.starsNotStated : words.noStars;
}

/** What a recognition rests on: “Quyết định 57/QĐ-UBND”, and under it the day or the round, and a proposal. */
export function evidenceWords(product: Product, locale: Locale): { text: string; second: string } {
  const words = getWords(locale).ocop;
  const { evidence, proposal, decision } = product;
  return {
    text:
      evidence === 'decision' && !isAbsent(decision)
        ? documentName(locale, decision)
        : words.evidenceOf[evidence as 'press'],
    second: [
      ...(isProposed(product) ? [] : [whenWords(product, locale)]),
      ...(proposal ? [decidedProposal(proposal, locale)] : []),
    ].join('; '),
  };
}

/** “Quyết định 1810/QĐ-UBND đề nghị xét 5 sao, 96 điểm”. */
function decidedProposal(proposal: Proposal, locale: Locale): string {
  const said = proposalWords(proposal, locale);
  return isAbsent(proposal.decision)
    ? said
    : getWords(locale).ocop.proposedBy(documentName(locale, proposal.decision), said);
}

/** “đề nghị xét 5 sao, 96 điểm”. */
export function proposalWords(proposal: Proposal, locale: Locale): string {
  const words = getWords(locale).ocop;
  const score = isAbsent(proposal.score) ? [] : [words.score(proposal.score)];
  return [words.proposed(proposal.stars), ...score].join(', ');
}

/** The day of the decision where it is known, else the round, else the year, else that it is not known. */
export function whenWords(product: Product, locale: Locale): string {
  const words = getWords(locale).ocop;
  const { recognisedOn, recognisedYear, round } = product;
  if (!isAbsent(recognisedOn)) return words.signed(formatDay(locale, recognisedOn));
  if (!isAbsent(round)) return words.round(round.number, round.year);
  if (!isAbsent(recognisedYear)) return words.year(recognisedYear);
  return recognisedYear.absent === 'not-confirmed' ? words.yearUnsure : words.noYear;
}
