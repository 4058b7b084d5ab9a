import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources, written } from './clause'

/** Software, languages and suites that are named as they are in every language; folded, parts joined by spaces. */
const NAMES = new Set(
  `excel|ms excel|microsoft excel|powerpoint|power point|ms word|microsoft word|ms office|microsoft office|office 365|microsoft 365|m365|o365
pack office|paquete office|suite office|pack microsoft office|suite microsoft office|google workspace|google suite|g suite|libreoffice|openoffice|sharepoint
onedrive|ms project|ms teams|microsoft teams|microsoft access|vba|power bi|powerbi|power query|power automate|power apps
microsoft dynamics|dynamics 365|business central|navision|dataverse|azure|azure devops|azure data factory|aws|gcp|google cloud|databricks|snowflake
sap|sap r3|s4hana|s/4hana|hana|servicenow|salesforce|hubspot|zoho|odoo|workday|successfactors|talentsoft|cegid|silae|sage paie|sage 100|sage x3
ebp|quadratus|isacompta|winbooks|bob50|exact online|afas|twinfield|yuki|datev|lexware|addison|a3nom|a3con|a3eco|contaplus|contasol|nominaplus|quickbooks|xero
python|sql|mysql|postgresql|postgres|mongodb|redis|elasticsearch|mariadb|sql server|pl sql|t sql|nosql|oracle database|java|javascript|typescript
php|c++|c#|kotlin|scala|matlab|fortran|cobol|abap|dax|html|html5|css|css3|js|react.js|reactjs|react native|angular|vue.js|vuejs|nextjs|next.js
node.js|nodejs|nestjs|spring boot|springboot|symfony|laravel|django|fastapi|ruby on rails|asp.net|.net|.net core|dotnet|graphql|rest api
kafka|apache kafka|apache spark|pyspark|hadoop|airflow|dbt|talend|kubernetes|docker|terraform|ansible|jenkins|gitlab|github|gitlab ci|git|ci cd|linux|unix|bash|powershell
vmware|active directory|windows server|cisco|fortinet|grafana|prometheus|mqtt|rabbitmq|selenium|cypress|postman|jira|confluence|trello|asana|monday.com|clickup
figma|adobe xd|invision|sketchup|autocad|auto cad|revit|archicad|solidworks|catia|navisworks|vectorworks|covadis|mensura|allplan|tekla|eplan|see electrical|dialux|3ds max|blender|cinema 4d|unreal engine
photoshop|indesign|adobe|adobe suite|suite adobe|adobe creative cloud|adobe creative suite|adobe photoshop|adobe indesign|adobe illustrator|adobe premiere|creative cloud|after effects|lightroom|premiere pro|final cut|davinci resolve|canva
wordpress|drupal|prestashop|shopify|magento|woocommerce|mailchimp|brevo|sendinblue|hootsuite|google analytics|google analytics 4|ga4|google ads|meta ads|google tag manager|tag manager|looker|looker studio|data studio|qlik|qlikview|qlik sense|qliksense|microstrategy|business objects|cognos|alteryx|dataiku|spss|stata|sas|jmp|minitab|nvivo
qgis|arcgis|postgis|grandma3|siemens s7|tia portal|step 7|scada|labview|codesys|simatic|plc
opera pms|fidelio|amadeus|galileo|lightspeed|mews|protel|sap fi|sap co|sap mm|sap sd|sap pp
cadcam|mastercam|topsolid|solid edge|nx|teamcenter|windchill|primavera|smartsheet|zendesk|freshdesk|pipedrive|mendix|outsystems
scikit learn|pandas|numpy|pytorch|tensorflow|keras|langchain|hugging face|openai|chatgpt|copilot|rstudio|latex|endnote|zotero|efront|bloomberg|raiser's edge|systmone|emis web|dxcare|medisoft|netsoins|osoft|emed|hix|chipsoft
dreamweaver|filemaker|swift ui|xcode|android studio|flutter|ionic|salesforce crm|prince2|scrum|itil|togaf|safe agile|lean six sigma|six sigma|kanban`.split(
    /[|\n]/,
  ),
)
/** Common words that are tools only beside another one: "Word, Excel", "Python or R". */
const SHY = new Set(
  'word|access|crm|erp|wms|tms|sirh|hris|gmao|visio|bim|react|vue|outlook|teams|project|publisher|onenote|office|oracle|spark|tableau|go|golang|r|c|rust|swift|ruby|julia|sage|bob|illustrator|premiere|sketch|express|spring|windows|rest|xml|json|api|dax|notes|nx|zoom|monday'.split(
    '|',
  ),
)

