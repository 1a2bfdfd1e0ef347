import {wordSet} from '../../../text/word-set.ts'

/** What a company does about a matter. Hollow promises (try, strive, help, update, get back) are not among them. */
export const actionVerbs = wordSet(`
  activate add address adjust allocate amend analyse analyze apply approve arrange ask assign attach
  authenticate authorise authorize block book bring bump build call cancel carry change charge chase check clean
  clear close collect comp compensate complete confirm connect consult contact convert copy correct create
  credit cross deactivate debug delete deliver deploy disable discuss dispatch double downgrade draft dig do
  email enable enclose enrol enroll escalate examine exchange expedite explore export extend fast file find fix
  flag follow forward gather generate get give go grant hand highlight hold hotfix identify implement improve
  increase initiate inspect install investigate invite issue launch link locate lock lodge log look loop lower
  mail make mark match merge message migrate modify monitor move note offer open order organise organize
  overnight pass patch pause pay pick pinpoint place post prepare print prioritise prioritize proceed process
  publish pull push put raise reach reactivate rebook rebuild recalculate recheck record recover recreate
  rectify redo reduce redirect refer refund register reimburse reinstate release relay remove rename renew
  reopen repair replace report reproduce request rerun rescan reschedule resend reserve reset reship resolve
  restart restock restore retest return reverse review revise ring roll root route run save schedule scan search
  send set share ship sort speak spoke stop submit swap switch sync take talk tell test text top trace track
  transfer translate trial trigger troubleshoot try unblock undo unlink unlock unsubscribe update upgrade upload
  verify void waive warn whitelist wipe work wrap write
`)

/** Of those, what is done only in the past or in the doing: “we will try” promises nothing. */
export const notPromised = wordSet('try note explore improve find identify gather locate')

/** Of those, what is no action when it is done to the customer in the future: getting in touch. */
export const reachingOut = wordSet(`
  call contact email mail message text ring write update tell reach connect talk speak warn invite ask follow
  get give request
`)

/** Verbs with another sense unless one of these follows within three words. */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['look', wordSet('into at up through over around')],
  ['dig', wordSet('into up deeper around through further')],
  [
    'work',
    wordSet(`
  on to with hard towards toward through out closely diligently round behind around directly
`),
  ],
  ['go', wordSet('ahead through over')],
  ['follow', wordSet('up')],
  ['reach', wordSet('out')],
  [
    'take',
    wordSet(`
  care off down out up look note it this that back action over into steps peek swift necessary appropriate
  immediate
`),
  ],
  ['carry', wordSet('out')],
  ['hand', wordSet('over it this that your')],
  [
    'get',
    wordSet(`
  fixed sorted resolved sorted done refunded replaced sent started changed set booked looked rolling moving
  refund replacement through hold rid arranged cancelled checked processed shipped escalated credited onto right
`),
  ],
  ['give', wordSet('refund credit voucher access discount code replacement call free month')],
  [
    'make',
    wordSet(`
  change changes note sure right happen exception correction adjustment booking reservation arrangements switch
  room appointment contact refund it up payment
`),
  ],
  [
    'do',
    wordSet(`
  refund reset exchange it this that so search test check swap digging transfer research
`),
  ],
  ['bring', wordSet('up it this that back down to')],
  ['put', wordSet('in on through together up aside back down it this that you your a')],
  ['pick', wordSet('up out it this')],
  ['pull', wordSet('up it the your')],
  ['run', wordSet('a the some this it your another diagnostics through tests')],
  ['set', wordSet('up it this you your the aside a right')],
  ['roll', wordSet('out back')],
  ['find', wordSet('a an the your it out some one two three that 1 2 3 you no several')],
  ['tell', wordSet('the our them him her')],
  ['top', wordSet('up')],
  ['double', wordSet('check checked checking')],
  ['cross', wordSet('check checked checking')],
  ['fast', wordSet('track tracked')],
  ['root', wordSet('out')],
  ['reproduce', wordSet('it this the your')],
  ['track', wordSet('down it your the this')],
  ['speak', wordSet('to with')],
  ['talk', wordSet('to with')],
  ['spoke', wordSet('to with')],
  ['wrap', wordSet('up')],
  ['build', wordSet('a it this an the in into')],
  ['hold', wordSet('it your the a this')],
  ['open', wordSet('a an the up your this')],
  ['charge', wordSet('back nothing only')],
  ['stop', wordSet('the your that this it')],
  ['offer', wordSet('you a')],
  ['note', wordSet('it this that down your')],
  ['deliver', wordSet('it your the a this them')],
  ['proceed', wordSet('with to')],
  ['save', wordSet('it your the a this')],
  ['link', wordSet('your the it this')],
  ['order', wordSet('a the you it this one another')],
  ['trial', wordSet('it this')],
])

