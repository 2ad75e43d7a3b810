/** Words of a disorder that is active again, and what stands before them, sources of patterns: "acute exacerbation", "flare-up". */
export const boutWords = '(?:exac(?:erbation)?|flare(?:[- ]?up)?|attack|relapse|recurrence|decompensation)s?';
export const boutKinds = '(?:(?:acute|infective|infectious|severe|mild|moderate|recurrent|recent) )*';
/** Between a bout and the disorder: "of her". */
export const boutOf = 'of(?: (?:the|his|her|their|known|underlying))?';
