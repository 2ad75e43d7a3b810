export const at: Readonly<Record<'turn' | 'ready' | 'task' | 'numbers' | 'words', number>>;
export const tasks: Readonly<Record<'connect' | 'connectBack', number>>;
