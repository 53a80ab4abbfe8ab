/** Words of the pages of sources in Vietnamese. */
export const viSources = {
  sources: {
    description:
      'Mọi trang công khai mà dữ kiện của trang này dựa vào, xếp theo độ tin cậy, với nơi đăng, ngày đăng và địa chỉ đã đọc.',
    lead: (n: number) =>
      `${n} trang công khai mà dữ kiện ngoài kế hoạch dựa vào, xếp theo loại nơi đăng. Loại nơi đăng nói nguồn tin cậy đến đâu; cách xếp loại ở trang Giới thiệu.`,
    kinds: {
      official: 'trang của cơ quan nhà nước',
      press: 'báo chí',
      reference: 'trang tra cứu',
      copy: 'bản sao',
      weak: 'nguồn yếu',
    },
    meanings: {
      official: 'Trang của cơ quan có liên quan.',
      press: 'Tin và bài báo.',
      reference: 'Kho dữ liệu và trang tra cứu.',
      copy: 'Bản chép văn bản hoặc bài viết ở nơi khác nơi ban hành.',
      weak: 'Bài viết mở, trang rao vặt, trang kết quả tìm.',
    },
    number: (n: number) => `${n} nguồn`,
    title: (kind: string) => `Nguồn đã đọc: ${kind}`,
    listLead: (n: number, meaning: string) => `${meaning} ${n} nguồn, xếp theo tên nơi đăng.`,
    listDescription: (kind: string, meaning: string) =>
      `Nguồn mà dữ kiện của trang này dựa vào, loại ${kind}, với nơi đăng, địa chỉ đã đọc và ngày đăng. ${meaning}`,
    head: { publisher: 'Nơi đăng', url: 'Địa chỉ đã đọc', on: 'Ngày đăng', record: 'Bản ghi' },
    others: 'Các loại nguồn khác',
    table: 'Tải cả bảng nguồn',
    all: 'Danh sách các nguồn đã đọc',
    allMeta: 'theo độ tin cậy',
  },
};
