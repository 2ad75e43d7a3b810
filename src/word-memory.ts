/**
 * How many words of notes are remembered at once with what was found out about them: by what reads whole notes, and by each question of
 * de-identification. A process has room for them; an isolate, with 128 MB for everything, takes fewer before it begins.
 */
export const wordMemory = { ofNotes: 16_384, judged: 8_192 };
