import type { Content } from '../../loader/content.ts';
import type { NameGroupEntry } from '../../schema/name-group.ts';
import { quote, same, type Problem } from '../problem.ts';
import { plainText } from '../text.ts';
import { checkInitials, checkShared, checkTerms } from './name-overlaps.ts';
import { abbreviation, allNames, keyOf } from './name-words.ts';

const numeral = /^[IVX]+$/;

/**
 * Names that mean the same in search: each group rests on something, a passage, policy or document that is given as the
 * basis holds one of the names, no name is in two groups unless both say so, and every abbreviation of the plan is in a
 * group. Content without such a register is searched by its own words alone.
 */
export function checkNameGroups(content: Content): Problem[] {
  if (content.nameGroups.length === 0) return [];
  return [
    ...content.nameGroups.flatMap(checkBasis),
    ...checkPassages(content),
    ...checkStated(content),
    ...checkShared(content),
    ...checkTerms(content),
    ...checkInitials(content),
    ...checkAbbreviations(content),
  ];
}

function checkBasis({ file, data }: Content['nameGroups'][number]): Problem[] {
  const hasBasis =
    data.term ??
    data.agency ??
    data.place ??
    data.passages?.[0] ??
    data.policies?.[0] ??
    data.documents?.[0] ??
    data.sources?.[0];
  const problems: Problem[] = [];
  if (!hasBasis)
    problems.push({
      rule: 'name-without-basis',
      file,
      field: data.id,
      found: {
        vi: 'nhóm tên không dựa vào đâu',
        en: 'a group of names that rests on nothing',
      },
      expected: {
        vi: 'term, agency, place, passages, policies, documents hoặc sources',
        en: 'term, agency, place, passages, policies, documents or sources',
      },
      fix: {
        vi: 'ghi thuật ngữ, cơ quan, địa bàn, đoạn của kế hoạch, chính sách, văn bản hoặc nguồn mà các tên này dựa vào',
        en: 'name the term, body, place, paragraph, policy, document or source that these names rest on',
      },
    });
  if (allNames(data).length === 0 || (!data.term && allNames(data).length < 2))
    problems.push({
      rule: 'name-group',
      file,
      field: `${data.id} · names`,
      found: same(quote(allNames(data).join(', '))),
      expected: {
        vi: 'ít nhất hai tên, hoặc một tên và term',
        en: 'at least two names, or one name and term',
      },
      fix: { vi: 'thêm tên, hoặc bỏ nhóm này', en: 'add a name, or remove the group' },
    });
  return problems;
}

/** Official text of the current plan by the address of its passage. */
function collectPassages(content: Content): Map<string, string> {
  const year = content.site?.currentPlan;
  const passages = new Map<string, string>();
  for (const { vi } of content.planParts) {
    if (vi?.year !== year) continue;
    passages.set(vi!.data.id, vi!.data.title ?? '');
    for (const clause of vi!.clauses)
      passages.set(`${vi!.data.id}.${clause.id}`, plainText(clause.runs));
  }
  const annex = content.planParts.find(({ vi }) => vi?.year === year && vi?.data.kind === 'annex')
    ?.vi?.data.id;
  for (const { vi } of content.tasks) {
    if (vi?.year !== year) continue;
    const printed = [vi!.data.lead.printed, vi!.data.support.printed];
    const text = [...vi!.clauses.map((clause) => plainText(clause.runs)), ...printed].join(' ');
    passages.set(`${annex}.${vi!.data.number}`, text);
  }
  return passages;
}

function checkPassages(content: Content): Problem[] {
  const passages = collectPassages(content);
  const year = content.site?.currentPlan ?? '';
  return content.nameGroups.flatMap(({ file, data }) =>
    (data.passages ?? []).flatMap((address): Problem[] => {
      const text = passages.get(address);
      // An address that is not there is told by another rule.
      if (text === undefined || holdsName(text, data)) return [];
      return [
        {
          rule: 'name-not-in-passage',
          file,
          field: `${data.id} · passages`,
          found: {
            vi: `${address}, nơi không có tên nào của nhóm`,
            en: `${address}, which has none of the names`,
          },
          expected: {
            vi: 'đoạn có ít nhất một tên tiếng Việt của nhóm',
            en: 'a paragraph with at least one Vietnamese name of the group',
          },
          fix: { vi: 'ghi đoạn khác, hoặc nguồn khác', en: 'give another paragraph or source' },
          needs: [{ year, passage: address }],
        },
      ];
    }),
  );
}

/** What a policy or a document says of itself on this site. */
function collectStated(content: Content): Record<'policies' | 'documents', Map<string, string>> {
  const policies = content.policies.flatMap(({ vi }): [string, string][] =>
    vi ? [[vi.stem, [vi.data.title, vi.data.summary, vi.prose].join(' ')]] : [],
  );
  const documents = content.documents.map(({ data }): [string, string] => {
    const ours = [data.description, data.statusNote, data.note].map((one) => one?.vi ?? '');
    return [data.id, [data.number, data.title.vi, ...ours].filter(isText).join(' ')];
  });
  return { policies: new Map(policies), documents: new Map(documents) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function checkStated(content: Content): Problem[] {
  const stated = collectStated(content);
  return content.nameGroups.flatMap(({ file, data }) =>
    (['policies', 'documents'] as const).flatMap((field) =>
      (data[field] ?? []).flatMap((id): Problem[] => {
        const text = stated[field].get(id);
        // An id that is not there is told by another rule.
        if (text === undefined || holdsName(text, data)) return [];
        return [
          {
            rule: 'name-not-stated',
            file,
            field: `${data.id} · ${field}`,
            found: {
              vi: `${quote(id)}, nơi không nêu tên nào của nhóm`,
              en: `${quote(id)}, which states none of the names`,
            },
            expected: {
              vi: 'chính sách hay văn bản nêu ít nhất một tên tiếng Việt của nhóm',
              en: 'a policy or document that states at least one Vietnamese name of the group',
            },
            fix: { vi: 'ghi mã khác, hoặc nguồn khác', en: 'give another id, or another source' },
          },
        ];
      }),
    ),
  );
}

function holdsName(text: string, { names }: NameGroupEntry): boolean {
  return names.vi.some((name) => keyOf(text).includes(keyOf(name)));
}

function checkAbbreviations(content: Content): Problem[] {
  const known = new Set(
    [
      ...content.nameGroups.flatMap(({ data }) => allNames(data)),
      ...content.glossary.flatMap(({ data }) => data.abbreviation ?? []),
    ].map((name) => keyOf(name).replace(/\.$/, '')),
  );
  const missing = new Map<string, string>();
  for (const [address, text] of collectPassages(content)) {
    // In a line of capitals every word looks like an abbreviation.
    if (!/\p{Ll}/u.test(text)) continue;
    for (const [found] of text.matchAll(abbreviation)) {
      if (numeral.test(found) || known.has(keyOf(found)) || missing.has(found)) continue;
      missing.set(found, address);
    }
  }
  return [...missing].map(([found, address]) => ({
    rule: 'abbreviation-without-group',
    file: content.nameGroups[0]!.file,
    field: found,
    found: { vi: `${quote(found)} ở ${address}`, en: `${quote(found)} in ${address}` },
    expected: {
      vi: 'mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml',
      en: 'every abbreviation of the plan in a group of names or in glossary.yaml',
    },
    fix: {
      vi: 'thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ',
      en: 'add a group for the abbreviation with its full name',
    },
    needs: [{ file: 'content/registers/glossary.yaml' }],
  }));
}
