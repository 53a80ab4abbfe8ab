import type { Content } from '../../loader/content.ts';
import type { DocumentEntry } from '../../schema/document.ts';
import { isAbsent } from '../../schema/field.ts';
import { quote, type Problem } from '../problem.ts';

/**
 * An official title stands in both languages or in neither: an English one without the Vietnamese would be a
 * translation of nothing. Where there is none, our description says what the document is about, and only there.
 */
export function checkDocumentTitles(content: Content): Problem[] {
  return content.documents.flatMap(({ file, data }) => [
    ...checkTranslation(file, data),
    ...checkDescription(file, data),
  ]);
}

function checkTranslation(file: string, { id, title }: DocumentEntry): Problem[] {
  const { vi, en } = title;
  const at = { rule: 'document-title', file, field: `${id} · title.en`, row: id };
  if (!isAbsent(vi)) {
    if (!isAbsent(en)) return [];
    return [
      {
        ...at,
        found: {
          vi: `absent: ${en.absent}, trong khi có trích yếu tiếng Việt`,
          en: `absent: ${en.absent}, although the Vietnamese title is there`,
        },
        expected: { vi: 'bản dịch của trích yếu', en: 'a translation of the title' },
        fix: { vi: 'dịch trích yếu', en: 'translate the title' },
      },
    ];
  }
  if (isAbsent(en) && en.absent === vi.absent) return [];
  return [
    {
      ...at,
      found: isAbsent(en)
        ? {
            vi: `absent: ${en.absent}, trong khi title.vi ghi absent: ${vi.absent}`,
            en: `absent: ${en.absent}, while title.vi has absent: ${vi.absent}`,
          }
        : {
            vi: `trích yếu tiếng Anh ${quote(en)}, trong khi title.vi ghi absent: ${vi.absent}`,
            en: `the English title ${quote(en)}, while title.vi has absent: ${vi.absent}`,
          },
      expected: {
        vi: `absent: ${vi.absent}, vì không có trích yếu chính thức thì không có gì để dịch`,
        en: `absent: ${vi.absent}, as without an official title there is nothing to translate`,
      },
      fix: isAbsent(en)
        ? { vi: 'ghi cùng một loại vắng mặt', en: 'write the same kind of absence' }
        : {
            vi: 'chuyển lời ấy sang description, viết cả vi và en',
            en: 'move the words to description, in vi and en',
          },
    },
  ];
}

function checkDescription(file: string, { id, title, description }: DocumentEntry): Problem[] {
  const unknown = isAbsent(title.vi);
  if (unknown === (description !== undefined)) return [];
  const at = { rule: 'document-title', file, field: `${id} · description`, row: id };
  return [
    unknown
      ? {
          ...at,
          found: {
            vi: 'không có trích yếu, cũng không có lời mô tả',
            en: 'neither a title nor a description',
          },
          expected: {
            vi: 'description: văn bản nói về điều gì, bằng lời của trang này',
            en: 'description: what the document is about, in our words',
          },
          fix: {
            vi: 'viết description bằng hai thứ tiếng, không chắc hơn nguồn',
            en: 'write description in both languages, no surer than the source',
          },
        }
      : {
          ...at,
          found: {
            vi: 'lời mô tả bên cạnh trích yếu chính thức',
            en: 'a description beside the official title',
          },
          expected: {
            vi: 'chỉ trích yếu, vì nó đã nói văn bản nói về điều gì',
            en: 'the title alone, which says what the document is about',
          },
          fix: { vi: 'bỏ description', en: 'remove description' },
        },
  ];
}
