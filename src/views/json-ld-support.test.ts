import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan, modelWith } from '../test/builders.ts';
import { documentJsonLd } from './json-ld-document.ts';
import { policyJsonLd, supportItemJsonLd } from './json-ld-support.ts';

const items = 'registers/support-items.yaml';
const documents = 'registers/documents.yaml';

describe('a policy', () => {
  it('is a service of the body in charge, with what it gives and on what ground', async () => {
    const model = await modelOfSecondPlan();
    expect(policyJsonLd(model, model.policies[0]!, 'en')).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://ke-hoach-7.example/en/support/khung-tre/",
        "@type": "GovernmentService",
        "alternateName": "Bamboo frames",
        "description": "The province gives each kite-making household one set of bamboo frames and bark paper.",
        "name": "Bamboo frames and bark paper for kite makers",
        "serviceOperator": [
          {
            "@type": "GovernmentOrganization",
            "name": "Department of Crafts and Wind",
          },
        ],
        "serviceOutput": [
          {
            "@id": "https://ke-hoach-7.example/en/support/item/khung-tre-mot-bo/",
            "@type": "GovernmentService",
            "name": "One set of bamboo frames and bark paper",
          },
        ],
        "subjectOf": [
          {
            "@id": "https://ke-hoach-7.example/en/documents/qd-70-qd-ubnd-2030/",
            "@type": "Legislation",
            "legislationIdentifier": "70/QĐ-UBND",
            "name": "Decision 70/QĐ-UBND",
          },
        ],
        "url": "https://ke-hoach-7.example/en/support/khung-tre/",
      }
    `);
  });
});

describe('a support', () => {
  it('without a ceiling is no grant of money', async () => {
    const model = await modelOfSecondPlan();
    expect(supportItemJsonLd(model, model.supportItems[0]!, 'vi')).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://ke-hoach-7.example/vi/ho-tro/khoan/khung-tre-mot-bo/",
        "@type": "GovernmentService",
        "description": "Không nêu mức, mỗi hộ. Hộ phải ở làng nghề Gió Lên.",
        "disambiguatingDescription": "Còn hiệu lực",
        "identifier": "khung-tre-mot-bo",
        "name": "Một bộ khung tre và giấy dó",
        "subjectOf": [
          {
            "@id": "https://ke-hoach-7.example/vi/van-ban/qd-70-qd-ubnd-2030/",
            "@type": "Legislation",
            "legislationIdentifier": "70/QĐ-UBND",
            "name": "Quyết định 70/QĐ-UBND",
          },
          {
            "@type": "WebPage",
            "publisher": {
              "@type": "Organization",
              "name": "Báo Diều",
            },
            "url": "https://bao-dieu.example/lang-gio-len?trang=2&muc=dieu",
          },
        ],
        "url": "https://ke-hoach-7.example/vi/ho-tro/khoan/khung-tre-mot-bo/",
      }
    `);
  });

  it('with a ceiling is a grant of at most that much, and says when it is over', async () => {
    const model = await modelWith(({ replace }) => {
      replace(items, 'ceilingVnd: { absent: not-stated }', 'ceilingVnd: 7000000');
      replace(items, 'status: in-force', 'status: expired');
      replace(items, 'validTo: { absent: not-stated }', 'validTo: { absent: not-found }');
    });
    const said = supportItemJsonLd(model, model.supportItems[0]!, 'en');
    expect(said).toMatchObject({
      '@type': 'MonetaryGrant',
      amount: { '@type': 'MonetaryAmount', currency: 'VND', maxValue: 7_000_000 },
      disambiguatingDescription: 'Expired',
    });
    expect(said).not.toHaveProperty('funder');
    expect(policyJsonLd(model, model.policies[0]!, 'en')).toMatchObject({
      serviceOutput: [{ '@type': 'MonetaryGrant', '@id': said['@id'] }],
    });
  });
});

