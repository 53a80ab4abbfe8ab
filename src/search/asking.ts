/** What a query asks by the way it is put: how its phrases are left out, and which kinds of things answer it. */
import type { Catalogue } from './engine.ts';
import { agree, foldWord, formOf, type Word } from './fold.ts';
import { isSureStop } from './stop-words.ts';

/** Words that only ask: left out altogether where they stand together. */
const askingPhrases = split(
  'bao nhiêu,bao nhiêu tiền,bao lâu,là gì,là ai,như thế nào,thế nào,làm thế nào,làm sao,ra sao,ở đâu,khi nào,cái gì,những gì,vì sao,tại sao,có được,được không,có không,hay không,bây giờ,trước đây,hiện nay,xã nào,phường nào,xã phường nào,xã gì,phường gì,sở nào,sở gì,how much,how many,how do i,how can i,how to,what is,what are,who is,is there,are there',
);

/** Questions for the meaning of a word: the glossary answers them. */
const defining = split('là gì,nghĩa là gì,what is,what are,mean,meaning of,definition,định nghĩa');

/** Who asks for data wants its page: the words need not stand there. */
const dataPhrases = split(
  'tải,tải về,bảng,tệp,tải xuống,csv,xlsx,excel,json,dữ liệu,số liệu,danh sách,danh mục,thống kê,download,data,dataset,datasets,list of',
);
/** Counts and superlatives are answered where all of a kind stand together: by a chart, a list, a table. */
const adjectives = 'nhiều,ít,lớn,nhỏ,cao,thấp,rộng,hẹp,mới,cũ'.split(',');
const superlatives = [
  ...adjectives.map((word) => [word, 'nhất']),
  ...split('most,largest,biggest,highest,smallest,lowest'),
];
const countPhrases = [
  ...superlatives,
  ...split(
    'bao nhiêu,những,danh sách,danh mục,biểu đồ,bản đồ,how many,number of,list of,chart,map',
  ),
];
/** Who is charged with something, asked in words that its pages do not use. */
const chargePhrases = split('chịu trách nhiệm,phụ trách,lo việc,in charge,responsible');
/** Who does something: a body, or a task that one has. */
const whoPhrases = split(
  'sở nào,sở gì,cơ quan nào,đơn vị nào,ban nào,hỏi ai,which department,which agency,which body',
);
const whoStarts = split('ai,who');
/** Who gets something is no body. */
const whoGets = split('ai được,who can,who gets,who may,who is eligible');
/** An amount: supports state it, and lists and charts do not. */
const amountPhrases = split(
  'bao nhiêu tiền,bao nhiêu phần trăm,mấy triệu,mấy phần trăm,được bao nhiêu,được mấy,how much money,how much,pays for,pay for',
);
const amountWords = split('bao nhiêu');
/** Which unit a place belongs to. */
const placePhrases = split(
  'xã nào,phường nào,xã phường nào,huyện nào,xã gì,phường gì,which ward,which commune,which district',
);
/** Words that ask for a fact: no definition and no file answers them. */
const factWords = split(
  'ai,nào,đâu,mấy,bao nhiêu,bao lâu,bao giờ,khi nào,who,when,where,which,how,can,does,is,are',
);
/** The plan by no name of its own: in the pages of the plan it need not stand. */
const selfPhrases = split(
  'trong kế hoạch,của kế hoạch,kế hoạch này,thực hiện kế hoạch,in the plan,of the plan,for the plan,the plan',
);
/** Questions for a document, and the word that they are put with. */
const whichDocument = split(
  'nghị định nào,thông tư nào,quyết định nào,nghị quyết nào,luật nào,văn bản nào,which decree,which circular,which decision,which resolution,which law,which document',
);
const ruling = split('quy định');
/** What a firm wants to do stands first: it wants the support for that. */
const wishes = split(
  'mua,thuê,xin,vay,đăng ký,thiết kế,xây,mở,làm,lắp,cần,muốn,cho,đưa,bán,học,dạy,đi,chuyển,trồng,sửa,nâng cấp,đổi,thay,thành lập,lập,xử lý,tham gia,tìm,được,giảm,miễn,trả,bảo vệ,' +
    'buy,rent,hire,build,design,register,money for,get,train,sell,move,find,open,start,set up,improve,apply,help,export,make,join,borrow,invest,upgrade,print,need,want',
);
/** How something is come by: a page of it tells so, in these words or in others. */
const waysPhrases = split(
  'nộp hồ sơ,hồ sơ xin,nộp đơn,làm hồ sơ,làm thủ tục,thủ tục xin,how do i apply,how to apply,where to apply,apply for',
);
/** What a wish is put with. */
const wishers = split(
  'tôi,em,mình,chúng tôi,xưởng tôi,i,we,my,to,would,like,want,need,can,cần,muốn,xin',
);
/** Who asks how to come by something is seldom helped by one that has it. */
const howPhrases = split('làm sao,làm thế nào,ở đâu,how do i,how can i,how to');

function split(text: string): string[][] {
  return text
    .split(',')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}

/** A syllable alone must bear its marks: “tai” is “tài” more often than “tải”. */
function startsWith(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  const least = phrase.length === 1 ? 1 : 0.9;
  return phrase.every((part, step) => {
    const word = words[at + step];
    return word?.folded === foldWord(part) && agree(word.form, formOf(part)) >= least;
  });
}

