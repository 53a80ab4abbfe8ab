import type { Content } from '../../loader/content.ts';
import { isAbsent, valueOf } from '../../schema/field.ts';
import { quote, type Problem } from '../problem.ts';
import { rowsOf } from './register-rows.ts';

/**
 * A cluster or village lies in one place: each of its communes belongs to the district that it states, and one of
 * its units of today at least is one that the commune became.
 */
export function checkLocation(content: Content): Problem[] {
  const units = new Map(content.places.map(({ data }) => [data.id, data]));
  const nameOf = (id: string, lang: 'vi' | 'en') =>
    `${quote(id)} (${units.get(id)?.name[lang] ?? id})`;
  const places = [
    ...rowsOf(content, 'clusters').flatMap(({ file, data }) =>
      data.communes === undefined || isAbsent(data.communes)
        ? []
        : data.communes.map((commune) => ({ file, data, commune, field: 'communes' })),
    ),
    ...rowsOf(content, 'villages').map(({ file, data }) => ({
      file,
      data,
      commune: data.commune,
      field: 'commune',
    })),
  ];
  return places.flatMap(({ file, data, commune, field }): Problem[] => {
    if (commune === undefined || isAbsent(commune)) return [];
    const unit = units.get(commune);
    if (unit?.level !== 'commune') return [];
    const { parent } = unit;
    const problems: Problem[] = [];
    const { district } = data;
    if (district && !isAbsent(district) && parent !== undefined && parent !== district) {
      problems.push({
        rule: 'location',
        file,
        field: `${data.id} · ${field}`,
        found: {
          vi: `${nameOf(commune, 'vi')} thuộc ${nameOf(parent, 'vi')}`,
          en: `${nameOf(commune, 'en')} belongs to ${nameOf(parent, 'en')}`,
        },
        expected: {
          vi: `một xã, phường của ${nameOf(district, 'vi')}, như trường district ghi`,
          en: `a commune of ${nameOf(district, 'en')}, as the field district says`,
        },
        fix: {
          vi: 'sửa xã hoặc huyện; cùng tên mà khác huyện là hai nơi khác nhau',
          en: 'mend the commune or the district; of one name in two districts they are two places',
        },
      });
    }
    const became = unit.today ?? [];
    const today = valueOf(data.today) ?? [];
    if (became.length > 0 && today.length > 0 && !today.some((id) => became.includes(id)))
      problems.push({
        rule: 'location',
        file,
        field: `${data.id} · today`,
        found: {
          vi: today.map((id) => nameOf(id, 'vi')).join(', '),
          en: today.map((id) => nameOf(id, 'en')).join(', '),
        },
        expected: {
          vi: `đơn vị hiện nay của ${nameOf(commune, 'vi')}: ${became.map((id) => nameOf(id, 'vi')).join(', ')}`,
          en: `a unit that ${nameOf(commune, 'en')} became: ${became.map((id) => nameOf(id, 'en')).join(', ')}`,
        },
        fix: {
          vi: 'sửa đơn vị hiện nay hoặc xã',
          en: 'mend the unit of today or the commune',
        },
      });
    return problems;
  });
}
