import { canonicalText } from '../schema/canonical-text.ts';
import { announce } from './announce.ts';
import {
  asMeant,
  findDifference,
  findHolding,
  findNearest,
  findSame,
  holds,
  isInCapitals,
  isTelling,
  type Passage,
} from './compare-text.ts';
import { sha256Of } from './sha256.ts';
import { takeDropped } from './take-dropped.ts';

interface Fingerprints {
  release: string;
  whole: { file: string; sha256: string };
  passages: Passage[];
}

interface Settings {
  fingerprints: string;
  checksums: string;
  /** Files that the list of checksums does not hold, from the root of the site. */
  unlisted: string[];
  root: string;
  plan: string;
  locale: 'vi' | 'en';
  says: Record<string, string> & { kinds: Record<string, string> };
}

const largestText = 2_000_000;
/** Files of the data as a release froze them. */
const frozen = /^data\/releases\/(?<version>[^/]+)\/(?<name>.+)$/;

/** The page that checks a text or a file: compares here, sends nothing, says where the first difference is. */
function startVerify(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-verify]');
  const block = document.querySelector('script[data-verify-settings]');
  const answer = document.querySelector<HTMLElement>('[data-verify-answer]');
  if (!form || !block || !answer) return;
  const settings = JSON.parse(block.textContent ?? '') as Settings;
  const { says } = settings;
  const field = form.querySelector('textarea')!;
  const file = form.querySelector<HTMLInputElement>('input[type=file]')!;
  let list: Promise<Fingerprints> | undefined;

  const getList = async () => {
    list ??= fetchOk(settings.fingerprints).then((response) => response.json());
    try {
      return await list;
    } catch (error) {
      list = undefined;
      throw error;
    }
  };
  const show = (nodes: Node[]) => {
    answer.replaceChildren(...nodes);
    announce(answer.textContent ?? '');
  };
  const run = async (work: () => Promise<Node[]>) => {
    try {
      show(await work());
    } catch {
      show([paragraph(says.noList!)]);
    }
  };
  const checkText = async () => answerText(await getList(), settings, field.value);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button')!.addEventListener('click', () => void run(checkText));
  field.addEventListener('paste', () => setTimeout(() => void run(checkText)));
  const checkFile = (chosen: File) => void run(() => answerFile(getList, settings, chosen));
  const checkChosen = () => {
    const chosen = file.files?.[0];
    if (chosen) checkFile(chosen);
  };
  file.addEventListener('change', checkChosen);
  takeDropped(form, checkFile);
  // What was typed or chosen while this script was on its way.
  if (field.value.trim() !== '') void run(checkText);
  else checkChosen();
}

/** What is to be said of a text; where only what it quotes was compared, that as well. */
function answerText(list: Fingerprints, settings: Settings, copy: string): Node[] {
  const { text, isCut } = asMeant(list.passages, copy);
  const said = answerMeant(list, settings, text);
  return isCut ? [...said, paragraph(settings.says.quoted!)] : said;
}

function answerMeant(list: Fingerprints, settings: Settings, text: string): Node[] {
  const { says } = settings;
  const canonical = canonicalText(text);
  if (canonical === '') return [paragraph(says.empty!)];
  const { release, passages } = list;
  const whole = canonicalText(
    passages.map(({ mark, text: words }) => `${mark} ${words}`).join(' '),
  );
  if (canonical === whole) return [paragraph(fill(says.whole!, { release }))];
  const same = findSame(passages, text);
  if (same.length > 0) {
    const print = printOf(same[0]!, settings);
    const asPrinted = same[0]!.text;
    const isRecased = isInCapitals(asPrinted) && !canonical.endsWith(asPrinted);
    return [
      paragraph(sentenceOf(same, list, settings)),
      ...(isRecased ? [paragraph(fill(says.inCapitals!, { text: asPrinted }))] : []),
      print,
    ];
  }
  const holding = findHolding(passages, text);
  if (holding.length > 0)
    return [paragraph(sentenceOf(holding, list, settings, 'part')), printOf(holding[0]!, settings)];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const differing = lines.filter((line) => findSame(passages, line).length === 0);
  // From within one paragraph to within another.
  if (lines.length > 1 && holds(whole, canonical))
    return [paragraph(fill(says.partWhole!, { release }))];
  // Several paragraphs at once; a single one that was broken into lines has none that is a paragraph.
  if (lines.some((line) => !differing.includes(line) && isTelling(line))) {
    const first = differing[0];
    const n = { same: lines.length - differing.length, n: lines.length, release };
    return [
      paragraph(fill(says.lines!, n)),
      ...(first === undefined ? [] : differenceOf(passages, settings, first)),
    ];
  }
  return differenceOf(passages, settings, text);
}

