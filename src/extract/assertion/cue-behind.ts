import type { Scene } from './scene.ts';

const joints = /^(?:,|;|and|but|while|although|though|whereas|yet|however|[-–—])$/;

/** "Asthma, and | had appendicitis", "gout – the | cough has resolved": whether another statement begins there, behind the mention. */
export function opensBehind({ words, touches }: Scene, at: number): boolean {
  const before = words[at - 1] ?? '';
  if (words[at] === 'had')
    return joints.test(before) || (/^(?:he|she|they)$/.test(before) && joints.test(words[at - 2] ?? ''));
  return (
    /^[-–—]$/.test(before) &&
    /^(?:the|his|her|he|she)$/.test(words[at]!) &&
    !touches(at - 2) &&
    !touches(at - 1)
  );
}
