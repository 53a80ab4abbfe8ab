import type { Content } from '../../loader/content.ts';
import { isAbsent, type Bilingual } from '../../schema/field.ts';
import type { PlaceEntry } from '../../schema/place.ts';
import { quote, type Problem } from '../problem.ts';
import { productEntries } from './product-entries.ts';
import { rowsOf } from './register-rows.ts';

type Level = PlaceEntry['level'];

/** A field that names a unit, and the level and period of unit that it may name. */
interface Named {
  file: string;
  field: string;
  id: string;
  level: Level;
}

const levels: Record<Level, Bilingual> = {
  province: {
    vi: 'tỉnh, thành phố khi ban hành kế hoạch',
    en: 'a province when the plan was issued',
  },
  district: {
    vi: 'huyện, thị xã, thành phố khi ban hành kế hoạch',
    en: 'a district when the plan was issued',
  },
  commune: {
    vi: 'xã, phường, thị trấn khi ban hành kế hoạch',
    en: 'a commune when the plan was issued',
  },
  'commune-today': { vi: 'xã, phường hiện nay', en: 'a commune of today' },
};

/**
 * A field that asks for a unit of one period names a unit of that period: names and codes were given anew in 2025,
 * so that the wrong one looks right.
 */
export function checkPlacePeriods(content: Content): Problem[] {
  const units = new Map(content.places.map(({ data }) => [data.id, data]));
  return collectNamed(content).flatMap(({ file, field, id, level }) => {
    const unit = units.get(id);
    if (!unit || unit.level === level) return [];
    const twins = [...units.values()].filter(
      (one) => one.level === level && one.name.vi === unit.name.vi,
    );
    const list = (lang: 'vi' | 'en') =>
      twins.map((one) => `${quote(one.id)} (${withParent(one, units, lang)})`).join(', ');
    return [
      {
        rule: 'place-period',
        file,
        field,
        found: {
          vi: `${quote(id)}, ${unit.name.vi}: ${levels[unit.level].vi}`,
          en: `${quote(id)}, ${unit.name.en}: ${levels[unit.level].en}`,
        },
        expected: levels[level],
        fix:
          twins.length > 0
            ? { vi: `cùng tên: ${list('vi')}`, en: `of the same name: ${list('en')}` }
            : {
                vi: 'tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml',
                en: 'look for the id of that level and period in content/registers/places.yaml',
              },
      },
    ];
  });
}

function withParent(unit: PlaceEntry, units: Map<string, PlaceEntry>, lang: 'vi' | 'en'): string {
  const above = unit.parent === undefined ? undefined : units.get(unit.parent);
  return above ? `${unit.name[lang]}, ${above.name[lang]}` : unit.name[lang];
}

/** Every field that names a unit of a stated level and period. */
function collectNamed(content: Content): Named[] {
  const named: Named[] = [];
  const add = (file: string, field: string, level: Level, value: unknown) => {
    if (value === undefined || isAbsent(value)) return;
    for (const id of Array.isArray(value) ? value : [value])
      named.push({ file, field, id: String(id), level });
  };
  for (const { file, data } of content.places)
    add(file, `${data.id} · today`, 'commune-today', data.today);
  for (const { file, data } of [...rowsOf(content, 'clusters'), ...rowsOf(content, 'villages')]) {
    add(file, `${data.id} · district`, 'district', data.district);
    if ('communes' in data) add(file, `${data.id} · communes`, 'commune', data.communes);
    if ('commune' in data) add(file, `${data.id} · commune`, 'commune', data.commune);
    add(file, `${data.id} · today`, 'commune-today', data.today);
  }
  for (const { file, data } of rowsOf(content, 'rawMaterialAreas')) {
    add(file, `${data.id} · districts`, 'district', data.districts);
    add(file, `${data.id} · communes`, 'commune', data.communes);
    add(file, `${data.id} · today`, 'commune-today', data.today);
  }
  for (const { file, data } of productEntries(content)) {
    add(file, 'district', 'district', data.district);
    add(file, 'commune', 'commune', data.commune);
    add(file, 'today', 'commune-today', data.today);
  }
  return named;
}
