/** The firms among those who look for support; worked out by hand from the rules, as the others are. */
import type { Journey } from './finder-journeys.ts';

const sme = 'doanh-nghiep-nho-va-vua';
const startUp = `${sme}-khoi-nghiep`;
const clauses = {
  nd45: 'Nghị định 45/2012/NĐ-CP, Điều 1 khoản 2',
  nd235: 'Nghị định 235/2025/NĐ-CP, Điều 1 khoản 1',
  nd80d5: 'Nghị định 80/2021/NĐ-CP, Điều 5',
  nd80d20: 'Nghị định 80/2021/NĐ-CP, Điều 20, Điều 21',
  nd80d31: 'Nghị định 80/2021/NĐ-CP, Điều 31',
  nd80d32: 'Nghị định 80/2021/NĐ-CP, Điều 32',
  tt28: 'Thông tư 28/2018/TT-BTC, Điều 8 khoản 14',
  none: 'nguồn không nêu điều khoản',
};

export const firmJourneys: Journey[] = [
  {
    who: 'a small firm in a ward of Huế that must move into a cluster',
    business: 'small-firm',
    place: 'huyen-474',
    need: 'relocation',
    answers: [['moves-to-cluster', 'yes']],
    count: 1,
    fits: { amended: ['di-doi-cum-cong-nghiep-lai-suat-vay'] },
    more: {},
    because: {
      'di-doi-cum-cong-nghiep-lai-suat-vay': [
        `nd-45-2012-nd-cp-d-1-k-2-business | met | ${clauses.nd45}`,
        `tt-28-2018-tt-btc-d-8-k-14-polluting | open | ${clauses.tt28}`,
        `nd-235-2025-nd-cp-d-1-k-1-place | not-stated | ${clauses.nd235}`,
        'tt-46-2012-tt-bct-d-4-k-6-chosen-to-move | open | Thông tư 46/2012/TT-BCT, Điều 4 khoản 6',
        `tt-28-2018-tt-btc-d-8-k-14-moves-to-cluster | met | ${clauses.tt28}`,
        `tt-28-2018-tt-btc-d-8-k-14-loan-on-time | open | ${clauses.tt28}`,
        `tt-28-2018-tt-btc-d-8-k-14-investment-finished | open | ${clauses.tt28}`,
      ],
    },
  },
  {
    who: 'an investor in the infrastructure of a cluster',
    business: 'cluster-investor',
    place: 'industrial-cluster',
    need: 'infrastructure',
    count: 2,
    fits: {
      'in-force': ['ha-tang-cum-cong-nghiep-von-nha-nuoc'],
      amended: ['ha-tang-cum-cong-nghiep-khuyen-cong'],
    },
    because: {
      'ha-tang-cum-cong-nghiep-von-nha-nuoc': [
        `ha-tang-cum-cong-nghiep-business | met | ${clauses.none}`,
      ],
      'ha-tang-cum-cong-nghiep-khuyen-cong': [
        `nd-235-2025-nd-cp-d-1-k-1-business | met | ${clauses.nd235}`,
      ],
    },
    reasons: { 'ha-tang-cum-cong-nghiep-xu-ly-o-nhiem': 'Hết hiệu lực' },
  },
  {
    who: 'an innovative start-up, registered within three years',
    business: 'innovative-start-up',
    need: 'start-up',
    answers: [['new-firm', 'within-3-years']],
    count: 23,
    fits: {
      'in-force': [
        ...['chuyen-giao-cong-nghe', 'mo-tai-khoan-san-quoc-te', 'quan-ly-san-pham-bao-ho'],
        ...['so-huu-tri-tue-nuoc-ngoai', 'he-thong-chat-luong', 'hoan-thien-san-pham'],
        ...['dao-tao-nuoc-ngoai', 'duy-tri-tai-khoan-san', 'hoi-cho-nuoc-ngoai'],
        ...['thu-tuc-so-huu-tri-tue', 'mo-ta-sang-che-thuong-hieu', 'thu-san-pham-moi'],
        ...['hoi-cho-trong-nuoc', 'thi-quoc-te', 'trang-thiet-bi', 'tieu-chuan-co-so'],
        ...['phuong-tien-do', 'thue-mat-bang', 'dao-tao-trong-nuoc'],
      ]
        .map((name) => `${startUp}-${name}`)
        .concat(
          `${sme}-hue-chu-ky-so`,
          `${sme}-hue-hoa-don-dien-tu`,
          'uu-dai-dau-tu-mien-thue-doanh-nghiep-moi',
          `${sme}-khoa-khoi-su-kinh-doanh`,
        ),
    },
    because: {
      [`${startUp}-thi-quoc-te`]: [
        `nd-80-2021-nd-cp-d-20-d-21-business | met | ${clauses.nd80d20}`,
        `nd-80-2021-nd-cp-d-5-size-4 | met | ${clauses.nd80d5}`,
        `nd-80-2021-nd-cp-d-32-declaration-sent | open | ${clauses.nd80d32}`,
        `nd-80-2021-nd-cp-d-32-contract-signed | open | ${clauses.nd80d32}`,
        `nd-80-2021-nd-cp-d-31-through-support-body | open | ${clauses.nd80d31}`,
      ],
    },
  },
  {
    who: 'a firm of 60 workers in a ward of the city that wants to go digital',
    business: 'firm',
    place: 'nay-19789',
    need: 'digital',
    answers: [
      ['workers', '51-100'],
      ['turnover', 'small'],
      ['activity', 'industry'],
    ],
    count: 3,
    fits: {
      'in-force': [
        `${sme}-tu-van-chuyen-doi-so-dn-nho`,
        `${sme}-giai-phap-chuyen-doi-so-dn-nho`,
        'lang-nghe-website-bao-bi-thuong-hieu',
      ],
    },
    more: {
      depends: [
        `${startUp}-mo-tai-khoan-san-quoc-te`,
        `${sme}-chuoi-mo-tai-khoan-san-quoc-te`,
        `${startUp}-duy-tri-tai-khoan-san`,
        `${sme}-chuoi-duy-tri-tai-khoan-san`,
        `${sme}-hue-chu-ky-so`,
        `${sme}-hue-hoa-don-dien-tu`,
      ],
      unmet: [
        `${sme}-tu-van-chuyen-doi-so-dn-vua`,
        `${sme}-giai-phap-chuyen-doi-so-dn-vua`,
        `${sme}-giai-phap-chuyen-doi-so-dn-sieu-nho`,
      ],
    },
    because: {
      [`${sme}-giai-phap-chuyen-doi-so-dn-nho`]: [
        'nd-80-2021-nd-cp-d-11-k-2-business-2 | met | Nghị định 80/2021/NĐ-CP, Điều 11 khoản 2',
        `nd-80-2021-nd-cp-d-5-size | met | ${clauses.nd80d5}`,
        `nd-80-2021-nd-cp-d-32-declaration-sent | open | ${clauses.nd80d32}`,
        `nd-80-2021-nd-cp-d-32-contract-signed | open | ${clauses.nd80d32}`,
        `nd-80-2021-nd-cp-d-31-through-support-body | open | ${clauses.nd80d31}`,
      ],
    },
  },
  {
    who: 'the same 60 workers in trade, where they make a medium firm',
    business: 'firm',
    place: 'nay-19789',
    need: 'digital',
    answers: [
      ['workers', '51-100'],
      ['turnover', 'small'],
      ['activity', 'trade-services'],
    ],
    count: 2,
    fits: {
      'in-force': [`${sme}-tu-van-chuyen-doi-so-dn-vua`, `${sme}-giai-phap-chuyen-doi-so-dn-vua`],
    },
    reasons: { 'lang-nghe-website-bao-bi-thuong-hieu': 'Sẽ hợp nếu: Ngành nghề trong danh sách' },
  },
];
