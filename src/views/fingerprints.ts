import { absoluteUrl, fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { canonicalSha256, officialPassages, partFingerprints } from '../model/official-text.ts';
import type { OfficialPassage } from '../model/official-text.ts';
import type { Model, Plan } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { partNumber, passageName } from './links.ts';

/** Where the files to check with stand, free of language. */
export const fingerprintsFile = (plan: Plan) => `data/fingerprints-${plan.year}.json`;
export const canonicalFile = (plan: Plan) => `data/${plan.document.id}.canonical.txt`;
/** The deposited text, byte for byte. */
export const depositedFile = (plan: Plan) => `data/${plan.document.id}.deposited.txt`;
/** Both are written after the pages, because they speak of every file of the release. */
export const checksumsFile = 'data/checksums.txt';
export const provenanceFile = 'provenance.json';

/** The list of a plan's fingerprints, as published: each paragraph, the whole, and the deposited file. */
export function buildFingerprints(model: Model, plan: Plan) {
  const { site } = model;
  return {
    document: valueOf(plan.document.number) ?? plan.year,
    title: plan.record.title,
    address: {
      vi: absoluteUrl(site.baseAddress, 'vi', { section: 'plan', ids: [plan.year] }),
      en: absoluteUrl(site.baseAddress, 'en', { section: 'plan', ids: [plan.year] }),
    },
    release: model.release,
    algorithm: 'SHA-256',
    canonical: { vi: getWords('vi').verify.canonical, en: getWords('en').verify.canonical },
    whole: { file: canonicalFile(plan), sha256: canonicalSha256(plan) },
    deposited: { file: depositedFile(plan), sha256: plan.record.sourceSha256 },
    /** Each part under a heading, the parts below it included. */
    parts: partFingerprints(plan),
    passages: officialPassages(plan)
      .filter(({ text, cell }) => text !== '' && cell !== 'number')
      .map((passage) => ({
        address: passage.address,
        ...(passage.cell ? { cell: passage.cell } : {}),
        name: { vi: nameOf(passage, 'vi'), en: nameOf(passage, 'en') },
        // The number of a row stands in a cell of its own before the words.
        mark: passage.cell === 'text' ? String(passage.task!.number) : passage.mark,
        text: passage.text,
        sha256: passage.sha256,
      })),
  };
}

/** “II.2.a ¶3”, “Nhiệm vụ 7, ô phối hợp”. */
function nameOf({ address, part, clause, task, cell }: OfficialPassage, locale: Locale): string {
  const words = getWords(locale).verify;
  const where =
    clause || task
      ? passageName(locale, { year: part.year, address, clause, task })
      : `${words.heading} ${partNumber(part.id, part.shortTitle[locale], part.mark)}`;
  return cell && cell !== 'text' && cell !== 'number' ? `${where}, ${words.cells[cell]}` : where;
}

/** What the page that checks a text needs. */
export function buildVerifyView(model: Model, locale: Locale) {
  const plan = model.currentPlan;
  const words = getWords(locale).verify;
  const { whole, deposited, passages } = buildFingerprints(model, plan);
  return {
    title: words.title,
    description: words.description(valueOf(plan.document.number) ?? plan.year),
    lead: words.lead(valueOf(plan.document.number) ?? plan.year),
    files: [
      { name: fingerprintsFile(plan), about: words.files.fingerprints(passages.length) },
      { name: canonicalFile(plan), about: words.files.canonical },
      { name: depositedFile(plan), about: words.files.deposited },
      { name: checksumsFile, about: words.files.checksums },
      { name: provenanceFile, about: words.files.provenance },
    ].map(({ name, about }) => ({ label: name, href: fileHref(name), meta: about })),
    facts: [
      { term: words.whole, values: [{ text: whole.sha256, code: true }] },
      {
        term: words.deposited,
        values: [
          { text: deposited.sha256, code: true },
          { text: plan.record.sourceOrigin[locale], muted: true },
        ],
      },
    ],
    commands: [
      { system: 'Linux', lines: `sha256sum ${canonicalFile(plan).replace('data/', '')}` },
      { system: 'macOS', lines: `shasum -a 256 ${canonicalFile(plan).replace('data/', '')}` },
      {
        system: 'Windows',
        lines: `certutil -hashfile ${canonicalFile(plan).replace('data/', '')} SHA256`,
      },
    ],
    commandAll: `sha256sum --check --quiet ${checksumsFile}`,
    commandSign: `ssh-keygen -Y verify -f publisher.allowed -I publisher -n file -s ${checksumsFile}.sig < ${checksumsFile}`,
    /** What the script that checks needs: where the lists are, and every sentence it may say. */
    script: {
      fingerprints: fileHref(fingerprintsFile(plan)),
      checksums: fileHref(checksumsFile),
      unlisted: [checksumsFile, provenanceFile],
      root: fileHref(''),
      plan: hrefOf(locale, { section: 'plan', ids: [plan.year] }),
      locale,
      says: words.says,
    },
  };
}