/** What is done to an order, an account or a request: “your order has been cancelled”. */
export const passiveVerbs = wordSet(`
  activate add adjust apply approve arrange assign block book cancel change close collect complete confirm
  correct create credit deactivate delete dispatch enable escalate exchange expedite extend fix forward generate
  grant handle initiate investigate issue lift look log mail merge move notify order patch pass pick place post
  prioritise prioritize process raise reactivate reboot record rectify redeliver refund register reimburse
  reinstate release remove repair replace report reroute reschedule resend reserve reset resolve restore restart
  return reverse review roll schedule send share ship sort submit swap switch transfer unblock unlock update
  upgrade upload verify void waive whitelist address deploy
`)

/** What customers are asked or told to do. */
export const instructionVerbs = wordSet(`
  accept access activate add adjust allow answer apply ask attach authorize authorise back backup block book
  boot bring browse buy call cancel change charge check choose clean clear click close collect compare complete
  configure confirm connect consider consult contact continue copy create customize customise cut deactivate
  delete describe deselect detail dial disregard disable disconnect dm  download drag drop edit
  eject elaborate email empty enable ensure enter erase exclude execute exit expand explain explore export
  extract file fill find flip follow force forward get give go grab have head help highlight hit hold hover
  identify ignore import include increase initiate inform insert inspect install issue join keep launch learn
  leave let link list load locate log login logout look lower mail make manage mark mention message minimize
  modify mount move name navigate note obtain open opt order pair paste pause pay perform permit pick ping pin
  place play plug point pop post power press prepare print proceed provide pull purge purchase push put raise
   read reactivate rebook reboot reauthenticate recheck reconnect record redo reduce refer refresh
  register reinstall reload remember remove rename renew repeat replace reply report reset resend resize respond
  restart restore resubmit resume retry retrieve return review revert right-click ring roll rotate run save say
  scan scroll search see select send set share shout show shut sign skip slide speak specify start state stay
  stop store submit subscribe swipe switch sync take talk tap tell test text tick toggle touch track transfer
  trash troubleshoot try turn tweet type uncheck unblock uninstall unlock unplug unselect unsubscribe untick
  unzip update upgrade upload use validate verify view visit wait walk whitelist wipe wrap write zip reach
  reupload recreate sideload  flush upvote rate review relaunch relogin recharge reapply reinsert
  remap hide drain dismiss browse request recall begin ensure make drop lookup undo whisper pm quote advise bear
  escalate keep familiarize familiarise utilize utilise fetch
`)

/**
 * Of those, words that are as often a noun, or that open other sentences: at a sentence's start they need an object
 * after them.
 */
export const unsureVerbs = wordSet(`
  access answer ask back block book buy call change charge check clean clear contact cut drop email exit file
  find force get give hold issue join keep leave let link list load log look lower mail make mark message name
  note open order pair pause pay play point post power press print purchase rate read record reply report
  request reset return review right ring roll run save say search see set share shout show sign start state stay
  stop store swipe switch sync take talk tap test text touch track transfer try turn tweet type update upgrade
  upload use view visit wait write have say dm pm quote bear begin begin head allow include name continue help
  love detail collect complete consider place speak remember hide begin escalate recall help learn walk
`)

/** What never asks for anything, though it looks like it. */
export const hollowImperatives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['have', wordSet('a an you we your the i they there been some this fun had it no')],
  ['see', wordSet('you ya u')],
  ['let', wordSet('me us')],
  ['do', wordSet('not')],
  ['bear', wordSet('with in')],
  ['stay', wordSet('safe tuned well connected in healthy strong happy warm blessed')],
  ['keep', wordSet('up in smiling shining rocking using enjoying being calm loving it supporting us me')],
  ['take', wordSet('care pride')],
  ['hold', wordSet('on tight')],
  ['accept', wordSet('our my')],
  ['wait', wordSet('a for while until till we and')],
  ['give', wordSet('us me')],
  ['say', wordSet('hi hello')],
  ['get', wordSet('well')],
  ['continue', wordSet('to enjoying using')],
  ['look', wordSet('forward no like')],
  ['find', wordSet('attached enclosed')],
  ['ensure', wordSet('we')],
  ['make', wordSet('sense')],
  ['allow', wordSet('us me up 24 48 72 24hrs a some')],
  ['ask', wordSet('away')],
  ['help', wordSet('is')],
  ['return', wordSet('to')],
])
