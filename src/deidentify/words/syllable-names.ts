/**
 * Given names of two syllables that a hyphen joins, as Korean and Chinese names are written in Latin letters: by their syllables, as no list
 * has the names themselves. "hye-jin", "SUNG-MIN", "Hsiu-chin".
 */
const syllables: ReadonlySet<string> = new Set(
  `ga gang geon geun gi go gu gun gwang gyu gyeong ha hae han hee heon ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun hyung il in ja jae jeong ji
  jin jo jong joo joon ju jun jung kang keun ki ko kook ku kwan kwang kyo kyu kyung kyoung mi min mo moon myeong myung na nam ok pil ra ram ran rim ryong sam sang
  se seo seok seon seong seung si sik sim so sook soon soo su suk sun sung taek tae ui uk un woo wook won woong yang ye yeol yeon yeong yong yoo yoon young yu yul
  yun ah bae beom bin bo bok bong bum byung chae chan chang cheol chin cho choon chul chun dae deok dong doo duk eun eui ai ao bai bao cai chao chen cheng chi
  chia chiang chieh chien chih ching chiu chou chu chuan chuang chung ding fa fang fei feng fu guang gui guo hai hao heng hou hsi hsia hsiang hsiao hsien hsin
  hsing hsiu hsiung hsu hsueh hsun hu hua huan huang hui hung jen jia jian jiang jie jing juan jui kai kuan kuang kuei kun kung kuo lan lei li liang lien lin
  ling liu long lu lun lung mao mei meng ming mu nan ning pai pei peng pin ping po pu qi qian qiang qin qing qiu rong ru rui sen shan shang shao shen sheng
  shi shih shou shu shuang shui shun song ta tai tang te tien ting tsai tse tsung tu tung tzu wan wang wei wen wu xi xia xian xiang xiao xin xing xiu xu xuan
  xue ya yan yao yen yi yin ying yuan yueh yung zhang zhao zhen zheng zhi zhong zhou zhu zi zong`.split(
    /\s+/,
  ),
);

/** Two such words that are something else. */
const noNames: ReadonlySet<string> = new Set('tai-chi shih-tzu ho-ho yo-yo chi-chi ha-ha'.split(' '));

/** Whether two words joined by a hyphen sound like one given name. */
export function isSyllableName(value: string): boolean {
  const lower = value.toLowerCase();
  const [first = '', last = ''] = lower.split('-');
  return first.length + last.length > 4 && syllables.has(first) && syllables.has(last) && !noNames.has(lower);
}