function sentenceOf(
  same: Passage[],
  { release }: Fingerprints,
  { says, locale }: Settings,
  how: 'same' | 'part' = 'same',
): string {
  const names = same.map(({ name }) => name[locale]);
  return names.length === 1
    ? fill(says[how]!, { name: names[0]!, release })
    : fill(says[`${how}Many`]!, { n: names.length, names: names.slice(0, 3).join('; '), release });
}

/** The nearest passage, the first word that differs and what stands around it. */
function differenceOf(passages: Passage[], settings: Settings, text: string): Node[] {
  const { says, locale } = settings;
  const near = findNearest(passages, text);
  const difference = near && findDifference(text, near.text, near.from);
  if (!near || !difference) return [paragraph(says.unknown!)];
  const { before, yours, ours, after, kind, word } = difference;
  const line = (label: string, letters: string) => {
    const row = paragraph(`${label} `);
    const words = element('span');
    words.lang = 'vi';
    const mark = element('mark', letters || says.gap);
    words.append(before ? `… ${before} ` : '', mark, after ? ` ${after} …` : '');
    row.append(words);
    return row;
  };
  const head = paragraph(fill(says.nearest!, { name: near.passage.name[locale] }));
  const link = linkTo(near.passage, settings);
  head.append(' ', fill(says.word!, { word }), ` ${says.kinds[kind]}. `, link);
  return [head, line(says.yours!, yours), line(says.ours!, ours)];
}

function printOf(passage: Passage, settings: Settings): Node {
  const row = paragraph(`${settings.says.fingerprint} `);
  row.append(element('code', passage.sha256), ' ', linkTo(passage, settings));
  return row;
}

function linkTo({ address }: Passage, { plan, says }: Settings): Node {
  const link = element('a', says.open) as HTMLAnchorElement;
  link.href = `${plan}#${address}`;
  return link;
}

/** What is to be said of a file: which one of the release it is; else, where it is text, what of it differs. */
async function answerFile(
  getList: () => Promise<Fingerprints>,
  settings: Settings,
  file: File,
): Promise<Node[]> {
  const { says } = settings;
  const list = await getList();
  const values = { name: file.name, release: list.release };
  if (!('subtle' in crypto)) return [paragraph(says.noDigest!)];
  const bytes = await file.arrayBuffer();
  const hex = await sha256Of(bytes);
  const print = paragraph(`${says.fingerprint} `);
  print.append(element('code', hex));
  const lines = (await (await fetchOk(settings.checksums)).text()).split('\n');
  // A file that is as it was when a release froze it is there more than once; the one that is served now is named.
  const same = lines.filter((line) => line.startsWith(hex)).map((line) => line.slice(66));
  const known = same.find((name) => !frozen.test(name));
  if (known) return [paragraph(fill(says.file!, { ...values, name: known })), print];
  const older = same.flatMap((name) => [frozen.exec(name)?.groups ?? []].flat());
  const versions = older.map(({ version }) => version).join(', ');
  if (older[0])
    return [paragraph(fill(says.fileOlder!, { name: older[0].name!, versions })), print];
  // The list cannot hold its own fingerprint, nor that of what was written after it.
  const own = settings.unlisted.find((name) => name.split('/').at(-1) === file.name);
  const served = own && (await (await fetchOk(`${settings.root}${own}`)).arrayBuffer());
  if (served && (await sha256Of(served)) === hex)
    return [paragraph(fill(says.file!, { ...values, name: own })), print];
  const unknown = paragraph(fill(says.fileUnknown!, values));
  if (bytes.byteLength > largestText || !/^text\/|^$/.test(file.type)) return [unknown, print];
  const said = answerText(list, settings, new TextDecoder().decode(bytes));
  return [unknown, print, paragraph(fill(says.fileText!, values)), ...said];
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

function paragraph(text: string): HTMLElement {
  return element('p', text);
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

startVerify();
