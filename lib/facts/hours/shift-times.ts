/** Behind a "late" shift that ends before the evening: "Spätschicht 11–17.30 Uhr". */
export const DAYTIME =
  /^ ?\(?(?:de |von |van |from )?\d{1,2}(?:[.:h]\d\d)? ?(?:h |u |uhr )?(?:-|a|bis|tot|to) ?1[0-8](?!\d)/

/** A shift from late in the evening to the morning: "22h-6h", "10pm to 6am". */
export const NIGHT_SHIFT =
  /(?<![\d.,/-])(?:(?:19|2[0-3]) ?(?:[h:u.] ?(?:\d\d)?(?!ur)|(?=u[uh]r ))|(?:[89]|1[01])(?:[:.]\d\d)? ?pm) ?(?:uhr |uur )?(?:-|a|to|until|till|tot|bis) ?(?:las )?0?[4-9](?:(?: ?[h:u.] ?(?:\d\d)?)(?![\d/]) ?(?:am)?|(?:[:.]\d\d)? ?am)/

/** From some hour until late: "18h30 à 23h", "werken tot 21 uur". */
export const LATE =
  /(?<![\d.,/-])(?:1[0-9]|[1-8](?= ?(?:[:.]\d\d ?)?pm)) ?(?:[h:u.] ?(?:\d\d)?|(?:[:.]\d\d)? ?pm)? ?(?:uhr |uur )?(?:-|a|to|until|till|tot|bis) ?(?:las )?(?:2[1-3] ?(?:[h:u.] ?(?:\d\d)?|uur|uhr)|(?:0?[01]|24)[h:.][0-5]\d|00? ?[hu](?![a-z])|minuit|midnight|middernacht|mitternacht|medianoche|20 ?[h:u.] ?[3-5]\d|(?:9|10|11)(?:[:.]\d\d)? ?pm)(?![\d/])|(?<![\d.,/-])(?:1[7-9] ?(?:[h:u.] ?(?:\d\d)?)?|[5-7](?:[:.]\d\d)? ?(?:pm)?) ?(?:-|a|to|until|till|tot|bis) ?(?:20 ?(?:[h:u.] ?(?:00)?|uur|uhr)|8(?:[:.]\d\d)? ?pm)(?![\d/])/

/** When a day's work begins and ends: "de 9h à 17h", "6u45 tot 11u30". */
export const CLOCKS = /(?<!\d)\d{1,2} ?[h:u.] ?(?:\d\d)? ?(?:-|a|to|tot|bis) ?\d{1,2}(?: ?[h:u]|[:.]\d\d)/

/** The hour, late in the evening, at which work ends: "finish at 9 pm", "jusqu'à 22 h". */
export const UNTIL_LATE =
  /(?<![a-z])(?:finish(?:es|ing)?|ends?|until|till|jusqu'a|se terminent?|finit|finissez|eindigt|tot|bis|endet|hasta) (?:at |a |om |um |las )?(?:2[1-3] ?(?:[h:u.] ?(?!59)(?:\d\d)?|uur|uhr)|(?:9|10|11)(?:[:.](?!59)\d\d)? ?pm|minuit|midnight|middernacht|mitternacht|medianoche)(?![\d/])/

/** "From 6 to 14.30, the other week from 14.30 to 23": do two shifts follow one another? */
export function isAlternating(text: string): boolean {
  const first = CLOCKS.exec(text)
  return first !== null && CLOCKS.test(text.slice(first.index + first[0].length))
}
