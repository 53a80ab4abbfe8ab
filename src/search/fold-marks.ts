/** The one folding of letters, for scripts: a browser's part of the site may import from here, not from the model. */
export { foldMarks } from '../model/slug.ts';
