/** Words and short forms of a side, the source of a pattern: no term is told apart by them where a terminology has none with a side. */
export const sideWords = '(?:left|right|bilateral|unilateral|both|bilat|b\\/l|[lr]t?)\\.?(?:[- ]sided)?';
