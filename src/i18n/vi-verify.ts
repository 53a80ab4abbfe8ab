/** Words of the page that checks a text or a file, in Vietnamese. */
export const viVerify = {
  verify: {
    title: 'Kiểm chứng một đoạn hay một tệp',
    link: 'Kiểm chứng văn bản',
    description: (number: string) =>
      `Dán một đoạn của Kế hoạch ${number} hoặc thả một tệp để biết nó có đúng từng chữ với bản công bố ở đây không. Không gửi gì đi.`,
    lead: (number: string) =>
      `Ai đó đưa bạn một đoạn, một trang in hay một tệp nói là của Kế hoạch ${number}. Trang này so từng chữ với bản công bố ở đây và chỉ ra chữ đầu tiên khác.`,
    canonical:
      'Chữ ở dạng Unicode NFC, mỗi khoảng trắng hay chỗ xuống dòng tính là một dấu cách, bỏ khoảng trắng ở hai đầu, mã hóa UTF-8. Hoa thường, dấu thanh và dấu câu đều tính.',
    heading: 'Đề mục',
    cells: { lead: 'ô chủ trì', support: 'ô phối hợp', note: 'ô ghi chú' },
    try: 'Kiểm tra ngay trên máy này',
    tryText:
      'Việc so sánh chạy trong trình duyệt của bạn. Chữ và tệp không rời khỏi máy. Sau lần kiểm tra đầu, mất mạng vẫn dùng được khi trang còn mở.',
    paste: 'Dán đoạn cần kiểm tra',
    check: 'Kiểm tra',
    drop: 'Hoặc chọn một tệp, hay thả tệp vào đây',
    noScript:
      'Ô kiểm tra cần script. Khi tắt script, dùng các lệnh ở dưới: chúng cho cùng câu trả lời.',
    whatTitle: 'Dấu vân tay là gì',
    what: [
      'Dấu vân tay SHA-256 là một dãy 64 chữ số và chữ cái tính từ nội dung. Cùng nội dung thì cùng dãy; đổi một chữ, một dấu thanh thì thành dãy khác hẳn. Không ai tìm được hai văn bản khác nhau có cùng dãy.',
      'Mỗi đoạn của kế hoạch và mỗi tệp ở đây có một dãy như vậy. So hai dãy là biết hai bản có giống nhau không, không cần tin ai.',
    ],
    countedTitle: 'Cái gì được tính, cái gì không',
    counted:
      'Chỗ xuống dòng, khoảng trắng, ký hiệu không nhìn thấy và cách máy mã hóa dấu tiếng Việt không tính, vì chúng tự đổi khi chép qua thư hay tệp Word. Dấu ngoặc kép bao quanh cũng không tính. Mọi chữ, dấu thanh, chữ hoa và dấu câu đều tính. Dấu gạch đầu dòng có hay không đều được.',
    limitTitle: 'Điều này không chứng minh gì',
    limit:
      'Nó chứng minh bản bạn có giống bản công bố ở đây. Mỗi lần dựng, bản công bố ở đây được so từng chữ với tệp gốc đã lưu. Nó không chứng minh tệp gốc ấy giống bản giấy đã ký: điều đó chỉ cơ quan ban hành xác nhận được.',
    whole: 'Toàn văn, SHA-256',
    deposited: 'Tệp gốc đã lưu, SHA-256',
    prints: 'Dấu vân tay của kế hoạch',
    filesTitle: 'Tệp để kiểm chứng',
    files: {
      fingerprints: (n: number) => `${n} đoạn và ô, mỗi dòng có địa chỉ, chữ và dấu vân tay`,
      canonical: 'toàn văn, mỗi đoạn một dòng; dấu vân tay của tệp này là dấu của toàn văn',
      deposited: 'bản gốc đã lưu, còn nguyên lỗi ngắt dòng của việc trích chữ từ PDF',
      checksums: 'dấu vân tay của mọi tệp trong bản phát hành này, dạng lệnh sha256sum đọc được',
      provenance: 'bản phát hành này được dựng từ đâu, theo dạng in-toto và SLSA',
    },
    commandsTitle: 'Kiểm tra không cần trang này',
    commands:
      'Tải tệp toàn văn, mở cửa sổ lệnh ở thư mục có tệp ấy rồi chạy lệnh của máy bạn. Dãy hiện ra phải giống dãy ở trên.',
    commandsAll:
      'Muốn kiểm tra mọi tệp một lượt: tải cả trang về, mở cửa sổ lệnh ở thư mục gốc rồi chạy lệnh này.',
    signTitle: 'Chữ ký của nơi xuất bản',
    sign: 'Dấu vân tay cho biết tệp có bị đổi không, không cho biết ai đã đăng. Nơi xuất bản có thể ký tệp checksums.txt bằng ssh-keygen hoặc minisign và đăng chữ ký bên cạnh. Có chữ ký thì lệnh dưới đây kiểm tra nó; tệp publisher.allowed có một dòng: chữ publisher, dấu cách, rồi khóa công khai mà bạn lấy từ chính nơi xuất bản bằng đường khác.',
    says: {
      same: 'Đúng từng chữ. Đây là {name}, bản phát hành {release}.',
      sameMany: 'Đúng từng chữ. Chữ này có ở {n} chỗ, trong đó: {names}. Bản phát hành {release}.',
      part: 'Đúng nguyên văn một phần của {name}, bản phát hành {release}.',
      partMany:
        'Đúng nguyên văn. Chuỗi chữ này có ở {n} đoạn, trong đó: {names}. Bản phát hành {release}.',
      partWhole:
        'Đúng nguyên văn một phần của kế hoạch, qua nhiều đoạn liền nhau, bản phát hành {release}.',
      inCapitals: 'Bản gốc in toàn chữ hoa: “{text}”.',
      lines: '{same} trên {n} đoạn đúng từng chữ. Bản phát hành {release}.',
      whole: 'Đúng từng chữ. Đây là toàn văn kế hoạch, bản phát hành {release}.',
      nearest: 'Không giống. Gần nhất là {name}.',
      word: 'Khác từ chữ thứ {word}.',
      kinds: {
        accents: 'Chỉ khác dấu',
        capitals: 'Chỉ khác chữ hoa, chữ thường',
        word: 'Khác chữ',
        missing: 'Bản của bạn thiếu một chữ',
        extra: 'Bản của bạn thừa một chữ',
      },
      yours: 'Bản của bạn:',
      ours: 'Bản công bố:',
      gap: '(không có)',
      unknown:
        'Không tìm thấy đoạn nào gần giống trong kế hoạch. Có thể đây là văn bản khác, hoặc là bản dịch.',
      quoted: 'Chỉ những chữ trong dấu ngoặc kép được so; những chữ ở sau đó thì không.',
      empty: 'Chưa có chữ nào để kiểm tra.',
      file: 'Đúng từng bit. Đây là tệp {name} của bản phát hành {release}.',
      fileOlder:
        'Đúng từng bit. Đây là tệp {name} của bản dữ liệu {versions}, giữ nguyên như lúc phát hành. Tệp hiện nay không còn như vậy.',
      fileUnknown:
        'Tệp “{name}” không phải tệp nào của bản phát hành {release}. Nó có thể thuộc bản phát hành khác hoặc đã bị đổi.',
      fileText: 'Tệp “{name}” được so như một đoạn chữ:',
      noDigest:
        'Trình duyệt chỉ tính được dấu vân tay của tệp khi trang mở qua https. Dùng lệnh ở dưới.',
      noList: 'Không tải được danh sách dấu vân tay. Kiểm tra kết nối rồi thử lại.',
      fingerprint: 'Dấu vân tay SHA-256:',
      open: 'Mở đoạn này',
    },
  },
};
export type VerifyWords = typeof viVerify;
