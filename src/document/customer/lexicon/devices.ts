/** Devices, systems and browsers that answer “which device do you use?”, with their number where one follows. */
const devices = [
  'i-?phones?(?: ?(?:\\d{1,2}|se|x[rs]?|xs max)\\b)?(?: ?(?:pro max|pro|plus|mini|max))?',
  'i-?pads?(?: ?(?:pro|air|mini|\\d{1,2}))?',
  '(?:apple )?watch(?: ?(?:series|ultra) ?\\d?)',
  'i-?macs?|mac ?books?(?: ?(?:pro|air))?|mac ?mini|mac(?: ?os)?(?: ?x)?(?: ?\\d{1,2}(?:\\.\\d+)*)?|os ?x|catalina|monterey|ventura|sonoma|sequoia|big sur|mojave',
  'ios(?: ?\\d{1,2}(?:\\.\\d+)*)?|android(?: ?\\d{1,2}(?:\\.\\d+)*)?|harmony ?os|chrome ?books?|chrome ?os',
  'windows ?(?:xp|vista|7|8(?:\\.1)?|10|11)(?: ?(?:home|pro))?|win ?-?(?:xp|7|8(?:\\.1)?|10|11)|windows (?:pc|computer|laptop|phone|machine)|ubuntu(?: ?\\d{2}\\.\\d{2})?|fedora(?: ?\\d{2})?|linux(?: mint)?|debian',
  '(?:samsung )?galaxy(?: ?(?:s|a|m|note|tab|z|fold|flip|j)? ?\\d{0,3}(?: ?(?:ultra|plus|fe))?)|samsung (?:tablet|phone|tv|\\w*\\d\\w*)|pixel ?\\d\\w?(?: ?pro)?|one ?plus ?\\d\\w*|redmi(?: ?note)? ?\\d*\\w*|xiaomi|oppo ?\\w*\\d\\w*|vivo ?\\w*\\d\\w*|realme ?\\w*\\d\\w*|moto ?\\w*\\d\\w*(?: ?plus)?|huawei ?\\w*\\d\\w*|nokia ?\\w*\\d\\w*|itel ?\\d+',
  'ps ?[345](?: pro)?|play ?station(?: ?\\d)?|xbox(?: ?(?:one|360|series [xs]))?|nintendo switch|steam deck|fire ?stick|fire tv|roku|apple tv|chromecast|smart tv|kindle|alexa|echo dot|google home',
  '(?:hp|dell|lenovo|asus|acer|surface|microsoft surface)(?: (?:laptop|pc|desktop|notebook|pro ?\\d?|xps ?\\d*|thinkpad|\\w*\\d\\w*))|think ?pad|canon \\w+ ?\\w*\\d\\w*|wacom \\w+(?: pro)?',
  '(?:google )?chrome|firefox|safari|(?:microsoft )?edge|opera|brave browser|internet explorer',
]

/** Finds them in small letters. */
export const devicePattern = (): RegExp =>
  new RegExp(`(?<![\\p{L}\\d@#./])(?:${devices.join('|')})(?![\\p{L}\\d])`, 'gu')
