/**
 * Ten people who look for support, with what the rules of content/registers give them. Worked out by hand from the
 * conditions and the clauses there, so that the finder is held to the content and not to itself.
 */
import type { ShownLists } from './finder-page.ts';
import { firmJourneys } from './finder-journeys-firms.ts';

export interface Journey {
  who: string;
  business?: string;
  place?: string;
  need?: string;
  /** Further questions with their answers, in the order in which they are answered. */
  answers?: [question: string, answer: string][];
  count: number;
  fits: ShownLists['fits'];
  more?: ShownLists['more'];
  /** Of some supports every condition: its id, the result, the clause. */
  because?: Record<string, string[]>;
  /** Of some supports behind the links: words of the reason. */
  reasons?: Record<string, string>;
}

const sme = 'doanh-nghiep-nho-va-vua';
const startUp = `${sme}-khoi-nghiep`;
const clauses = {
  nd45d1: 'Nghị định 45/2012/NĐ-CP, Điều 1 khoản 2',
  nd45d5: 'Nghị định 45/2012/NĐ-CP, Điều 5',
  nd235: 'Nghị định 235/2025/NĐ-CP, Điều 1 khoản 1',
  none: 'nguồn không nêu điều khoản',
  expired: 'Thông tư liên tịch 26/2014/TTLT-BTC-BCT, Điều 7',
};

export const journeys: Journey[] = [
  {
    who: 'a household food processor in Phú Vang, now a commune, that needs machinery',
    business: 'household-business',
    place: 'huyen-478',
    need: 'machinery',
    answers: [
      ['commune-or-ward', 'rural-commune'],
      ['activity', 'industry'],
    ],
    count: 4,
    fits: {
      'in-force': ['lang-nghe-du-an-nganh-nghe'],
      amended: [
        'khuyen-cong-mo-hinh-trinh-dien',
        'khuyen-cong-day-chuyen-cong-nghe',
        'khuyen-cong-may-moc',
      ],
    },
    more: {
      unmet: [
        'vung-nguyen-lieu-lien-ket-may-moc-ha-tang',
        'uu-dai-dau-tu-nha-may-che-bien',
        'uu-dai-dau-tu-nha-may-may-nong-nghiep',
        'uu-dai-dau-tu-san-pham-chu-luc-quoc-gia',
        'uu-dai-dau-tu-co-so-bao-quan',
      ],
      expired: ['vung-nguyen-lieu-co-gioi-hoa-cong-nghe-cao'],
    },
    because: {
      'khuyen-cong-may-moc': [
        `nd-45-2012-nd-cp-d-1-k-2-business | met | ${clauses.nd45d1}`,
        `nd-235-2025-nd-cp-d-1-k-1-place | met | ${clauses.nd235}`,
        `nd-45-2012-nd-cp-d-5-activity | met | ${clauses.nd45d5}`,
        'tt-46-2012-tt-bct-d-4-k-4-new-better-machines | open | Thông tư 46/2012/TT-BCT, Điều 4 khoản 4',
        `khuyen-cong-approved-promotion-plan | open | ${clauses.expired}`,
        `khuyen-cong-rest-of-money | open | ${clauses.expired}`,
        `khuyen-cong-no-other-state-money | open | ${clauses.expired}`,
      ],
    },
    reasons: { 'vung-nguyen-lieu-lien-ket-may-moc-ha-tang': 'Khoản này ghi cho: ' },
  },
  {
    who: 'a cooperative in Phong Điền that weaves mats and wants its packaging designed',
    business: 'cooperative',
    place: 'huyen-476',
    need: 'design-packaging',
    answers: [['activity', 'crafts']],
    count: 2,
    fits: {
      'in-force': ['lang-nghe-website-bao-bi-thuong-hieu'],
      unknown: ['tai-san-tri-tue-kieu-dang-nhan-hieu'],
    },
    reasons: {
      'khuyen-cong-tu-van': 'Ngày hết hiệu lực: ',
      [`${sme}-mo-hinh-khoi-nghiep-bao-bi-thuong-hieu`]:
        'Ngày hết hiệu lực: 31/05/2026. Khoản này ghi cho: ',
    },
    more: {
      unmet: [`${startUp}-mo-ta-sang-che-thuong-hieu`],
      // Over counts before what else speaks against an item: two of these are not for a cooperative's packaging.
      expired: [
        'khuyen-cong-tu-van',
        `${sme}-mo-hinh-khoi-nghiep-bao-bi-thuong-hieu`,
        'vung-nguyen-lieu-duoc-lieu-giong-vat-tu-bao-bi',
      ],
    },
    because: {
      // All units of today are wards, and the source does not say whether a ward counts.
      'lang-nghe-website-bao-bi-thuong-hieu': [
        'nd-52-2018-nd-cp-d-2-business | met | Nghị định 52/2018/NĐ-CP, Điều 2',
        'nd-52-2018-nd-cp-d-4-activity | met | Nghị định 52/2018/NĐ-CP, Điều 4',
        `lang-nghe-place | not-stated | ${clauses.none}`,
        `lang-nghe-yearly-plan-money | open | ${clauses.none}`,
        'nd-52-2018-nd-cp-d-25-k-4-no-double-support | open | Nghị định 52/2018/NĐ-CP, Điều 25 khoản 4',
      ],
    },
  },
  {
    who: 'the maker of an OCOP product who wants a trademark',
    business: 'product-owner',
    need: 'intellectual-property',
    count: 4,
    fits: {
      'in-force': ['ocop-nhan-hieu'],
      unknown: [
        'tai-san-tri-tue-bao-ho-nuoc-ngoai',
        'tai-san-tri-tue-sang-che-giong-cay-trong',
        'tai-san-tri-tue-kieu-dang-nhan-hieu',
      ],
    },
    more: {
      depends: [
        `${sme}-tu-van-so-huu-tri-tue`,
        `${startUp}-quan-ly-san-pham-bao-ho`,
        `${startUp}-so-huu-tri-tue-nuoc-ngoai`,
        `${sme}-chuoi-so-huu-tri-tue`,
        'lang-nghe-website-bao-bi-thuong-hieu',
        `${startUp}-thu-tuc-so-huu-tri-tue`,
        `${startUp}-mo-ta-sang-che-thuong-hieu`,
        'uu-dai-dau-tu-quang-cao-thuong-hieu',
      ],
      expired: [
        'ocop-nhan-hieu-2023',
        'vung-nguyen-lieu-duoc-lieu-thuong-hieu',
        'khuyen-cong-thuong-hieu',
      ],
    },
    because: {
      'ocop-nhan-hieu': [
        'tt-60-2026-tt-btc-d-7-k-1-business | met | Thông tư 60/2026/TT-BTC, Điều 7 khoản 1',
        'tt-60-2026-tt-btc-d-7-k-2-p-a-mark-of-ocop-product | open | Thông tư 60/2026/TT-BTC, Điều 7 khoản 2 điểm a',
        'tt-60-2026-tt-btc-d-2-k-3-p-b-no-double-payment | open | Thông tư 60/2026/TT-BTC, Điều 2 khoản 3 điểm b',
      ],
    },
  },
  {
    who: 'a farmer of a near-poor household who wants to learn a trade',
    business: 'farmer',
    need: 'training',
    answers: [['person-group', 'near-poor']],
    count: 1,
    fits: { unknown: ['dao-tao-nghe-hoc-phi-can-ngheo'] },
    because: {
      'dao-tao-nghe-hoc-phi-can-ngheo': [
        'qd-46-2015-qd-ttg-d-4-person-group-near-poor | met | Quyết định 46/2015/QĐ-TTg, Điều 4',
        `dao-tao-nghe-first-training | open | ${clauses.none}`,
        `dao-tao-nghe-trade-on-list | open | ${clauses.none}`,
        `dao-tao-nghe-fee-not-lower | open | ${clauses.none}`,
      ],
    },
    reasons: { 'dao-tao-nghe-hoc-phi-nhom-uu-tien': 'Sẽ hợp nếu: ' },
  },
  {
    who: 'the owner of a four-star OCOP product who looks for the award',
    business: 'product-owner',
    need: 'award',
    answers: [['ocop-stars', '4']],
    count: 1,
    fits: { 'in-force': ['ocop-thuong-4-sao'] },
    because: {
      'ocop-thuong-4-sao': [
        'tt-60-2026-tt-btc-d-7-k-1-business | met | Thông tư 60/2026/TT-BTC, Điều 7 khoản 1',
        'tt-60-2026-tt-btc-d-7-k-2-p-c-ocop-stars-4 | met | Thông tư 60/2026/TT-BTC, Điều 7 khoản 2 điểm c',
        'tt-60-2026-tt-btc-d-7-k-2-p-c-first-award-at-level | open | Thông tư 60/2026/TT-BTC, Điều 7 khoản 2 điểm c',
        'tt-60-2026-tt-btc-d-2-k-3-p-b-no-double-payment | open | Thông tư 60/2026/TT-BTC, Điều 2 khoản 3 điểm b',
      ],
    },
    reasons: { 'ocop-thuong-5-sao': 'Sẽ hợp nếu: ' },
  },
  ...firmJourneys,
];

