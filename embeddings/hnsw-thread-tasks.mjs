/** Places of the block through which threads are told what to do. */
export const at = { turn: 0, ready: 1, task: 2, numbers: 3, words: 8 };

export const tasks = { connect: 1, connectBack: 2 };