describe('a document', () => {
  it('is legislation with its number, day and issuer', async () => {
    const model = await modelOfSecondPlan();
    const document = model.get.document('qd-70-qd-ubnd-2030');
    expect(documentJsonLd(model, document, 'en')).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://ke-hoach-7.example/en/documents/qd-70-qd-ubnd-2030/",
        "@type": "Legislation",
        "alternateName": [
          "Approving the paper-kite scheme of Thử Nghiệm province to 2035",
          "Phê duyệt đề án nghề diều giấy tỉnh Thử Nghiệm đến năm 2035",
        ],
        "description": "Decision 70/QĐ-UBND, of 7 July 2030. In force. According to the portal of the province.",
        "legislationDate": "2030-07-07",
        "legislationIdentifier": "70/QĐ-UBND",
        "legislationLegalForce": "https://schema.org/InForce",
        "legislationPassedBy": {
          "@type": "GovernmentOrganization",
          "name": "People’s Committee of Thử Nghiệm province",
        },
        "legislationType": "Decision",
        "name": "Decision 70/QĐ-UBND",
        "sameAs": "https://cong.thu-nghiem.example/qd-70",
        "url": "https://ke-hoach-7.example/en/documents/qd-70-qd-ubnd-2030/",
      }
    `);
    expect(documentJsonLd(model, document, 'vi')).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://ke-hoach-7.example/vi/van-ban/qd-70-qd-ubnd-2030/",
        "@type": "Legislation",
        "alternateName": [
          "Phê duyệt đề án nghề diều giấy tỉnh Thử Nghiệm đến năm 2035",
        ],
        "description": "Quyết định 70/QĐ-UBND, ngày 07/07/2030. Còn hiệu lực. Theo cổng thông tin của tỉnh.",
        "legislationDate": "2030-07-07",
        "legislationIdentifier": "70/QĐ-UBND",
        "legislationLegalForce": "https://schema.org/InForce",
        "legislationPassedBy": {
          "@type": "GovernmentOrganization",
          "name": "Ủy ban nhân dân tỉnh Thử Nghiệm",
        },
        "legislationType": "Quyết định",
        "name": "Quyết định 70/QĐ-UBND",
        "sameAs": "https://cong.thu-nghiem.example/qd-70",
        "url": "https://ke-hoach-7.example/vi/van-ban/qd-70-qd-ubnd-2030/",
      }
    `);
  });

  it('claims nothing that is not known', async () => {
    const model = await modelOfSecondPlan();
    const said = documentJsonLd(model, model.get.document('nq-700-2030-nq-hdnd'), 'vi');
    expect(said).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://ke-hoach-7.example/vi/van-ban/nq-700-2030-nq-hdnd/",
        "@type": "Legislation",
        "description": "Nghị quyết 700/2030/NQ-HĐND, ngày 10/12/2030. Nghị quyết về cụm công nghiệp Cánh Diều. Chưa rõ hiệu lực. Chưa đọc được toàn văn.",
        "legislationDate": "2030-12-10",
        "legislationIdentifier": "700/2030/NQ-HĐND",
        "legislationPassedBy": {
          "@type": "GovernmentOrganization",
          "name": "Hội đồng nhân dân tỉnh Thử Nghiệm",
        },
        "legislationType": "Nghị quyết",
        "name": "Nghị quyết 700/2030/NQ-HĐND",
        "url": "https://ke-hoach-7.example/vi/van-ban/nq-700-2030-nq-hdnd/",
      }
    `);
  });

  it.each([
    ['in-force', { legislationLegalForce: 'https://schema.org/InForce' }],
    ['replaced', { legislationLegalForce: 'https://schema.org/NotInForce' }],
    ['expired', { legislationLegalForce: 'https://schema.org/NotInForce' }],
    ['amended', { legislationLegalForce: 'https://schema.org/PartiallyInForce' }],
    ['unknown', {}],
  ] as const)('that is %s says no more of its force than is known', async (status, force) => {
    const model = await modelWith(({ replace }) =>
      replace(documents, 'status: unknown', `status: ${status}`),
    );
    const said = documentJsonLd(model, model.get.document('nq-700-2030-nq-hdnd'), 'en');
    expect('legislationLegalForce' in said).toBe('legislationLegalForce' in force);
    expect(said).toMatchObject(force);
  });

  it('is the same as the text of a public body, not as a copy of it elsewhere', async () => {
    const official = 'https://cong.thu-nghiem.example/qd-70';
    const saidWith = async (textUrl: string) => {
      const model = await modelWith(({ replace }) => replace(documents, official, textUrl));
      return documentJsonLd(model, model.get.document('qd-70-qd-ubnd-2030'), 'vi').sameAs;
    };
    expect(await saidWith(official)).toBe(official);
    expect(await saidWith('https://copies.example/qd-70')).toBeUndefined();
  });

  it('names what it amends or replaces, not what it carries out', async () => {
    const model = await modelWith(({ replace }) =>
      replace(documents, 'kind: carries-out', 'kind: replaces'),
    );
    expect(documentJsonLd(model, model.get.document('kh-7-kh-ubnd-2031'), 'en')).toMatchObject({
      legislationChanges: [{ '@type': 'Legislation', name: 'Decision 70/QĐ-UBND' }],
    });
    const plain = await modelOfSecondPlan();
    const said = documentJsonLd(plain, plain.get.document('kh-7-kh-ubnd-2031'), 'en');
    expect(said).not.toHaveProperty('legislationChanges');
  });
});
