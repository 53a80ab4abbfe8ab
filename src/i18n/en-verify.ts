import { count } from './count.ts';
import type { VerifyWords } from './vi-verify.ts';

/** Words of the page that checks a text or a file, in English; the same keys as the Vietnamese by type. */
export const enVerify: VerifyWords = {
  verify: {
    title: 'Check a passage or a file',
    link: 'Check a text',
    description: (number: string) =>
      `Paste a passage of Plan ${number} or drop a file to learn whether it matches, letter for letter, what is published here. Nothing is sent.`,
    lead: (number: string) =>
      `Somebody gave you a passage, a printed page or a file that is said to be from Plan ${number}. This page compares it letter for letter with the Vietnamese text published here and shows the first word that differs.`,
    canonical:
      'Text in Unicode NFC, each run of white space or line break counted as one space, none at the ends, encoded in UTF-8. Capitals, accents and punctuation count.',
    heading: 'Heading',
    cells: { lead: 'lead cell', support: 'support cell', note: 'note cell' },
    try: 'Check it on this device',
    tryText:
      'The comparison runs in your browser. Text and files do not leave your device. After the first check it also works without a connection, as long as the page stays open.',
    paste: 'Paste the Vietnamese passage',
    check: 'Check',
    drop: 'Or choose a file, or drop one in this place',
    noScript:
      'The box for checking needs scripts. With scripts off, use the commands below: they give the same answer.',
    whatTitle: 'What a fingerprint is',
    what: [
      'A SHA-256 fingerprint is a row of 64 digits and letters computed from the content. The same content always gives the same row; change one letter or one accent and the row is quite another. Nobody can find two different texts with the same row.',
      'Each paragraph of the plan and each file here has such a row. Comparing two rows tells whether two copies are the same, and you need to trust nobody for it.',
    ],
    countedTitle: 'What counts and what does not',
    counted:
      'Line breaks, spaces, invisible marks and the way a machine encodes Vietnamese accents do not count, because they change by themselves when text is copied through mail or a word processor. Quotation marks around the text do not count either. Every letter, accent, capital and punctuation mark counts. The dash before a paragraph may be there or not.',
    limitTitle: 'What this does not prove',
    limit:
      'It proves that your copy is the same as the text published here. At each build that text is compared letter for letter with the deposited file. It does not prove that the deposited file is the same as the signed paper: only the issuer can confirm that.',
    whole: 'Whole text, SHA-256',
    deposited: 'Deposited file, SHA-256',
    prints: 'Fingerprints of the plan',
    filesTitle: 'Files to check with',
    files: {
      fingerprints: (n: number) =>
        `${count(n, 'paragraph and cell', 'paragraphs and cells')}, each with its address, its words and its fingerprint`,
      canonical:
        'the whole text, one paragraph a line; the fingerprint of this file is that of the whole text',
      deposited: 'the deposited original, with the line breaks that extraction from the PDF left',
      checksums: 'the fingerprint of every file of this release, in the form that sha256sum reads',
      provenance: 'what this release was built from, in the form of in-toto and SLSA',
    },
    commandsTitle: 'Check without this page',
    commands:
      'Download the file of the whole text, open a command window in the folder that holds it and run the command of your system. The row it prints must be the one above.',
    commandsAll:
      'To check all files at once, download the whole site, open a command window in its top folder and run this command.',
    signTitle: 'The publisher’s signature',
    sign: 'A fingerprint tells whether a file was changed, not who published it. The publisher can sign checksums.txt with ssh-keygen or minisign and put the signature beside it. Where there is one, the command below checks it; the file publisher.allowed has one line: the word publisher, a space and the public key, which you get from the publisher by another way.',
    says: {
      same: 'The same, letter for letter. This is {name}, release {release}.',
      sameMany:
        'The same, letter for letter. These words stand in {n} places, among them: {names}. Release {release}.',
      part: 'Letter for letter a part of {name}, release {release}.',
      partMany:
        'Letter for letter. These words stand in {n} passages, among them {names}. Release {release}.',
      partWhole:
        'Letter for letter a part of the plan across several passages in a row, release {release}.',
      inCapitals: 'The original is printed in capitals: “{text}”.',
      lines: '{same} of {n} paragraphs are the same, letter for letter. Release {release}.',
      whole: 'The same, letter for letter. This is the whole text of the plan, release {release}.',
      nearest: 'Not the same. The nearest is {name}.',
      word: 'It differs from word {word} on.',
      kinds: {
        accents: 'Only accents differ',
        capitals: 'Only capitals differ',
        word: 'Another word',
        missing: 'Your copy lacks a word',
        extra: 'Your copy has a word more',
      },
      yours: 'Your copy:',
      ours: 'Published:',
      gap: '(nothing)',
      unknown:
        'No passage of the plan comes near. This may be another document, or a translation: only the Vietnamese text can be checked.',
      quoted: 'Only the words in quotation marks were compared, not those behind them.',
      empty: 'There is no text to check yet.',
      file: 'The same, bit for bit. This is the file {name} of release {release}.',
      fileOlder:
        'The same, bit for bit. This is the file {name} of data release {versions}, kept as it was released. The file of today is no longer like this.',
      fileUnknown:
        'The file “{name}” is no file of release {release}. It may belong to another release, or have been changed.',
      fileText: 'The file “{name}” is compared as a passage of text:',
      noDigest:
        'A browser computes the fingerprint of a file only on a page opened over https. Use the command below.',
      noList: 'The list of fingerprints could not be loaded. Check the connection and try again.',
      fingerprint: 'SHA-256 fingerprint:',
      open: 'Open this passage',
    },
  },
};
