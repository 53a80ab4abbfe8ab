/** Words of what can be checked and followed: progress, checks of the text, changes, feeds, in Vietnamese. */
export const viTrust = {
  progress: {
    view: 'Tiến độ',
    title: (reported: number, all: number) =>
      reported === 0
        ? `Chưa tìm được báo cáo công khai về ${all} nhiệm vụ`
        : `${reported} trên ${all} nhiệm vụ có báo cáo công khai, ${all - reported} chưa tìm được`,
    description: (all: number) =>
      `Tiến độ ${all} nhiệm vụ theo báo cáo công khai: tình trạng, nguồn có ngày, điều nguồn cho thấy, từ đã tìm.`,
    lead: 'Tình trạng ở đây là điều báo cáo công khai cho thấy, không phải điều trang này phán xét. Mỗi tình trạng khác “chưa tìm được báo cáo” có ít nhất một nguồn có ngày.',
    cautionStrong: 'Chưa tìm được không có nghĩa là chưa làm.',
    states: {
      'no-report': 'Chưa tìm được báo cáo công khai',
      'under-way': 'Đang làm',
      done: 'Đã làm xong',
      'not-done': 'Không làm được',
      superseded: 'Đã được thay thế',
    },
    filterState: 'Tình trạng',
    anyState: 'Mọi tình trạng',
    lead_: 'Chủ trì',
    section: 'Tiến độ theo báo cáo công khai',
    state: 'Tình trạng',
    reports: 'Báo cáo',
    shows: 'Cho thấy',
    quoted: 'Nguyên văn',
    noQuote: 'bản đọc được không cho trích nguyên văn',
    limits: 'Lưu ý',
    period: 'Nói về',
    searched: 'Từ đã tìm',
    searchedOn: (day: string, n: number) => `Tìm ngày ${day}, ${n} lượt`,
    note: 'Gặp khi tìm',
    tracker: (n: number) => `Tiến độ cả ${n} nhiệm vụ`,
    strengths: {
      official: 'cơ quan công bố',
      'press-quoting-official': 'báo dẫn lời cơ quan',
      press: 'báo đưa',
    },
    datedBy: {
      printed: '',
      text: 'ngày đọc từ lời bài',
      address: 'ngày đọc từ địa chỉ bài',
    },
    list: 'Từng nhiệm vụ',
    byState: 'Theo tình trạng',
    byGroup: 'Theo nhóm của phụ lục',
    byAgency: 'Theo cơ quan chủ trì',
    byAgencyNote: 'Nhiệm vụ có nhiều cơ quan chủ trì được kể ở mỗi cơ quan.',
    byPlace: 'Theo địa bàn mà nhiệm vụ nêu',
    byPlaceNote:
      'Báo cáo nói về nhiệm vụ, không hẳn về từng nơi. Nhiệm vụ nêu nhiều địa bàn được kể ở mỗi nơi.',
    noPlace: 'Không nêu huyện, thị xã nào',
    columns: {
      what: 'Mục',
      all: 'Số nhiệm vụ',
      reported: 'Có báo cáo',
      silent: 'Chưa tìm được báo cáo',
    },
    total: (n: number) => `Cả kế hoạch, ${n} nhiệm vụ`,
    none: 'không có',
    duty: 'Điều kế hoạch yêu cầu báo cáo',
    dutyText: (day: string, name: string) =>
      `Kế hoạch đặt một hạn báo cáo duy nhất: trước ngày ${day}, gửi ${name}.`,
    dutySee: 'Đọc đoạn ấy trong kế hoạch',
    source: (day: string) =>
      `Nguồn: các báo cáo công khai ghi ở từng nhiệm vụ; tìm ngày ${day}. Tên nhiệm vụ rút gọn.`,
  },
  checked: {
    on: (day: string) => `Kiểm tra lần cuối: ${day}`,
    overdue: (day: string) => `Đã quá hạn kiểm tra lại (${day}); nội dung có thể đã cũ`,
  },
};
export type TrustWords = typeof viTrust;