const patterns = compiled((lexicons) => {
  const { word, heads, languages } = sources(lexicons)
  const and = word((words) => [...words.and, ...words.or])
  const small = `(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<=')))?`
  return {
    /** What stands between two tools of one list: "Word, Excel", "de Python ou de R". */
    joint: patternOf(`^(?: ?[,/&+(|] ?|,? ${and} |-)${small}$`),
    /** What parts the entries of a list, and what its sentence or its bracket ends at. */
    parting: patternOf(
      ` ?[,/&|] ?(?:${and} )?${small}| \\+ | ${and} ${small}| ?[.:;!?](?: |$)| ?[()•] ?| - `,
      'g',
    ),
    capitalNouns: lexicons[0]?.capitalNouns ?? false,
    /** A list is of tools where such a word leads into it. */
    led: patternOf(
      `${bounded(word((words) => [...(words.genericTools ?? []), ...(words.tools ?? [])]))}[^,.;()]{0,30}(?: ?[:(] ?| )$`,
    ),
    other: patternOf(
      `${bounded(`(?:${languages}|${heads})`)}|^(?:${word((words) => words.qualities ?? [])})`,
    ),
  }
})
const LONGEST = 90

/** How a name is written that stands in a list: with a capital at each word. */
const NAME =
  /^(?:\p{Lu}|\.\p{Lu}|\p{Ll}{1,8}\p{Lu}|\d{1,3}\p{Lu})[\p{L}\d+#&.-]{0,24}(?: [\p{Lu}\d][\p{L}\d+#.-]{0,24}){0,3}$/u
/** And where every noun, or the first word of a line, is large: with a second capital, or a figure. */
const MARKED = /[\p{L}\d.][\p{Lu}\d#+]/u
/** What a list ends at. */
const ENDS = /[.:;!?()•]| - /

export interface Span {
  start: number
  end: number
}

interface Tool extends Span {
  shy: boolean
}

interface Entry extends Span {
  /** Written as a name, beyond doubt or as any first word may be; null where it is not. */
  named: 'marked' | 'large' | null
  /** Where a sentence or a line opens, which makes it large. */
  opens: boolean
}

/** The tools named in a claim, those of one list together. `listed`: in a list of tools, where small letters will do. */
export function toolsIn(claim: Claim, context: Context, listed = false): Span[] {
  const text = claim.text.text
  const tokens = [...text.matchAll(/\.?[a-z0-9][a-z0-9+#.&']*/g)].map((match) => {
    const word = match[0].replace(/[.']{1,9}$/, '')
    return { word, start: match.index, end: match.index + word.length }
  })
  const found: Tool[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (let size = 3; size > 0; size--) {
      const part = tokens.slice(at, at + size)
      const [first, last] = [part[0], part.at(-1)]
      if (!first || !last || part.length < size || last.end - first.start > 30) continue
      const name = part.map(({ word }) => word).join(' ')
      const shy = SHY.has(name)
      if (!shy && !NAMES.has(name)) continue
      found.push({ start: first.start, end: last.end, shy: shy && !NAMES.has(name) })
      at += size - 1
      break
    }
  }
  if (found.length === 0) return []
  const more = kin(claim, found, context)
  const all = [
    ...found.filter((tool) => !more.some(({ start, end }) => tool.start < end && start < tool.end)),
    ...more,
  ].sort((one, other) => one.start - other.start)
  return joined(claim, all, listed, patterns(context.lexicons).joint)
}

/** The names that stand in one list with a tool: in "Java, Hibernate and JUnit" they are tools as well. */
function kin(claim: Claim, tools: readonly Tool[], context: Context): Tool[] {
  if (!tools.some((tool) => !tool.shy && isNamed(claim, tool))) return []
  const found: Tool[] = []
  for (const list of listsIn(claim, context)) {
    let run: (Entry & { known: boolean })[] = []
    for (const entry of [...list, null]) {
      const known =
        !!entry && tools.some((tool) => !tool.shy && tool.start < entry.end && tool.end > entry.start)
      if (entry && (known || entry.named === 'marked' || (entry.named === 'large' && !entry.opens))) {
        run.push({ ...entry, known })
        continue
      }
      if (run.some((one) => one.known))
        found.push(...run.filter((one) => !one.known).map((one) => ({ ...one, shy: false })))
      run = []
    }
  }
  return found
}

/** The entries of each list of a claim, each with how it is written; what stands in brackets is a list of its own. */
function listsIn(claim: Claim, context: Context): Entry[][] {
  const { parting, led, other, capitalNouns } = patterns(context.lexicons)
  const text = claim.text.text
  const lists: Entry[][] = [[]]
  let start = /^[^a-z0-9.]{0,4}/.exec(text)?.[0].length ?? 0
  for (const sign of [...text.matchAll(parting), null]) {
    const end = sign?.index ?? text.length
    const own = written(claim, start, end)
    const list = lists.at(-1) ?? []
    if (end > start) {
      const large = NAME.test(own) && !other.test(text.slice(start, end))
      const named = large && MARKED.test(own) ? 'marked' : large && !capitalNouns ? 'large' : null
      list.push({
        start,
        end,
        named,
        opens: list.length === 0 && !led.test(text.slice(Math.max(0, start - 50), start)),
      })
    }
    if (sign && ENDS.test(sign[0])) lists.push([])
    start = end + (sign?.[0].length ?? 0)
  }
  return lists
}

/** What is written as a name in the lists of a claim; with `first`, the large word that a line opens with as well. */
export function namesIn(claim: Claim, context: Context, first = false): Span[] {
  return listsIn(claim, context)
    .flat()
    .filter(({ named }) => named === 'marked' || (first && named === 'large'))
}

/** Is a claim nothing but names? Out: how they are written, the least of them; null where it holds anything else. */
export function namesOnly(claim: Claim, context: Context): Entry['named'] {
  const entries = listsIn(claim, context).flat()
  if (entries.length === 0 || entries.some(({ named }) => named === null)) return null
  return entries.some(({ named }) => named === 'marked') ? 'marked' : 'large'
}

function joined(claim: Claim, found: readonly Tool[], listed: boolean, joint: RegExp): Span[] {
  const spans: (Tool & { sure: boolean; named: boolean })[] = []
  for (const tool of found) {
    const last = spans.at(-1)
    const sure = !tool.shy && (listed || isNamed(claim, tool))
    const near = last && joint.test(claim.text.text.slice(last.end, tool.start))
    if (last && near && tool.end - last.start <= LONGEST) {
      last.end = tool.end
      // Two common words that are written as names and joined are two tools: "Word and Teams"; so are "excel, word".
      last.sure ||= sure || (last.named && isNamed(claim, tool)) || !last.shy || !tool.shy
      last.named &&= isNamed(claim, tool)
      last.shy &&= tool.shy
    } else spans.push({ ...tool, sure, named: isNamed(claim, tool) })
  }
  return spans.filter(({ sure }) => sure).map((span) => closed(claim, span))
}

/** "ERP (SAP": the bracket that stands open is closed, or what is in it left. */
function closed(claim: Claim, { start, end }: Span): Span {
  const own = claim.text.text.slice(start, end)
  const open = own.lastIndexOf('(')
  if (open < 0 || own.indexOf(')', open) >= 0) return { start, end }
  return claim.text.text[end] === ')'
    ? { start, end: end + 1 }
    : { start, end: start + own.slice(0, open).trimEnd().length }
}

/** Is this, folded, the name of a tool, be it a common word as well? */
export function isToolName(text: string): boolean {
  const name = text.replaceAll('/', ' ')
  return SHY.has(name) || NAMES.has(name)
}

/** The length of the tool that a text opens with, be its name a common word as well; 0 where there is none. */
export function shyToolAt(text: string): number {
  const word = /^[a-z][a-z0-9+#]{1,14}(?= )/.exec(text)?.[0] ?? ''
  return isToolName(word) ? word.length : 0
}

/** Written as a name: with a capital, or with a figure. */
function isNamed(claim: Claim, { start, end }: Span): boolean {
  const written = claim.text.source.slice(claim.text.at[start], claim.text.at[end])
  return /[\p{Lu}0-9+#]/u.test(written)
}
