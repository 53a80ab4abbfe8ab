import { dataFile } from '../datasets/data-file.ts';
import type { FileGroup, GroupFile } from '../datasets/dcat-groups.ts';
import { absoluteUrl, locales, type Address, type Locale } from '../i18n/sections.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import { canonicalPlanText } from '../model/official-text.ts';
import type { Model, Plan } from '../model/types.ts';
import {
  buildFingerprints,
  canonicalFile,
  depositedFile,
  fingerprintsFile,
} from './fingerprints.ts';
import { planFile, planFormats, type PlanFormat } from './plan-files.ts';
import { arePdfsPrinted, planPdfPath, planPdfReadings } from './plan-pdf.ts';

const words = (locale: Locale) => getWords(locale).fileGroups;

/** The files that hold the text of a plan: to read, to print, for programs, to check against. */
export function planGroup(model: Model, plan: Plan): FileGroup {
  const url = (address: Address, locale: Locale = 'vi') =>
    absoluteUrl(model.site.baseAddress, locale, address);
  const address: Address = { section: 'plan', ids: [plan.year] };
  const titleOf = (form: string, reading: 'vi' | 'en' | 'vi-en') =>
    inBoth((locale) => {
      const { text, languages } = words(locale).plan;
      return text(form, languages[reading]);
    });
  const texts = (Object.keys(planFormats) as PlanFormat[]).flatMap((format) =>
    locales.map((locale): GroupFile => {
      const file = planFile(model, plan, locale, format);
      const title = titleOf(planFormats[format], locale);
      return {
        path: file.path,
        title,
        format,
        languages: [locale],
        page: url(address, locale),
        file,
      };
    }),
  );
  const prints = (arePdfsPrinted() ? planPdfReadings : []).map((reading): GroupFile => ({
    path: planPdfPath(plan.document.id, reading),
    title: titleOf('PDF', reading),
    format: 'pdf',
    languages: reading === 'vi-en' ? locales : [reading],
    page: url(address, reading === 'en' ? 'en' : 'vi'),
    // Printed from the pages, after them.
    file: undefined,
  }));
  const proof = (
    name: 'canonical' | 'deposited' | 'fingerprints',
    format: 'txt' | 'json',
    path: string,
    text: string,
  ): GroupFile => ({
    path,
    title: inBoth((locale) => words(locale).plan[name]),
    format,
    languages: name === 'fingerprints' ? locales : ['vi'],
    page: url({ section: 'verify' }),
    file: dataFile(path, text),
  });
  const fingerprints = `${JSON.stringify(buildFingerprints(model, plan), null, 1)}\n`;
  return {
    id: `plan-${plan.year}`,
    of: 'plan-paragraphs',
    title: inBoth((locale) => words(locale).plan.title(plan.record.title[locale])),
    about: inBoth((locale) => words(locale).plan.about),
    how: inBoth((locale) => words(locale).plan.how),
    page: url(address),
    files: [
      ...texts,
      ...prints,
      proof('canonical', 'txt', canonicalFile(plan), canonicalPlanText(plan)),
      proof('deposited', 'txt', depositedFile(plan), plan.deposited),
      proof('fingerprints', 'json', fingerprintsFile(plan), fingerprints),
    ],
  };
}
