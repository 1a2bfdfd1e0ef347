import {wordSet} from '../../text/word-set.ts'

/** Months, days and units, in small letters or capitals. */
const inAnyCase = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  hr min sec mi yd yds in ft sq cu gal gr gro lb lbs oz doz pt qt kt fl bbl bbls tsp tbsp inc ltd`)

/** Titles, ranks, streets, and the states and counties of North America and Britain, as they are written. */
const asWritten = wordSet(`
  M Mr Mrs Ms Mx Mme Mmes Mlle Miss Mses Mss Messrs Md Me Mt Mo Dr Prof Rev Hon Fr Br Jr Sr Snr
  Pres Gov Sen Rep Sec Supt Treas Atty Amb Mgr Msgr Gen Col Maj Capt Cdr Lt Sgt Brig
  St Ave Blvd Bldg Bldgs Rd Rt Rte Hwy Fwy Pkwy Pk Sq Terr Ft Ph
  Ala Ariz Ark Cal Calif Co Colo Conn Dak Del Fla Ga Ia Id Ida Ill Ind Kan Kans Ken Ky La Mass Mex Mich Minn Mont
  Nat Natl Neb Nebr Nev Ok Okla Ore Pa Pen Penn Penna Tenn Tex Ut Va Vt Wash Wis Wisc Wyo
  Alta Man Ont Que Qué Sask Yuk Po Pt
  Amd Beds Berks Bucks Cambs Ches Corn Cumb Derbs Derbys Dev Dor Dur Glos Hants Here Heref Herts Hunts Lancs Leics
  Lincs Mddx Middx Norf Northants Northd Northumb Notts Oxon Rut Salop Shrops Som Ssx Staf Staffs Suff Sx Sy War
  Warks Warw Westm Wilts Wo Worcs Yorks`)

/** Latin ones, whose full stop is the word's own only where another sentence begins behind it, or the text ends. */
const latin = wordSet(`
  al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz`)

/** The longest word of the lists, in UTF-16 code units. */
const longest = 9

/** Whether a full stop behind the word never ends a sentence: “Mr.”, “Oct.”. */
export const isAbbreviation = (word: string): boolean =>
  word.length <= longest && (asWritten.has(word) || inAnyCase.has(word.toLowerCase()))

/** Whether a full stop behind the word seldom ends a sentence: an initial, a number of a list, “etc.”. */
export function isInitialOrLatin(word: string): boolean {
  const small = word.length <= longest ? word.toLowerCase() : word
  return /^(?:\d{1,3}|[a-z])$/.test(small) || latin.has(small)
}
