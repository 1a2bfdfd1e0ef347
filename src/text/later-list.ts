/**
 * A list that is made when somebody first looks into it. To all who use it it is a list like any other.
 *
 * @param make is called once at most; what it throws comes out of the look
 */
export function laterList<Item>(make: () => readonly Item[]): readonly Item[] {
  let isMade = false
  const made = (list: Item[]): Item[] => {
    if (isMade) return list
    for (const item of make()) list.push(item)
    isMade = true
    return list
  }
  return new Proxy<Item[]>([], {
    get: (list, key) => Reflect.get(made(list), key),
    has: (list, key) => Reflect.has(made(list), key),
    ownKeys: (list) => Reflect.ownKeys(made(list)),
    getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(made(list), key),
  })
}
