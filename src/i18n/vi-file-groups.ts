/** Words of the catalogue for files that are no table of their own, in Vietnamese. */
export const viFileGroups = {
  fileGroups: {
    lists: {
      title: (table: string) => `${table}: các danh sách như trên trang`,
      about:
        'Các danh sách mà trang này hiển thị, mỗi tệp một danh sách, đúng các dòng của trang. Bảng đầy đủ là tập dữ liệu mà chúng thuộc về.',
      how: 'Đúng các dòng của trang ấy.',
    },
    taskViews: {
      list: 'Danh sách nhiệm vụ',
      matrix: 'Nhiệm vụ theo cơ quan',
      progress: 'Tiến độ các nhiệm vụ',
    },
    placeViews: {
      then: 'Đơn vị hành chính khi ban hành kế hoạch',
      today: 'Đơn vị hành chính hiện nay',
    },
    products: 'Danh sách sản phẩm OCOP đã xác nhận',
    confirmed: 'Sản phẩm OCOP đã xác nhận, đủ các cột của bảng',
    catalogue: {
      title: 'Danh mục dữ liệu thành tệp',
      about: 'Các bảng mà trang này xuất bản, mỗi ngôn ngữ một tệp, đúng các dòng của danh mục.',
    },
    changes: {
      title: 'Thay đổi của trang này thành tệp',
      about: 'Mọi thay đổi đã ghi của trang này, mỗi ngôn ngữ một tệp, mới nhất ở trên.',
    },
    charts: {
      title: 'Số liệu của từng biểu đồ',
      about:
        'Các dòng sau mỗi biểu đồ, đúng những gì được vẽ, mỗi biểu đồ một tệp CSV và một tệp JSON.',
      how: 'Đúng những dòng được vẽ.',
    },
    plan: {
      title: (title: string) => `${title}: các dạng để tải về và để đối chiếu`,
      about:
        'Toàn văn kế hoạch để đọc, in và xử lý bằng chương trình; văn bản để đối chiếu và dấu vân tay của từng đoạn. Bản tiếng Anh không chính thức.',
      how: 'Toàn văn, hoặc tệp để đối chiếu toàn văn.',
      canonical: 'Văn bản ở dạng chuẩn để đối chiếu',
      deposited: 'Văn bản như đã lưu, đúng từng byte',
      fingerprints: 'Dấu vân tay SHA-256 của từng đoạn',
      text: (form: string, language: string) => `Toàn văn, ${form}, ${language}`,
      languages: { vi: 'tiếng Việt', en: 'tiếng Anh', 'vi-en': 'song ngữ' },
    },
    calendar: {
      how: 'Mở bằng ứng dụng lịch bất kỳ.',
      file: { vi: 'Lịch bằng tiếng Việt', en: 'Lịch bằng tiếng Anh' },
    },
  },
};
