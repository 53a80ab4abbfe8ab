import type { Content } from '../../loader/content.ts';
import { collectPassages, compareVersions, lastRecords } from '../passages.ts';
import { quote, same, type Problem } from '../problem.ts';
import type { Unread } from '../unread.ts';

/** The history of passages knows the words that stand now, so that a link with a version can say what changed since. */
export function checkPassages(content: Content, unread: Unread): Problem[] {
  const version = content.site?.version;
  if (!version) return [];
  return content.histories.flatMap(({ year, file, records }) => {
    if (unread.lacksWords(year)) return [];
    const later = records.find((record) => compareVersions(record.version, version) > 0);
    if (later) return [laterVersion(file, later.version, version)];
    const last = lastRecords(records);
    return collectPassages(content, year).flatMap(({ address, vi, en }) => {
      const before = last.get(address);
      if (before?.vi === vi && before.en === en) return [];
      return [
        {
          rule: 'unrecorded-passage',
          file,
          field: address,
          found: before
            ? same(quote(`${before.vi} ${before.en}`))
            : { vi: 'không có dòng nào', en: 'no line' },
          expected: {
            vi: `${quote(`${vi} ${en}`)}, dấu của đoạn bây giờ`,
            en: `${quote(`${vi} ${en}`)}, the fingerprints of the passage now`,
          },
          fix: {
            vi: `nếu phiên bản ${version} đã công bố thì nâng version trong content/site.yaml, rồi chạy npm run ledger`,
            en: `if version ${version} has been published, raise version in content/site.yaml, then run npm run ledger`,
          },
        },
      ];
    });
  });
}

function laterVersion(file: string, found: string, version: string): Problem {
  return {
    rule: 'later-version',
    file,
    field: found,
    found: { vi: `phiên bản ${found}`, en: `version ${found}` },
    expected: {
      vi: `không quá ${version}, version trong content/site.yaml`,
      en: `no later than ${version}, the version in content/site.yaml`,
    },
    fix: {
      vi: 'phiên bản chỉ tăng: lấy lại version trước trong content/site.yaml',
      en: 'versions only rise: take the earlier version back in content/site.yaml',
    },
  };
}
