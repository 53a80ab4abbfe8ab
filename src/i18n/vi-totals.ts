import type { SumKind } from '../schema/village-total.ts';

/** Words about totals as sources state them. */
export const viTotals = {
  totals: {
    clusters: 'Tổng số cụm công nghiệp qua các năm',
    villages: 'Tổng số làng nghề qua các năm',
    caution:
      'Các con số có thời điểm và cách đếm khác nhau: đừng lấy số này trừ số kia. Chỗ các nguồn mâu thuẫn ghi ở từng dòng.',
    asOf: 'Thời điểm',
    what: 'Nói về',
    bases: {
      planned: 'theo quy hoạch',
      established: 'đã thành lập',
      reported: 'nguồn không nói đếm theo cách nào',
    },
    kinds: {
      villages: 'số làng nghề',
      trade: 'số của một nghề',
      plan: 'kế hoạch của tỉnh',
    },
    count: 'Số cụm',
    villageCount: 'Số làng nghề',
    recognised: 'Được công nhận',
    area: 'Diện tích (ha)',
    other: 'Con số khác',
    source: 'Nguồn',
    moreThan: (n: string) => `hơn ${n}`,
    about: (n: string) => `khoảng ${n}`,
    figures: {
      operating: (n: string) => `${n} cụm đang hoạt động`,
      usedAreaHa: (n: string) => `đã dùng ${n} ha`,
      occupancyPercent: (n: string) => `lấp đầy ${n}%`,
      projects: (n: string) => `${n} dự án`,
      workers: (n: string) => `${n} lao động`,
      capitalBnVnd: (n: string) => `vốn ${n} tỷ đồng`,
    },
    sums: {
      stated: (by: string, parts: string) => `${by}: ${parts}`,
      ours: (by: string, parts: string) => `${by}: ${parts} (tổng do trang này cộng)`,
      incomplete: (by: string, parts: string, sum: string) =>
        `${by}: ${parts} (cộng lại ${sum}, không đủ tổng)`,
    } satisfies Record<SumKind, unknown>,
    ourSum: 'trang này cộng',
  },
};
