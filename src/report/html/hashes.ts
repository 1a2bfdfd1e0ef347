// The page's own style and script are all that a browser may use of it, even if markup of a draft's got in. A test tells
// the new hash when one of them changes.
export const styleHash = 'sha256-qQIWX0x4hzNkKIkIBqBax611qPg3pvaQCpH4ZmmeMmE='
export const scriptHash = 'sha256-yMKVWsdlNmaX4aagFmrTxg0JRE7gy6tlifDsfgzhCxk='
