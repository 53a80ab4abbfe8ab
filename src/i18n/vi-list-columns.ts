/** What the columns of the lists mean that pages show, in Vietnamese. */
export const viListColumns = {
  listColumns: {
    page: 'Địa chỉ trang của dòng này.',
    tasks: {
      number: 'Số của nhiệm vụ trong phụ lục.',
      task: 'Tên ngắn của nhiệm vụ, do trang này đặt.',
      group: 'Nhóm của nhiệm vụ trong phụ lục.',
      lead: 'Cơ quan chủ trì, theo tên trong kế hoạch; nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
      support:
        'Cơ quan phối hợp, theo tên trong kế hoạch; nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
      body: 'Vai trò của cơ quan này trong nhiệm vụ: chủ trì, phối hợp hay không có vai trò.',
      state: 'Báo cáo công khai cho biết nhiệm vụ ra sao, hay chưa tìm được báo cáo nào.',
      reports: 'Từng báo cáo công khai tìm được: nói gì, nguyên văn, ai đăng, ngày nào.',
      searched: 'Từ đã dùng để tìm, ngày tìm và số lượt tìm.',
      note: 'Điều gặp khi tìm mà người đọc nên biết; không có thì ghi là không có.',
    },
    products: {
      id: 'Mã sản phẩm, như ở bảng ocop-products.',
      stars: 'Hạng sao đã được công nhận, hoặc vì sao không có.',
      product: 'Tên sản phẩm.',
      maker: 'Chủ thể như nguồn ghi, hoặc vì sao không có.',
      place: 'Xã và huyện nơi làm ra, theo tên lúc được công nhận hoặc đề nghị.',
      group: 'Một trong sáu nhóm của chương trình.',
      evidence: 'Dòng này dựa vào đâu: quyết định nào, hay chỉ ai nêu.',
    },
    places: {
      id: 'Mã đơn vị, như ở bảng administrative-units.',
      name: 'Tên đơn vị.',
      parent: 'Đơn vị cấp trên khi ban hành kế hoạch.',
      between:
        'Tên giữa hai thời điểm, rồi văn bản làm đơn vị thành như thế; chưa tìm được thì ghi rõ.',
      today: 'Đơn vị hiện nay, rồi văn bản làm nên; chưa tìm được thì ghi rõ.',
      beforeAbove: 'Đơn vị cấp huyện trước đây của địa bàn ấy.',
      before: 'Các đơn vị cấp xã trước đây làm nên đơn vị này.',
    },
    datasets: {
      id: 'Mã bảng, có trong tên các tệp của bảng.',
      dataset: 'Tên bảng.',
      row: 'Một dòng của bảng là gì.',
      rows: 'Số dòng của bảng.',
      columns: 'Số cột của bảng.',
      updated: 'Ngày dữ liệu của bảng thay đổi gần nhất: năm-tháng-ngày.',
      files: 'Các dạng tải về và dung lượng từng tệp.',
    },
    changes: {
      id: 'Mã thay đổi.',
      day: 'Ngày ghi thay đổi: năm-tháng-ngày.',
      kind: 'Mới, đổi nghĩa hay sửa nhỏ.',
      change: 'Đã thay đổi gì và, nếu có ghi, đúng từ ngày nào.',
      records: 'Những trang và mục có thay đổi; cách nhau bằng dấu chấm phẩy.',
      sources: 'Nguồn của thay đổi; cách nhau bằng dấu chấm phẩy; không có thì ghi là không có.',
    },
    support: {
      list: 'Khoản này nằm ở danh sách nào của trang: phù hợp, tùy câu trả lời thêm, có điều kiện không đạt hay hết hiệu lực.',
      status: 'Khoản này còn hiệu lực hay không.',
      amount: 'Mức tiền cao nhất.',
      share: 'Tỷ lệ hỗ trợ và tính theo gì.',
      title: 'Tên khoản hỗ trợ.',
      beneficiary: 'Dành cho ai.',
      beforehand: 'Việc phải xong trước khi mua hoặc ký.',
      policy: 'Chính sách có khoản này.',
      conditions: 'Có bao nhiêu điều kiện, và với trường hợp của trang thì bao nhiêu còn phải xét.',
      own_amount: 'Điều cần biết trước một mức của trung ương, như mức riêng của tỉnh.',
      ask: 'Hỏi cơ quan nào.',
      legal_basis:
        'Văn bản và điều khoản làm căn cứ; nhiều căn cứ thì cách nhau bằng dấu chấm phẩy.',
      reason: 'Vì sao khoản này không nằm ở danh sách phù hợp.',
    },
  },
};
export type ListColumnWords = typeof viListColumns;
