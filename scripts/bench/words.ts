/** Words that the generated texts are put together from: our own list, in the tone of a plan, about nothing real. */

/** Vietnamese: word groups of one to four syllables. */
export const vietnamese = listOf(`
  hỗ trợ, cơ sở sản xuất, đầu tư, máy móc, thiết bị, công nghệ mới, năng lực, cạnh tranh, sản phẩm, chủ lực,
  địa phương, nông thôn, tiểu thủ công nghiệp, ngành nghề, truyền thống, phát triển, bền vững, thị trường,
  tiêu thụ, quảng bá, giới thiệu, hội chợ, kết nối, doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh,
  người lao động, đào tạo, truyền nghề, nâng cao, chất lượng, mẫu mã, bao bì, nhãn hiệu, truy xuất,
  nguồn gốc, an toàn, vệ sinh, môi trường, xử lý, nước thải, hạ tầng, giao thông, điện, cấp nước, mặt bằng,
  giải phóng, quy hoạch, phương án, lập hồ sơ, thẩm định, phê duyệt, ban hành, triển khai, thực hiện,
  kiểm tra, giám sát, đánh giá, báo cáo, tổng hợp, định kỳ, kịp thời, đồng bộ, hiệu quả, tiết kiệm,
  công khai, minh bạch, đúng quy định, theo kế hoạch, kinh phí, ngân sách, lồng ghép, nguồn vốn, huy động,
  xã hội hóa, tín dụng, vay vốn, lãi suất, thủ tục, hành chính, rút ngắn, thời gian, hướng dẫn, tuyên truyền,
  vận động, phối hợp, chủ trì, tham mưu, đề xuất, rà soát, bổ sung, sửa đổi, điều chỉnh, vùng nguyên liệu,
  cây dược liệu, mây tre, gỗ rừng trồng, thủy sản, chế biến, bảo quản, đóng gói, kho lạnh, logistics,
  thương mại điện tử, chuyển đổi số, dữ liệu, phần mềm, quản lý, vận hành, tham quan, học tập, kinh nghiệm,
  mô hình, trình diễn, nhân rộng, khởi nghiệp, thanh niên, phụ nữ, cựu binh, đồng bào, miền núi, ven biển,
  đầm phá, du lịch, cộng đồng, trên địa bàn, trong năm, giai đoạn, quý một, quý ba, sáu tháng, hằng năm,
  từng bước, các, những, và, cho, của, với, để, nhằm, gắn với, bảo đảm, tăng cường, đẩy mạnh
`);

/** English: single words. */
export const english = listOf(`
  support, production, workshops, investment, machinery, equipment, technology, capacity, market, products,
  local, rural, handicraft, trades, traditional, development, lasting, sales, promotion, fairs, links,
  enterprises, cooperatives, households, workers, training, skills, quality, design, packaging, brands,
  origin, safety, environment, treatment, drainage, roads, power, water, sites, clearing, zoning, options,
  files, appraisal, approval, issue, rollout, inspection, oversight, review, reports, summary, timely, joint,
  effective, open, budget, funds, credit, loans, interest, procedures, shorter, guidance, outreach,
  coordination, proposals, changes, materials, herbs, rattan, bamboo, timber, fishery, processing, storage,
  cold, online, digital, records, software, management, visits, lessons, models, trials, wider, young,
  founders, women, upland, coastal, lagoon, tourism, community, yearly, quarterly, stage, step, by, the, of,
  and, for, with, in, to, on, under, strengthen, improve, ensure, expand, renew, join
`);

/** Syllables of invented place names. */
export const placeSyllables = listOf(`
  An, Bình, Châu, Diên, Đông, Giang, Hải, Hòa, Hưng, Khê, Lâm, Lộc, Mỹ, Nam, Ngọc, Phong, Phú, Quang, Sơn,
  Tân, Thanh, Thủy, Trung, Vân, Vinh, Xuân
`);

function listOf(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}
