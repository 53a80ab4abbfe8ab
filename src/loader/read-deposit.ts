import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { sha256Of } from '../model/sha256.ts';
import { bilingual, text } from '../schema/field.ts';
import { readText } from './read-register.ts';
import { readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

/** Something that the extraction of the text from the PDF put in or out of order: `source/artefacts.yaml`. */
export const artefact = z.strictObject({
  kind: z.enum(['page-number', 'interleaved-cells']),
  /** First and last line of the deposited file, counted from 1. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  /** What the lines say in reading order; empty for a page number, which is no text of the plan. */
  read: z.array(text),
  why: bilingual,
});
export type Artefact = z.infer<typeof artefact>;

/** The official text of one year as deposited. */
export interface Deposit {
  year: string;
  file: string;
  text: string;
  sha256: string;
  artefacts: Artefact[];
}

interface DepositRead {
  deposit?: Deposit;
  problems: Problem[];
}

/** What was read before is given again as long as both files are the same: the rules remember what they found in it. */
const known = new Map<string, { sha256: string; artefacts: string; result: DepositRead }>();

/**
 * Reads the deposited text of a plan and the list of its extraction artefacts.
 * @param root absolute path of the content folder
 * @param year folder of the plan
 * @param sourceFile name of the file in `source/`
 */
export async function readDeposit(
  root: string,
  year: string,
  sourceFile: string,
): Promise<DepositRead> {
  const folder = `plan/${year}/source`;
  const file = `content/${folder}/${sourceFile}`;
  let bytes: Buffer;
  try {
    bytes = await readFile(join(root, folder, sourceFile));
  } catch {
    return {
      problems: [
        {
          rule: 'fidelity',
          file,
          field: '',
          found: { vi: 'không có tệp gốc', en: 'no deposited file' },
          expected: { vi: 'văn bản gốc như khi nộp lưu', en: 'the official text as deposited' },
          fix: {
            vi: 'đặt lại tệp này vào thư mục source',
            en: 'put the file back into the source folder',
          },
        },
      ],
    };
  }
  const artefactFile = `content/${folder}/artefacts.yaml`;
  const artefacts = (await readText(join(root, folder, 'artefacts.yaml'))) ?? '[]';
  const sha256 = sha256Of(bytes);
  const path = join(root, folder, sourceFile);
  const before = known.get(path);
  if (before?.sha256 === sha256 && before.artefacts === artefacts) return before.result;
  const yaml = readYaml(artefactFile, artefacts);
  const parsed = z.array(artefact).safeParse(yaml.value ?? []);
  const problems = [...yaml.problems];
  if (!parsed.success && yaml.problems.length === 0) {
    problems.push(
      ...schemaProblems(
        artefactFile,
        '',
        parsed.error.issues,
        yaml.value,
        Object.keys(artefact.shape),
      ),
    );
  }
  const deposit: Deposit = {
    year,
    file,
    text: bytes.toString('utf8'),
    sha256,
    artefacts: parsed.success ? parsed.data : [],
  };
  const result = { deposit, problems };
  known.set(path, { sha256, artefacts, result });
  return result;
}
