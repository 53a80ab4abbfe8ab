import type { Content, EntryPair } from '../../loader/content.ts';
import type { FolderEntry } from '../../loader/entry.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { quote, same, type Problem } from '../problem.ts';

interface Translated {
  translationOf: string;
  outdated?: true | undefined;
}
type Pair = EntryPair<object, Translated>;

/** A translation follows the text it was made from, or says itself that it is outdated. */
export function checkTranslations(content: Content): Problem[] {
  const pairs: Pair[] = [
    ...content.planParts,
    ...content.tasks,
    ...content.policies,
    ...content.products,
    ...content.pages,
  ];
  return pairs.flatMap(({ vi, en }) => {
    if (!vi || !en) return [];
    const now = fingerprintOf(vi);
    const problems = en.data.outdated ? [] : checkAligned(vi, en);
    if (en.data.translationOf === now || en.data.outdated) return problems;
    return [
      ...problems,
      {
        rule: 'stale-translation',
        file: en.file,
        field: 'translationOf',
        found: same(quote(en.data.translationOf)),
        expected: {
          vi: `${quote(now)}, dấu của ${vi.file} bây giờ`,
          en: `${quote(now)}, the fingerprint of ${vi.file} now`,
        },
        fix: {
          vi: 'xem lại bản dịch rồi chạy npm run stamp, hoặc ghi outdated: true để trang nói bản dịch đã cũ',
          en: 'look the translation over and run npm run stamp, or write outdated: true so that the page says it is outdated',
        },
        needs: [{ words: vi.file }],
      },
    ];
  });
}

/** Both languages have the same paragraphs with the same marks, naming the same things. */
function checkAligned(vi: FolderEntry<object>, en: FolderEntry<object>): Problem[] {
  const problems: Problem[] = [];
  const needs = [{ file: vi.file }, { file: en.file }];
  const ids = (entry: FolderEntry<object>) =>
    entry.clauses.map((clause) => `${clause.mark}${clause.id}`).join(' ');
  if (ids(vi) !== ids(en)) {
    problems.push({
      rule: 'translation-order',
      file: en.file,
      field: '',
      found: { vi: `các đoạn ${quote(ids(en))}`, en: `the paragraphs ${quote(ids(en))}` },
      expected: {
        vi: `${quote(ids(vi))} như ${vi.file}`,
        en: `${quote(ids(vi))} as in ${vi.file}`,
      },
      fix: {
        vi: 'dịch đủ các đoạn, cùng id và dấu đầu dòng',
        en: 'translate every paragraph, with the same id and mark',
      },
      needs,
    });
    return problems;
  }
  vi.clauses.forEach((clause, index) => {
    // A task whose text could not be read has no paragraph here; reading it has said so.
    if (!en.clauses[index]) return;
    const named = (entry: FolderEntry<object>) =>
      entry.clauses[index]!.runs.flatMap((run) =>
        run.ref && run.ref.kind !== 'term' && run.ref.kind !== 'note'
          ? [`${run.ref.kind} ${run.ref.id}`]
          : [],
      ).sort();
    const [ours, theirs] = [named(vi), named(en)];
    const lost = ours.filter((name) => !theirs.includes(name));
    const extra = theirs.filter((name) => !ours.includes(name));
    if (lost.length === 0 && extra.length === 0) return;
    const list = (names: string[], before: string, after: string) => {
      const quoted = names.map(quote).join(', ');
      return names.length > 0 ? [{ vi: `${before} ${quoted}`, en: `${quoted} ${after}` }] : [];
    };
    const differences = [...list(lost, 'thiếu', 'missing'), ...list(extra, 'thừa', 'in excess')];
    problems.push({
      rule: 'translation-links',
      file: en.file,
      field: clause.id ? `Clause ${clause.id}` : '',
      found: {
        vi: differences.map((one) => one.vi).join('; '),
        en: differences.map((one) => one.en).join('; '),
      },
      expected: { vi: 'cùng các thẻ như bản tiếng Việt', en: 'the same tags as the Vietnamese' },
      fix: {
        vi: 'đánh dấu cùng văn bản, cơ quan, địa danh trong bản dịch',
        en: 'tag the same documents, agencies and places in the translation',
      },
      needs,
    });
  });
  return problems;
}
