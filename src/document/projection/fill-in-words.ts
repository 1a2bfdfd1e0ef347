import {wordSet} from '../../text/word-set.ts'

/** What a person is asked to fill in, when it stands alone in brackets: `[name]`, `<date>`. */
export const fillInNouns = wordSet(`
  name names firstname lastname fullname username surname link links url urls hyperlink date dates time times
  datetime amount amounts sum price cost fee company companyname product products item items customer
  customername client agent agentname recipient requester address city phone telephone email reason issue
  problem topic number num no nr id timeframe eta department op title position signature deadline percentage
  percent discount model version quantity qty currency refund ordernumber salutation pronoun reporter
`)

/** Words that a longer fill-in ends with: `[tracking number]`, `<acc_num>`, `[describe the problem here]`. */
export const lastWords = wordSet(`
  name names number numbers num no nr id ids date dates time link links url urls address amount price cost fee
  title code email phone reason issue problem product item items team company customer client agent member desk
  here description details days hours location website page location timeframe status model version topic
  department percentage currency reference summary deadline eta
`)

/** Words that a longer fill-in begins with: `[link to policy]`, `[customer's city]`, `[time + 30 min]`. */
export const firstWords = wordSet(`
  name link url date day time amount price customer customers client agent recipient company product item order
  ticket tracking invoice reason number first last full brief short relevant specific describe specify x xx
`)

/** Words that ask for filling in; they need something behind them that can be filled in. */
export const imperatives = wordSet(`
  insert enter add type write put paste fill provide include replace specify describe mention give choose select
`)
/** Those that are no button's label. */
export const plainImperatives = wordSet('insert paste fill specify describe replace include mention')

/** What a writer fills in of their own: “your e-mail address” in lower case is more often the customer's. */
export const ownThings = wordSet(`
  name names firstname lastname title position company role job signature team department organization
  organisation brand store business
`)

/** Fill-ins whose words alone do not show it. */
export const fillInPhrases: ReadonlySet<string> = new Set([
  'customer support',
  'customer service',
  'customer care',
  'service desk',
  'help desk',
  'support team',
  'team member',
  'staff member',
  'company name',
  'x days',
  'x hours',
])

/** Capitals in brackets that are labels, keys or marks. */
export const capitalLabels = wordSet(`
  SIC OK YES NO ON OFF ENTER RETURN ESC ESCAPE TAB CTRL CONTROL ALT SHIFT DEL DELETE HOME END INS INSERT WIN
  WINDOWS CMD COMMAND FN SPACE BACKSPACE PGUP PGDN UP DOWN START STOP NEXT BACK CANCEL SAVE EXIT MENU SOLVED
  FIXED RESOLVED CLOSED UPDATE UPDATED EDIT EDITED EXTERNAL INTERNAL FAQ URGENT IMPORTANT NOTE WARNING NEW BUG
  SPAM RE FW FWD WIP RFC PDF HTML URL CSS USB USA EU UK NSFW HKLM HKCU HKCR ADS AD PM AM PS FYI ANSWERED REMOVED
  REDACTED DELETED DEPRECATED BETA ALPHA LTS ESR GB MB KB SUBMIT SEND LOGIN PRINT HELP OPEN CLOSE ADD APPLY
  CONTINUE CONFIRM
`)

/** Elements of HTML that nobody would fill in. */
export const htmlTags = wordSet(`
  a abbr acronym applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas
  caption center cite code col colgroup datalist dd del dfn dialog dir div dl dt em embed fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd
  label legend li main map mark menu meta meter nav noframes noscript object ol optgroup option output p param
  picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong
  style sub sup svg table tbody td template textarea tfoot th thead tr track tt u ul var video wbr attribute xml
  svg path
`)

/**
 * Fields of the single-brace dialects and what people write like them; every word of a `{field}` must be one of
 * these.
 */
export const braceWords = wordSet(`
  name first last full firstname lastname fullname customer client user username visitor guest contact requester
  recipient reporter agent operator assignee nick nickname email mail e order number no num id date time day
  link url website site ticket case reference phone telephone company organization product item amount total
  price address tracking code subject account support team department signature greeting city country my your s
  amount author shop store
`)
