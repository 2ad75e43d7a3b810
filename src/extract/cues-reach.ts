import type { CueGroup } from './cue-group.ts';

/** Where the reach of a cue ends. */
export const reachCues: readonly CueGroup[] = [
  {
    effect: 'stop',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
      but|however|although|though|aside from|except|except for|apart from|other than|besides|yet|
      nevertheless|nonetheless|whereas|while|which|;|unless|with residual|with ongoing|now with|and now|
      who presents|who now|presents today|presents with|still|instead|therefore|hence|otherwise|thus|
      with the exception of|save for|until`,
  },
  {
    effect: 'stop-light',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
      due to|secondary to|(from|since|following|after) (his|her|their)|presenting|presented|developed|
      who presents|complaining of|surrounded by|confirming|confirmed|supporting|suggested|suggests|
      suggest|suggestive of|because|because of|caused by|since|for|from|as a result of|attributed to|
      related to|associated with|in the setting of|given|despite|after|before|following|when|whenever|
      during|based on|so|as he|as she|as the|who|to treat|suggesting|resulting in|causing|leading to|also|
      consistent with|compatible with|for which|in addition to`,
  },
  {
    effect: 'clause',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
      presented with|was diagnosed with|were diagnosed with|diagnosed with|has had|have had|suffered|
      was admitted (for|with)|was hospitalized (for|with)|was treated for|he|she|they|we|i|it|patient|pt|
      there|has|have|had|is|are|was|were|reports|reported|complains|complained|endorses|endorsed|admits|
      admitted|presents|presented|reveals|revealed|demonstrates|demonstrated|shows|showed|showing|showing|
      noted|notes|states|stated|continues|developed|develops|positive|takes|taking|does|did|will|would|
      can|could|feels|felt|describes|described|having|remains|appears|appeared|with|normal|underwent|
      received|lungs|abdomen|heart|extremities|skin|pupils|known|found|needs|need|please|this|these|that|
      then|now|looks|advised|started|plan|good|clear|regular|well|suffers|occurred|worsened|increased|
      improved|treated|returned|responded|confirmed|consisted|including but|prescribe|+|associated`,
  },
  {
    effect: 'clause',
    direction: 'forward',
    scope: 1,
    list: false,
    phrases: `
      mild|slight|moderate|severe|some|occasional|trace|minimal|scattered|persistent|ongoing|worsening|
      diffuse|a|an|the|increased|decreased|reduced|worsened|improved|slightly|mildly|moderately|
      occasionally|sometimes|always|chronic`,
  },
];