/** One who finds nothing: farmers get machinery only under a rule that is over. */
export const noMatch = {
  fragment: 'business=farmer&place=huyen-476&need=machinery',
  more: {
    unmet: [
      'vung-nguyen-lieu-lien-ket-may-moc-ha-tang',
      'lang-nghe-du-an-nganh-nghe',
      'khuyen-cong-mo-hinh-trinh-dien',
      'khuyen-cong-day-chuyen-cong-nghe',
      'khuyen-cong-may-moc',
      'uu-dai-dau-tu-nha-may-che-bien',
      'uu-dai-dau-tu-nha-may-may-nong-nghiep',
      'uu-dai-dau-tu-san-pham-chu-luc-quoc-gia',
      'uu-dai-dau-tu-co-so-bao-quan',
    ],
    expired: ['vung-nguyen-lieu-co-gioi-hoa-cong-nghe-cao'],
  },
  rungs: ['bỏ loại cơ sở (cá nhân: nông dân): 5 khoản', 'bỏ việc cần (máy móc, thiết bị): 5 khoản'],
  afterDropping: {
    fragment: 'place=huyen-476&need=machinery',
    count: 5,
    fits: {
      'in-force': ['vung-nguyen-lieu-lien-ket-may-moc-ha-tang', 'lang-nghe-du-an-nganh-nghe'],
      amended: [
        'khuyen-cong-mo-hinh-trinh-dien',
        'khuyen-cong-day-chuyen-cong-nghe',
        'khuyen-cong-may-moc',
      ],
    },
  },
};
