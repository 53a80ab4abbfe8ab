import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import type { SupportItemEntry } from '../../schema/support-item.ts';
import { same, type Problem } from '../problem.ts';
import { dayToCome } from '../validity.ts';

/** Status and days agree on the day of the check, and an item that has expired says when. */
export function checkSupportDates(content: Content): Problem[] {
  const checkedOn = content.site?.checkedOn;
  return [...content.supportItems, ...content.unsound.supportItems].flatMap(
    ({ file, data }): Problem[] => {
      const { id, status, validFrom, validTo } = data;
      // What cannot be read says nothing of the others.
      if (!status || !validFrom || !validTo) return [];
      const place = { file, field: `${id} · validTo` };
      const toCome = dayToCome(validFrom, checkedOn);
      // A first day that is still to come needs no word of the last one.
      if (status === 'expired' && toCome && checkedOn)
        return [notOver(file, id, 'validFrom', toCome, checkedOn)];
      if (isAbsent(validTo))
        return status === 'expired' && validTo.absent !== 'not-found'
          ? [{ ...place, ...withoutDay(validTo.absent) }]
          : [];
      if (!isAbsent(validFrom) && validTo < validFrom)
        return [
          {
            ...place,
            rule: 'validity-order',
            found: same(`${validFrom} – ${validTo}`),
            expected: {
              vi: 'ngày cuối không trước ngày đầu',
              en: 'a last day that is not before the first',
            },
            fix: { vi: 'sửa validFrom hoặc validTo', en: 'mend validFrom or validTo' },
          },
        ];
      if (!checkedOn) return [];
      if (status === 'expired')
        return validTo >= checkedOn ? [notOver(file, id, 'validTo', validTo, checkedOn)] : [];
      if (validTo >= checkedOn) return [];
      return [
        {
          ...place,
          rule: 'validity-over',
          found: {
            vi: `validTo là ${validTo}, trước ngày kiểm tra ${checkedOn}, mà status là ${status}`,
            en: `validTo is ${validTo}, before the day of the check ${checkedOn}, and status is ${status}`,
          },
          expected: { vi: 'status: expired', en: 'status: expired' },
          fix: {
            vi: 'ghi status: expired, hoặc sửa ngày',
            en: 'write status: expired, or mend the day',
          },
        },
      ];
    },
  );
}

type AbsenceOfDay = Extract<SupportItemEntry['validTo'], object>['absent'];

function withoutDay(absent: AbsenceOfDay): Omit<Problem, 'file' | 'field'> {
  return {
    rule: 'expired-day',
    found: {
      vi: `hết hiệu lực mà validTo là absent: ${absent}`,
      en: `expired, and validTo is absent: ${absent}`,
    },
    expected: {
      vi: 'ngày cuối áp dụng, hoặc absent: not-found khi đã tìm mà không thấy ngày',
      en: 'the last day of validity, or absent: not-found where the day was looked for in vain',
    },
    fix: {
      vi: 'ghi ngày, hoặc absent: not-found, hoặc sửa status',
      en: 'write the day, or absent: not-found, or mend status',
    },
  };
}

/** Nothing has expired whose days say that it lasts, or has yet to begin. */
function notOver(
  file: string,
  id: string,
  key: 'validFrom' | 'validTo',
  day: string,
  checkedOn: string,
): Problem {
  return {
    rule: 'validity-not-over',
    file,
    field: `${id} · ${key}`,
    found: {
      vi: `${key} là ${day}, ${key === 'validTo' ? 'không trước' : 'sau'} ngày kiểm tra ${checkedOn}, mà status là expired`,
      en: `${key} is ${day}, ${key === 'validTo' ? 'not before' : 'after'} the day of the check ${checkedOn}, and status is expired`,
    },
    expected:
      key === 'validTo'
        ? { vi: 'ngày cuối trước ngày kiểm tra', en: 'a last day before the day of the check' }
        : {
            vi: 'ngày đầu không sau ngày kiểm tra',
            en: 'a first day that is not after the day of the check',
          },
    fix: {
      vi: 'sửa ngày hoặc status; khoản chưa đến ngày áp dụng thì trang tự nói theo validFrom',
      en: 'mend the day or the status; of what has yet to begin the site says so by validFrom',
    },
  };
}
