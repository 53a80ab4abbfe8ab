/** Words that a question is wrapped in: they need not stand in what is found. With marks, as they are written. */
const vietnamese =
  'được có là cho của và các những với về để từ trong theo này đó tôi em mình muốn cần hỏi xin thì mà ở tại một nào gì đâu ai bị vào ra khi nếu hay hoặc như sao không ạ nhỉ thế bằng đến nên đang đã sẽ phải nghĩa mấy';
/** Verbs that say little by themselves. */
const lightVietnamese =
  'làm lấy xem biết tìm nhận dùng gọi nói thuộc giúp cách việc rất lắm nhiều ít';
const lightEnglish =
  'come comes go goes find know see look looking want wants need needs make makes take takes use uses used responsible between also more most very way';
const english =
  'the a an of for to in on at by with from and or is are was were be do does did can could may i my me we our you your it its this that these those there what which who whom whose when where how why any some about get give tell please much many if as into than then has have had will would should mean means meaning happened get got';

/** Words that only ask: left out altogether where they stand together. */
const askingPhrases = [
  'bao nhiêu',
  'bao nhiêu tiền',
  'bao lâu',
  'là gì',
  'là ai',
  'như thế nào',
  'thế nào',
  'làm thế nào',
  'làm sao',
  'ra sao',
  'ở đâu',
  'khi nào',
  'cái gì',
  'những gì',
  'vì sao',
  'tại sao',
  'có được',
  'được không',
  'có không',
  'hay không',
  'how much',
  'how many',
  'how do i',
  'how can i',
  'how to',
  'what is',
  'what are',
  'who is',
  'is there',
  'are there',
];

/** Questions for the meaning of a word: the glossary answers them. */
export const defining: readonly string[] = [
  'là gì',
  'nghĩa là gì',
  'what is',
  'what are',
  'mean',
  'meaning of',
  'definition',
  'định nghĩa',
];

export const stopWords: ReadonlySet<string> = new Set(
  [vietnamese, lightVietnamese, english, lightEnglish].join(' ').split(' '),
);
export const asking: readonly (readonly string[])[] = askingPhrases
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
