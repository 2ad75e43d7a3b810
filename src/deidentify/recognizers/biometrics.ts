import { late } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const patterns: readonly PhiPattern[] = [
  {
    category: 'BIOMETRIC',
    strength: 2,
    pattern:
      /\b(?:finger ?prints?|thumb ?print|palm(?:\svein)?(?:\sprint|\sscan)?|iris|retinal?\sscan|voice ?print|voice\smodel|speaker\sverification|facial\s(?:recognition|template|scan|geometry)|enrol+ed\s(?:finger|thumb|palm|iris|eye|voice|face)|face ?print|face id|biometric)(?:\s(?:scan|template|model|id|enrolment|enrollment|record|hash|verification|number|no|sample|reference|image|code|file)){0,3}["\s:#.=(]{1,4}(?<value>(?=[a-z_:#-]{0,10}\d)[a-z\d][a-z\d_:#-]{3,40})/dgi,
  },
  // File names of pictures often carry the name of the person in them
  {
    category: 'PHOTO',
    strength: 3,
    needs:
      /\.(?:jpe?g|png|heic|gif|tiff?|bmp|webp|dcm|mp4|mov|avi|wav|mp3|m4a|nef|nrw|cr2|cr3|dng|arw|srw|wmv|mpe?g|webm|svs|ndpi|jfif|pdf|docx?|heif|avif|mkv|m4v|3gp|mts|amr|opus|aac|raf|orf|rw2|psd|svg|raw|ico|jp2|xlsx?)/i,
    pattern:
      /(?<![\w.-])(?:[\w.:~-]{0,40}[\\/]){0,8}[\p{L}\d_][\p{L}\d_.()-]{0,80}\.(?:jpe?g|png|heic|gif|tiff?|bmp|webp|dcm|mp4|mov|avi|wav|mp3|m4a|nef|nrw|cr2|cr3|dng|arw|srw|wmv|mpe?g|webm|svs|ndpi|jfif|pdf|docx?|heif|avif|mkv|m4v|3gp|mts|amr|opus|aac|raf|orf|rw2|psd|svg|raw|ico|jp2|xlsx?)(?!\w)/giu,
  },
  // A name of several words, in quotes or behind what says that it is a file
  {
    category: 'PHOTO',
    strength: 3,
    needs: / [\w-]{1,30}\.(?:jpe?g|png|heic|gif|tiff?|mp4|mov|pdf|dcm)/i,
    pattern: late.dgiu`(?:["“]|\b(?:files?|filename|attach(?:ed|ment)(?: as| in| is)?|saved as|named|titled)[:= ]{1,2})(?<value>(?!(?:as|in|is|to|at|the|a)\b)[\p{L}\d_][\p{L}\d_'’()-]{0,30}(?: [\p{L}\d_()-]{1,20}){1,5}\.(?:jpe?g|png|heic|gif|tiff?|mp4|mov|pdf|dcm))(?!\w)`,
  },
  // photo (3).jpg
  {
    category: 'PHOTO',
    strength: 3,
    needs: /\(\d{1,6}\)\.[a-z]/i,
    pattern: late.giu`(?<![\w.])[\p{L}\d_-]{2,40} ?\(\d{1,6}\)\.(?:jpe?g|png|heic|gif|tiff?|bmp|webp|raw|nef|cr2|dng|svg|avi|mp4|mov|pdf|dcm)(?!\w)`,
  },
  // Iris enrolment PALM.ZE702, speaker verification model ID#979436
  {
    category: 'BIOMETRIC',
    strength: 2,
    needs: /(?:iris|retina|palm|print|speaker|fac(?:e|ial)|hand|gait|vein|voice|biometric)/i,
    pattern:
      /\b(?:iris|retinal?|palm|finger ?print|thumb ?print|voice ?print|speaker|face|facial|hand|gait|vein|voice|biometric)(?: (?:vein|scan|enrol+ment|verification|model|template|id|code|record|match|sample|geometry|profile|hash|print|recognition|signature|no\.?|number)){0,3}[ :#]{1,3}(?<value>(?=[a-z\d._/#:-]{0,12}\d)[a-z\d]{2,10}(?:[.#:_/-][a-z\d]{2,10}){1,3})(?!\w|[.,]\d)/dgi,
    check: (value) => value.length > 6 && value.replace(/\D/gu, '').length > 2,
  },
  // The number that a camera gives, without the kind of file: IMG 4471, DSCN0912
  {
    category: 'PHOTO',
    strength: 2,
    pattern:
      /(?<![\w.])_?(?:IMG|DSC[FN]?|PXL|MVI|GOPR|DJI|CIMG)[ _-]?\d{3,12}(?:[_-][A-Za-z\d]{1,20}){0,4}(?: ?[-–] ?\d{1,4})?(?!\w)/giu,
  },
];

export const biometrics = patternRecognizer('biometrics', '2', patterns);
