const longestLine = 160

const role =
  /\b(?:specialist|manager|representative|rep|agent|advis[oe]r|assistant|associate|engineer|officer|director|coordinator|consultant|analyst|technician|lead|leader|head|ceo|coo|cto|founder|co-founder|executive|administrator|supervisor|librarian|pharmacist)\b/i
const team = /\b(?:team|support|service|services|success|care|experience|desk|department|dept)\b/i
const smallWord = /^(?:of|the|and|&|at|for|in|to|de|du|a|an|on|by|with|\||-|–|—|·|•|\/)$/
const company =
  /\b(?:inc|ltd|llc|llp|plc|gmbh|ag|bv|b\.v|s\.a|sa|sas|pty|limited|corp|corporation|oy|ab|as|srl|s\.r\.l|kg)\.?$/i
const label =
  /^(?:tel(?:ephone)?|phone|ph|mobile|mob|cell|fax|office|direct|e-?mail|mail|web(?:site)?|site|url|whatsapp|skype|twitter|facebook|linkedin|instagram|toll[- ]?free|address|[metpfdow])\.?\s?[:.|]?\s+|^(?:tel|phone|fax|e-?mail|web|[metpfdow])[:.]/i
const phone = /^\+?\(?\d[\d\s().\-–/]{5,}\d(?:\s?(?:ext|x)\.?\s?\d{1,6})?$/i
const address = /^<?[^\s@<>]{1,64}@[^\s@<>]+\.[a-z]{2,24}>?$/i
const site = /^<?(?:(?:https?:\/\/|www\.)\S+|(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?:\/\S*)?)>?$/i
const network = /^(?:facebook|twitter|x|linkedin|instagram|youtube|tiktok|pinterest|threads|bluesky|mastodon)$/i
const hours = /^(?:office|opening|business|working|support) hours\b/i
const street =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|sq|suite|ste|floor|fl|p\.?o\.? box|court|ct|place|pl|terrace|parkway|rue|via|calle|plaza|unit)\b\.?|stra(?:ß|ss)e\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|^[A-Z]?-?\d{4,5} \p{Lu}/iu

/**
 * Whether a line under a name is contact data: job title, company, telephone, mail or web address, street, or several
 * of these with `|` between. A line with
 * a placeholder is not, nor is a sentence.
 */
export function isContactLine(text: string): boolean {
  if (text.length > longestLine || /[{}[\]]|<[^@<>]*>/.test(text)) return false
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+/).filter((part) => part !== '')
  if (parts.length === 1) return isContact(text)
  return parts.some(isContact) && parts.every((part) => isContact(part) || isShortCapitalised(part))
}

/** Contact data that is more than the name of a team. */
export const isPersonalContact = (text: string): boolean =>
  isContactLine(text) && (role.test(text) || !team.test(text) || /[\d@]/.test(text))

function isContact(text: string): boolean {
  const value = text.replace(label, '').trim()
  if (phone.test(value) || address.test(value) || site.test(value) || network.test(text) || hours.test(text))
    return true
  if (!isCapitalised(text)) return false
  return company.test(text) || isTitle(text) || isPlace(text)
}

const isTitle = (text: string): boolean =>
  (role.test(text) || team.test(text)) && text.split(/\s+/).length <= 8 && !/[.!?:]$/.test(text)

const isPlace = (text: string): boolean =>
  /\d/.test(text) && street.test(text) && text.split(/\s+/).length <= 16 && !/[!?:]$/.test(text)

/** A few words that all begin with a capital, and no full stop: a company's or a town's name, perhaps. */
export const isShortCapitalised = (text: string): boolean =>
  text.split(/\s+/).length <= 5 && isCapitalised(text) && !/[.!?:;]$/.test(text) && !/[{}[\]<>]/.test(text)

const isCapitalised = (text: string): boolean => {
  const words = text.split(/\s+/)
  return (
    /^[\p{Lu}\d(#]/u.test(text) && words.every((word) => /^[(“"'‘#]?[\p{Lu}\d]/u.test(word) || smallWord.test(word))
  )
}