function markPhrases(words: readonly Word[], phrases: readonly (readonly string[])[]): boolean[] {
  const marks = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases.find((one) => startsWith(words, at, one));
    if (!phrase) continue;
    marks.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return marks;
}

/** “Nhiều … nhất”: where a superlative that other words part ends; -1 where there is none. */
function findParted(words: readonly Word[]): number {
  const end = words.findLastIndex(({ form }) => form === formOf('nhất'));
  const hasStart = words.slice(0, Math.max(0, end)).some(({ form }) => parted.has(form));
  return hasStart ? end : -1;
}
const parted = new Set(adjectives.map(formOf));

const hasAny = (words: readonly Word[], phrases: readonly (readonly string[])[]) =>
  markPhrases(words, phrases).some(Boolean);

/** Where a wish is said, past who has it: “tôi muốn mua”. */
function findWish(words: readonly Word[]): number {
  let at = 0;
  for (let found; (found = wishers.find((phrase) => startsWith(words, at, phrase)));) {
    if (at + found.length >= words.length - 1) break;
    at += found.length;
  }
  return at;
}

const endsWith = (words: readonly Word[], phrases: readonly (readonly string[])[]) =>
  phrases.some((phrase) => startsWith(words, words.length - phrase.length, phrase));

/** Which words only ask: “bao nhiêu”, “what is”. A query of nothing else is taken as it is. */
export function markAsking(words: readonly Word[]): boolean[] {
  const marks = markPhrases(words, askingPhrases);
  return marks.every(Boolean) ? words.map(() => false) : marks;
}

/** Which words say what kind of answer is wanted, and need not stand in it: “tải về”, “largest”. */
export function markWanting(words: readonly Word[]): boolean[] {
  const end = findParted(words);
  const phrases = [
    ...dataPhrases,
    ...superlatives,
    ...chargePhrases,
    ...amountPhrases,
    ...waysPhrases,
  ];
  if (hasAny(words, whichDocument)) phrases.push(...ruling);
  const self = markPhrases(words, selfPhrases);
  const asks = markPhrases(words, askingPhrases);
  const isIdle = (at: number) => asks[at] || isSureStop(words[at]!);
  // “In the plan of training” names another one.
  const isSelf = (at: number) =>
    self[at] && self.slice(at).every((is, step) => is || isIdle(at + step));
  return markPhrases(words, phrases).map((is, at) => is || at === end || isSelf(at) === true);
}

/** How much more or less a thing counts by what a query asks for. */
export type Leaning = (catalogue: Catalogue, thing: number) => number;

/** Reads from the words of a query which kinds of things answer it. */
export function leaningOf(words: readonly Word[]): Leaning {
  const [isMeaning, isData, hasCount, isHow] = [
    defining,
    dataPhrases,
    countPhrases,
    howPhrases,
  ].map((phrases) => hasAny(words, phrases));
  const isCharge = hasAny(words, chargePhrases);
  const isDocument = hasAny(words, whichDocument);
  const wishAt = findWish(words);
  const isWish = words.length > 1 && wishes.some((phrase) => startsWith(words, wishAt, phrase));
  const isAmount = hasAny(words, amountPhrases) || endsWith(words, amountWords);
  const isWho =
    !hasAny(words, whoGets) &&
    (hasAny(words, whoPhrases) || whoStarts.some((phrase) => startsWith(words, 0, phrase)));
  const isPlace = hasAny(words, placePhrases);
  const hasNeed = isWish || isAmount;
  const isOfPlan = hasAny(words, selfPhrases);
  const isFact = !isMeaning && words.length > 2 && hasAny(words, factWords);
  const isMost = hasAny(words, superlatives) || findParted(words) > 0;
  const isCount = isMost || (hasCount && !isAmount);
  return (catalogue, thing) => {
    const kind = catalogue.kindOf(thing);
    let factor = 1;
    if (isMeaning && kind === 'term') factor *= 2.6;
    if (isData && kind === 'data') factor *= 1.8;
    if (
      isCount &&
      (kind === 'data' || kind === 'chart' || kind === 'page' || catalogue.isList(thing))
    )
      factor *= 1.6;
    if (isCharge && (kind === 'task' || kind === 'agency')) factor *= 1.5;
    else if (isWho && (kind === 'task' || kind === 'agency')) factor *= 1.3;
    if (isOfPlan && kind === 'plan') factor *= 1.4;
    if (isPlace && kind === 'place') factor *= 1.4;
    if (isAmount && kind === 'support') factor *= 1.3;
    if (kind === 'support' && catalogue.isList(thing)) factor *= hasNeed ? 1.2 : 0.8;
    if (isFact && !isHow && kind === 'term') factor *= 0.4;
    if ((isFact || isWish) && kind === 'data' && !isData && !isCount) factor *= 0.7;
    if (isDocument && kind === 'document') factor *= 2.2;
    if ((isHow || isWish) && kind === 'product') factor *= 0.5;
    if ((isHow || isWish) && kind === 'support') factor *= 1.3;
    return factor;
  };
}
