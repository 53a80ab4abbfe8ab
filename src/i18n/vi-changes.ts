/** Words of what changed, of feeds and of the calendar, in Vietnamese. */
export const viChanges = {
  changes: {
    title: 'Thay đổi của trang này',
    description:
      'Trang này đã thêm gì, đổi nghĩa chỗ nào, sửa nhỏ chỗ nào, ngày nào, theo nguồn nào.',
    lead: 'Mỗi thay đổi ghi ngày, mục đã đổi và nguồn. Câu chữ của kế hoạch không đổi; thứ thay đổi là lời và dữ liệu của trang này.',
    none: 'Chưa có thay đổi nào được ghi.',
    kinds: { new: 'Điều mới', meaning: 'Đổi nghĩa', small: 'Sửa nhỏ' },
    small: (n: number) => `${n} sửa nhỏ không đổi nghĩa`,
    since: (day: string) => `Đúng từ ngày ${day}.`,
    by: (names: string) => `Theo ${names}.`,
    ofPage: 'Thay đổi gần nhất:',
    earlier: (n: number) => `${n} thay đổi khác của trang này`,
    all: 'Mọi thay đổi',
    labels: { records: 'Mục', sources: 'Nguồn' },
    moreRecords: (n: number) => `${n} mục nữa`,
    columns: { day: 'Ngày', kind: 'Loại', change: 'Thay đổi' },
    sinceLabel: 'Thay đổi từ ngày',
    sinceSubmit: 'Xem',
    sinceCount: '{n} thay đổi',
  },
  feeds: {
    title: 'Theo dõi bằng nguồn tin',
    text: 'Trình đọc tin báo cho bạn khi có thay đổi hoặc báo cáo mới; không cần tài khoản, không cần thư. Dưới đây là các nguồn đã có tin. Mỗi cơ quan, địa bàn và chính sách hỗ trợ khác cũng có nguồn tin riêng, nay còn trống, ở cuối trang của nó.',
    whole: 'Cả trang',
    follow: 'Theo dõi trang này:',
    description: (name: string) => `Thay đổi và báo cáo công khai mới về: ${name}.`,
    report: (n: number, publisher: string) => `Nhiệm vụ ${n}: báo cáo của ${publisher}`,
    columns: { what: 'Theo dõi', formats: 'Định dạng' },
  },
  calendar: {
    title: 'Lịch',
    text: 'Tệp lịch ghi hạn báo cáo của kế hoạch và các ngày bắt đầu, ngày hết áp dụng của khoản hỗ trợ mà nguồn có nêu. Mở bằng ứng dụng lịch bất kỳ.',
    link: 'Tải lịch (ICS)',
    name: (site: string) => `${site}: các ngày`,
    report: (number: string, name: string) => `Hạn báo cáo theo Kế hoạch ${number}, gửi ${name}`,
    validFrom: (policy: string, n: number) => `${policy}: ${n} khoản bắt đầu áp dụng`,
    validTo: (policy: string, n: number) => `${policy}: ${n} khoản hết áp dụng`,
  },
};
export type ChangeWords = typeof viChanges;
