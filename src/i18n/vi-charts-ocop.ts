/** What one publication says of the number of products; undefined where it does not say. */
interface TotalSaid {
  day: string | undefined;
  total: number | undefined;
  added: number | undefined;
  four: number | undefined;
  three: number | undefined;
  proposed: number | undefined;
}

/** Words of the charts about products and districts in Vietnamese. */
export const viChartsOcop = {
  ocop: {
    groups: {
      food: 'Thực phẩm',
      drinks: 'Đồ uống',
      herbs: 'Dược liệu và sản phẩm từ dược liệu',
      handicraft: 'Thủ công mỹ nghệ',
      ornamental: 'Sinh vật cảnh',
      tourism: 'Du lịch cộng đồng, sinh thái và điểm du lịch',
    },
    stars: (stars: readonly number[]) => `${stars.join(' và ')} sao`,
    noGrade: 'chưa rõ hạng',
    noDistrict: 'Không ghi huyện',
    named: (name: string, grade: string) => `${name} (${grade})`,
    listed: (recognised: number, proposed: number) =>
      proposed === 0
        ? `${recognised} sản phẩm có nguồn công nhận`
        : `${recognised + proposed} sản phẩm, gồm ${recognised} có nguồn công nhận và ${proposed} chỉ được đề nghị xếp hạng`,
    none: 'không có',
    count: 'Số sản phẩm',
    products: 'Sản phẩm',
    district: 'Huyện lúc công nhận',
    group: 'Nhóm',
    districtName: 'Sản phẩm OCOP theo huyện và hạng sao',
    groupName: 'Sản phẩm OCOP theo nhóm và hạng sao',
    districtTitle: (names: string, n: number, all: number, stars: string) =>
      `Trong danh sách này, ${names} có nhiều sản phẩm ${stars} nhất: ${n} trên ${all}`,
    total: (n: number) => `Danh sách này có ${n} sản phẩm OCOP`,
    districtSubtitle: (listed: string) =>
      `${listed}, xếp theo huyện lúc ấy. Vị trí các ô gần đúng trên bản đồ.`,
    groupTitle: (names: string, groups: number, n: number, all: number) =>
      groups === 1
        ? `${names} là nhóm có nhiều sản phẩm OCOP nhất trong danh sách này: ${n} trên ${all}`
        : `${names} có nhiều sản phẩm OCOP nhất trong danh sách này: mỗi nhóm ${n} trên ${all}`,
    groupSubtitle: (listed: string) =>
      `${listed}, theo sáu nhóm của Chương trình Mỗi xã một sản phẩm (OCOP).`,
    groupReading: 'Nguồn không ghi nhóm thì xếp theo loại hàng.',
    noDistrictCount: (n: number) => `${n} sản phẩm không ghi huyện.`,
    placesInferred: (byName: number, byOther: number) =>
      `Nơi sản xuất của ${byName + byOther} sản phẩm là suy ra: ${[byName > 0 ? `${byName} từ tên sản phẩm` : '', byOther > 0 ? `${byOther} từ nguồn không nói về OCOP` : ''].filter(Boolean).join(', ')}.`,
    noGradeCount: (n: number, proposed: number) =>
      `${n} sản phẩm chưa rõ hạng, vẽ bằng ô nét đứt: ${[proposed > 0 ? `${proposed} chỉ được đề nghị` : '', n > proposed ? `${n - proposed} nguồn không nêu hạng` : ''].filter(Boolean).join(', ')}.`,
    unconfirmed: (n: number) => `${n} sản phẩm chưa xác nhận, không vẽ và không đếm.`,
    term: 'Giấy công nhận có giá trị 36 tháng; hình này ghi hạng lúc được công nhận.',
    source: (decisions: readonly string[]) =>
      decisions.length === 0
        ? 'Nguồn: cơ quan nhà nước và báo chí, ghi ở từng sản phẩm.'
        : `Nguồn: các quyết định ${decisions.join(', ')}; sản phẩm khác theo cơ quan nhà nước và báo chí.`,
    districtDescription: (rows: { name: string; n: number; high: number }[], noDistrict: number) =>
      `Số sản phẩm theo huyện: ${rows.map(({ name, n }) => `${name} ${n}`).join(', ')}; ${noDistrict} không ghi huyện.`,
    groupDescription: (rows: { name: string; n: number }[]) =>
      `Số sản phẩm theo nhóm: ${rows.map(({ name, n }) => `${name} ${n}`).join('; ')}.`,
  },
  totals: {
    name: 'Tổng số sản phẩm OCOP như các nguồn công bố',
    title: (last: number, lastMonth: string, first: number, firstMonth: string) =>
      `Nguồn công bố ${last} sản phẩm OCOP vào ${lastMonth}, so với ${first} vào ${firstMonth}`,
    subtitle: 'Số sản phẩm OCOP của tỉnh như từng nguồn nêu, đặt ở ngày nguồn công bố.',
    never:
      'Các nguồn đếm khác nhau: có nguồn tính cả sản phẩm tiềm năng 5 sao. Đường nối chỉ để dễ nhìn, không phải số liệu; nét đứt là đoạn có nguồn không nêu hạng.',
    silent: (n: number) => `${n} lần công bố chỉ nêu số của một đợt, không nêu tổng.`,
    ungraded: (n: number) => `${n} lần công bố không nêu tổng số 4 sao, 3 sao.`,
    undated: (n: number, list: string) =>
      `${n} nguồn không thấy ngày công bố nên không đặt lên trục: ${list} sản phẩm.`,
    description: (points: TotalSaid[]) =>
      `Theo ngày công bố: ${points
        .map(
          ({ day, total, added, four, three, proposed }) =>
            `${day ?? 'không thấy ngày'}: ${[
              total === undefined ? 'không nêu tổng' : `tổng ${total}`,
              added === undefined ? '' : `thêm ${added}`,
              four === undefined ? 'không nêu số 4 sao' : `${four} bốn sao`,
              three === undefined ? 'không nêu số 3 sao' : `${three} ba sao`,
              proposed === undefined ? '' : `${proposed} tiềm năng 5 sao`,
            ]
              .filter(Boolean)
              .join(', ')}`,
        )
        .join('; ')}.`,
    grades: { fourStar: '4 sao', threeStar: '3 sao' },
    ends: {
      total: (n: number) => `${n} tổng`,
      fourStar: (n: number) => `${n} bốn sao`,
      threeStar: (n: number) => `${n} ba sao`,
    },
    lane: 'Ngày chỉ công bố số thêm của một đợt, không nêu tổng:',
    addedPoint: (n: number) => `+${n}`,
    ungradedLane: 'Ngày có công bố mà không nêu tổng số 4 sao, 3 sao:',
    undatedLane: 'Tổng không thấy ngày công bố:',
    undatedPoint: (total: number | undefined) =>
      total === undefined ? 'không nêu' : `${total} sản phẩm`,
    day: 'Ngày công bố, nguồn và ghi chú',
    total: 'Tổng',
  },
  map: {
    name: 'Kế hoạch nêu gì ở từng huyện',
    title: (touched: number, all: number, byName: number) =>
      `Phụ lục nêu đích danh nơi thuộc ${touched} trên ${all} huyện, thị xã, thành phố${byName > 0 ? `, ${byName} trong đó chỉ suy từ tên cụm` : ''}`,
    subtitle:
      'Nhiệm vụ, cụm công nghiệp, làng nghề, vùng nguyên liệu mà kế hoạch nêu tên, và sản phẩm OCOP có nguồn công nhận hoặc đề nghị, theo huyện khi ban hành kế hoạch.',
    spared: (names: string) => `Phụ lục không nêu đích danh nơi nào ở ${names}.`,
    everywhere: 'Nhiệm vụ giao chung cho mọi huyện chỉ đếm ở ô cả tỉnh.',
    outside: {
      province: 'Cả tỉnh, không riêng huyện nào',
      'not-stated': 'Nguồn không ghi huyện',
    },
    outsideCount: (name: string, list: string) => `${name}: ${list}.`,
    counted: (n: number, kind: 'tasks' | 'clusters' | 'villages' | 'areas' | 'products') =>
      `${n} ${viChartsOcop.map.kinds[kind]}`,
    unknown: 'không ghi huyện',
    source: (number: string) =>
      `Nguồn: Kế hoạch ${number}; vị trí và sản phẩm theo nguồn ghi ở từng mục.`,
    description: (rows: { name: string; n: number }[]) =>
      `Số nhiệm vụ nêu đích danh: ${rows.map(({ name, n }) => `${name} ${n}`).join('; ')}.`,
    kinds: {
      tasks: 'nhiệm vụ',
      clusters: 'cụm công nghiệp',
      villages: 'làng nghề',
      areas: 'vùng nguyên liệu',
      products: 'sản phẩm OCOP',
    },
    ofPlan: 'kế hoạch nêu tên',
    ofProducts: 'sản phẩm OCOP có nguồn',
    placedByName: 'chỉ theo tên cụm',
    or: (labels: readonly string[]) => labels.join(', hoặc '),
    byName: (names: string) =>
      `Vị trí của cụm công nghiệp ${names} chỉ suy từ tên cụm, vẽ bằng ô nét đứt.`,
    touchedByName: (names: string) =>
      `Phụ lục chạm tới ${names} chỉ khi vị trí suy từ tên cụm là đúng.`,
    ofTheseByName: (n: number) => `${n} chỉ theo tên cụm`,
    shortCluster: (name: string) => name.replace(/^Cụm công nghiệp /, ''),
    district: 'Huyện',
    tasks: 'Nhiệm vụ',
    none: 'không có',
  },
};
export type ChartOcopWords = typeof viChartsOcop;
