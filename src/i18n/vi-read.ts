/** Words beside the plan's text in Vietnamese: summaries, what hangs on a part, terms opened in place. */
export const viRead = {
  read: {
    summary: 'Nói gọn',
    summaryOutdated: 'Lời nói gọn này theo bản cũ của văn bản.',
    tasks: (n: number) => `${n} nhiệm vụ`,
    supports: (n: number) => `${n} khoản hỗ trợ`,
    documents: (n: number) => `${n} văn bản được dẫn`,
    data: 'Dữ liệu',
    tables: { tasks: 'nhiệm vụ', 'support-items': 'khoản hỗ trợ', documents: 'văn bản' },
    year: (year: string) => `Kế hoạch của năm ${year}`,
    openTerm: 'Mở trong bảng thuật ngữ',
    close: 'Đóng',
    openPage: 'Mở trang này',
  },
};
export type ReadWords = typeof viRead;
