/** Words that a question is wrapped in: they need not stand in what is found. */
import { foldWord, formOf, type Word } from './fold.ts';

/** With marks, as they are written. */
const vietnamese =
  'được có là cho của và các những với về để từ do trong theo này đó tôi em mình muốn cần hỏi xin thì mà ở tại một nào gì đâu ai bị vào ra khi nếu hay hoặc như sao không ạ nhỉ thế bằng đến nên đang đã sẽ phải nghĩa mấy';
/** Verbs that say little by themselves. */
const lightVietnamese =
  'làm lấy xem biết tìm nhận dùng gọi nói nêu kể nhắc gồm thuộc giúp cách việc rất lắm nhiều ít dạng chỗ';
/** A unit of former times has its page, and its name is what is looked for. */
const timeVietnamese = 'cũ giờ nay';
const timeEnglish = 'former formerly now current currently called coming';
const lightEnglish =
  'come comes go goes find know see look looking want wants need needs make makes take takes use uses used responsible between also more most very way';
const english =
  'the a an of for to in on at by with from and or is are was were be do does did can could may i my me we our you your it its this that these those there what which who whom whose when where how why any some about get give tell please much many if as into than then has have had will would should mean means meaning happened get got s';

const inVietnamese = [vietnamese, lightVietnamese, timeVietnamese].join(' ').split(' ');
const inEnglish = [english, lightEnglish, timeEnglish].join(' ').split(' ');
const forms = new Set([...inVietnamese, ...inEnglish].map(formOf));
const folded = new Set([...inVietnamese, ...inEnglish].map(foldWord));
/** “In” is to print in Vietnamese, “an” a part of many names of places. */
const onlyEnglish = new Set(inEnglish.filter((word) => !inVietnamese.includes(word)));

/** A stop word with its marks is one for sure; without, it may be another word: “co” in “co so”. */
export function isStop(word: Word): boolean {
  return isSureStop(word) || (isBare(word) && folded.has(word.folded) && !isVietnamese(word));
}

/** Whether a word is a stop word as it was typed, not only one whose marks may have been left out. */
export function isSureStop(word: Word): boolean {
  return forms.has(word.form) && !isVietnamese(word);
}

/** Whether a word is one in English alone: the same letters may be a syllable of Vietnamese. */
export const isEnglishStop = (word: Word) => onlyEnglish.has(word.form);

const isBare = (word: Word) => word.form === word.folded;
const isVietnamese = (word: Word) => word.amongMarks === true && onlyEnglish.has(word.form);
