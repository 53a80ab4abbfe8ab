import { viChartsOcop } from './vi-charts-ocop.ts';

/** Words of the charts in Vietnamese. */
export const viCharts = {
  charts: {
    title: 'Biểu đồ',
    all: 'Tất cả biểu đồ',
    lead: (n: number) =>
      `${n} biểu đồ vẽ từ chính dữ liệu của trang này. Tên mỗi biểu đồ là một câu tính từ dữ liệu; hình, bảng số và câu trích dẫn đều tải được.`,
    description:
      'Biểu đồ về kế hoạch, kèm bảng số, nguồn, tệp SVG, PNG, CSV và cách trích dẫn, cách nhúng.',
    pageDescription: (subtitle: string, title: string) => `${title}. ${subtitle}`,
    tableTitle: 'Bảng số của biểu đồ',
    toTable: 'Bảng số',
    drawing: (title: string, description: string) => `Biểu đồ: ${title}. ${description}`,
    scrollName: 'Hình biểu đồ',
    take: 'Tải về',
    takeSvg: 'Hình SVG, phóng to không vỡ',
    takePng: 'Hình PNG, dán vào văn bản',
    takeCsv: 'Số liệu CSV, đúng các dòng được vẽ',
    takeJson: 'Số liệu JSON, kèm nghĩa từng cột',
    cite: 'Cách trích dẫn',
    citeText: (title: string, site: string, day: string, url: string) =>
      `“${title}”. Biểu đồ, ${site}, số liệu kiểm tra lần cuối ${day}. ${url}`,
    citeFile: 'BibTeX',
    copyCite: 'Sao chép trích dẫn',
    copyBib: 'Sao chép BibTeX',
    copied: 'Đã sao chép',
    embed: 'Nhúng vào trang khác',
    embedHow:
      'Dán đoạn này vào trang của bạn. Hình nhúng giữ nguyên phiên bản số liệu này, không chạy mã, và báo khi có phiên bản mới hơn.',
    copyEmbed: 'Sao chép mã nhúng',
    version: (version: string, day: string) =>
      `Phiên bản số liệu ${version}, kiểm tra lần cuối ${day}`,
    newer: { says: 'Đây là phiên bản cũ.', link: 'Xem biểu đồ mới nhất' },
    about: 'Về biểu đồ này',
    unit: 'Đếm gì',
    source: 'Nguồn',
    period: 'Thời điểm',
    checked: (day: string) => `Kiểm tra lần cuối: ${day}`,
    origin: (site: string, url: string, day: string) =>
      `${site}, ${url}. Kiểm tra lần cuối: ${day}.`,
    periods: {
      plan: (range: string) => `Thời gian: năm của kế hoạch, ${range}.`,
      signed: (range: string) => `Thời gian: ngày ký, ${range}.`,
      valid: (unknown: number) => (range: string) =>
        `Thời gian: ngày bắt đầu hiệu lực, ${range}${unknown > 0 ? `; ${unknown} khoản không rõ ngày` : ''}.`,
      recognised: (unknown: number) => (range: string) =>
        `Thời gian: năm công nhận hoặc đề nghị, ${range}${unknown > 0 ? `; ${unknown} sản phẩm không rõ năm` : ''}.`,
      ofProducts: (unknown: number) => (range: string) =>
        `Sản phẩm OCOP: năm công nhận hoặc đề nghị, ${range}${unknown > 0 ? `; ${unknown} sản phẩm không rõ năm` : ''}.`,
      states: (unknown: number) => (range: string) =>
        `Thời gian của tình trạng: ${range}${unknown > 0 ? `; ${unknown} cụm không rõ` : ''}.`,
      published: (range: string) => `Thời gian: ngày công bố, ${range}.`,
    },
    /** Who published what a chart rests on. */
    sources: (publishers: readonly string[]) => `Nguồn: ${publishers.join(', ')}.`,
    rowData: 'Dữ liệu',
    rowImage: 'Ảnh',
    rowCite: 'Trích dẫn',
    more: 'Xem biểu đồ và bảng',
    leads: {
      name: 'Cơ quan chủ trì từng nhiệm vụ',
      agency: 'Cơ quan',
      count: 'Số nhiệm vụ',
      tasks: 'Nhiệm vụ chủ trì',
      description: (rows: { name: string; n: number }[]) =>
        `Số nhiệm vụ từng cơ quan chủ trì: ${rows.map(({ name, n }) => `${name} ${n}`).join(', ')}.`,
    },
    groups: {
      name: 'Nhiệm vụ theo nhóm và cơ quan',
      title: (marks: string, groups: number, n: number, all: number) =>
        groups === 1
          ? `Nhóm ${marks} có nhiều nhiệm vụ nhất: ${n} trên ${all} nhiệm vụ`
          : `Nhóm ${marks} có nhiều nhiệm vụ nhất: mỗi nhóm ${n} trên ${all} nhiệm vụ`,
      subtitle: (number: string) =>
        `Nhiệm vụ trong phụ lục Kế hoạch ${number}, theo nhóm và theo cơ quan chủ trì hoặc phối hợp.`,
      groupIs: (mark: string, title: string) => `Nhóm ${mark}: “${title}”.`,
      source: (number: string) =>
        `Nguồn: Phụ lục Kế hoạch ${number}. Nhiệm vụ có nhiều cơ quan được đếm ở từng cơ quan.`,
      description: (groups: { mark: string; n: number }[], agencies: number) =>
        `Số nhiệm vụ trong từng nhóm: ${groups.map(({ mark, n }) => `nhóm ${mark} ${n}`).join(', ')}. Bảng có ${agencies} cơ quan hoặc nhóm cơ quan.`,
      agency: 'Cơ quan',
      leads: 'chủ trì',
      supports: 'phối hợp',
      tasks: (n: number) => `${n} nhiệm vụ`,
      none: 'không có',
    },
    documents: {
      name: 'Văn bản kế hoạch nêu, theo ngày ký và hiệu lực',
      /** Of all: those whose period is over, those that expired by a source, those that were replaced. */
      title: (all: number, over: { period: number; expired: number; replaced: number }) => {
        const parts = [
          over.period > 0 ? `${over.period} văn bản nay đã hết giai đoạn của nó` : '',
          over.expired > 0 ? `${over.expired} văn bản nay đã hết hiệu lực` : '',
          over.replaced > 0 ? `${over.replaced} văn bản nay đã bị thay thế` : '',
        ].filter(Boolean);
        return `Trong ${all} văn bản mà kế hoạch nêu, ${parts.join(', ') || 'chưa thấy văn bản nào đã hết hiệu lực'}`;
      },
      periodOver: (n: number) =>
        `${n} văn bản ghi hết hiệu lực là suy từ giai đoạn hay năm của văn bản đã hết, không theo văn bản bãi bỏ hay thay thế nào.`,
      subtitle:
        'Mỗi dòng là một văn bản, chấm đặt ở ngày ký, hình của chấm là hiệu lực, theo nguồn mới nhất đã đọc hoặc suy từ giai đoạn đã hết.',
      byNumber: (numbered: number, named: number) =>
        `${numbered} văn bản được dẫn bằng số hiệu, ${named} văn bản chỉ được nêu tên.`,
      undated: (n: number) => `${n} văn bản chưa tìm được ngày ký, vẽ bằng khung nét đứt.`,
      unknown: (n: number) => `${n} văn bản chưa rõ hiệu lực.`,
      source: (number: string) =>
        `Nguồn: Kế hoạch ${number}; ngày ký và hiệu lực theo nguồn ghi ở trang của từng văn bản.`,
      description: (all: number, states: { label: string; n: number }[], undated: number) =>
        `${all} văn bản: ${states.map(({ label, n }) => `${n} ${label}`).join(', ')}; ${undated} chưa tìm được ngày ký.`,
      planDay: (number: string) => `Vạch tím: ngày ký Kế hoạch ${number}`,
      noDay: 'chưa tìm được ngày ký',
      how: 'Cách dẫn',
      numbered: 'bằng số hiệu',
      named: 'chỉ nêu tên',
    },
    ceilings: {
      name: 'Mức trần hỗ trợ theo chính sách và hiệu lực',
      title: (inForce: number, all: number) =>
        `Trong ${all} mức trần hỗ trợ ghi bằng tiền, ${inForce} mức còn hiệu lực`,
      subtitle:
        'Mỗi chấm là một khoản hỗ trợ, đặt ở mức trần của nó; mỗi nấc của trục gấp mười lần nấc trước.',
      perUnit:
        'Mỗi mức tính theo đơn vị riêng (mỗi cơ sở, mỗi dự án, mỗi năm), nên không cộng các mức với nhau.',
      unpriced: (n: number) =>
        `${n} khoản khác chỉ ghi tỷ lệ hoặc không ghi mức tiền, không vẽ ở đây.`,
      ask: 'Số tiền là mức tối đa ghi trong văn bản. Hỏi nơi nhận hồ sơ trước khi mua.',
      source: 'Nguồn: văn bản và điều khoản ghi ở trang của từng khoản hỗ trợ.',
      description: (states: { label: string; n: number }[], low: string, high: string) =>
        `Mức trần từ ${low} đến ${high}: ${states.map(({ label, n }) => `${n} ${label}`).join(', ')}.`,
      axis: (vnd: number) =>
        vnd >= 1e9
          ? `${vnd / 1e9} tỷ`
          : vnd >= 1e6
            ? `${vnd / 1e6} triệu`
            : vnd >= 1e3
              ? `${vnd / 1e3} nghìn`
              : `${vnd} đồng`,
      item: 'Khoản hỗ trợ',
      ceiling: 'Mức trần',
      policy: 'Chính sách',
    },
    clusters: {
      name: 'Cụm công nghiệp theo diện tích và tình trạng',
      title: (known: number, all: number, low: string, high: string) =>
        low === high
          ? `Nguồn đã đọc cho biết diện tích của ${known} trên ${all} cụm công nghiệp: ${low}\u00a0ha`
          : `Nguồn đã đọc cho biết diện tích của ${known} trên ${all} cụm công nghiệp, từ ${low} đến ${high}\u00a0ha`,
      subtitle:
        'Diện tích tính bằng héc-ta; tình trạng theo nguồn, kèm ngày của nguồn. Mỗi cụm có ngày riêng.',
      unknown: (n: number) => `${n} cụm chưa tìm được diện tích, vẽ bằng ô nét đứt.`,
      inPlanCount: (n: number) => `Kế hoạch nêu tên ${n} cụm.`,
      noSum: 'Diện tích là số của những năm khác nhau, nên không cộng.',
      description: (rows: { name: string; area: string }[], unknown: number) =>
        `Diện tích: ${rows.map(({ name, area }) => `${name} ${area}`).join('; ')}; ${unknown} cụm chưa tìm được.`,
      cluster: 'Cụm công nghiệp',
      area: 'Diện tích',
      state: 'Tình trạng',
      plan: 'Trong kế hoạch',
      named: 'kế hoạch nêu tên',
      notNamed: 'kế hoạch không nêu',
      noArea: 'chưa tìm được diện tích',
      short: (name: string) => name.replace(/^Cụm công nghiệp /, ''),
    },
    ...viChartsOcop,
  },
};
export type ChartWords = typeof viCharts;
