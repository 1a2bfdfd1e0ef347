const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What people are told to do with their hands, in its plain form. Asking for a photo or a number is no step. */
const verbs = words(`
  open close quit exit go navigate head browse visit return click tap press hit select choose pick highlight toggle
  switch turn enable disable activate deactivate check uncheck tick untick mark unmark type enter paste copy cut drag
  drop move rename create add remove delete clear erase empty reset restore restart reboot relaunch launch start run
  stop pause resume install uninstall reinstall update upgrade download upload export import save print scan attach log
  sign login logout authenticate re-authenticate reconnect connect disconnect pair unpair plug unplug insert eject
  detach hold release wait scroll swipe zoom hover search find locate look set change edit adjust replace fill submit
  confirm verify register configure expand collapse refresh reload sync unsync repeat shut power charge push pull lift
  slide screw unscrew loosen tighten rinse wipe dry pack wrap stick place put take fold cut pour rotate flip review
  accept allow grant deny block unblock force test try compare view extract unzip right-click double-click left-click
  long-press rightclick doubleclick fix trigger purge flush reissue reimport configure whitelist append point map mount restart redeploy rebuild regenerate toggle prepare attach fasten secure align seal cover boil soak dissolve mix stir shake spray
`)

const gerund = (verb: string): readonly string[] => {
  const stem = verb.replace(/e$/, '')
  return [`${verb}ing`, `${stem}ing`, `${verb}${verb.at(-1)}ing`]
}

/** Verbs that tell a step. */
export const stepVerbs: ReadonlySet<string> = new Set(verbs)

/** The same after “try”: “try clearing the cache”. */
export const stepGerunds: ReadonlySet<string> = new Set(verbs.flatMap(gerund))

/** Verbs that are as often nouns: at the start of a sentence something to work on has to follow. */
export const nounish: ReadonlySet<string> = new Set(
  words(
    'update test search check download upload review print start look try find pack charge push pull view export import return visit drop power force run stop type cut block place mark scan sync change place copy set',
  ),
)

/** What stands before an object: “update the app”, not “updates are”. */
export const objects: ReadonlySet<string> = new Set(
  words(
    'the your this that it its a an all any each every both everything these those on off in into out up down to for if whether which what at by under through over again and with there here again one my our their back from around',
  ),
)
