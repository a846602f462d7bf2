const zh = { colon: '：', listComma: '、', clauseComma: '；', open: '（', close: '）' }

const en: typeof zh = { colon: ': ', listComma: ', ', clauseComma: '; ', open: ' (', close: ')' }

/** Marks between words, with the spaces that belong to them. */
export const punctuation = { zh, en }
