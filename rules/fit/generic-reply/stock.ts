const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of four letters and more that stand in answers to anything: grammar, courtesy, and what companies say of themselves. */
export const stock = setOf(`
  about above after again ahead almost along already also although always among another anyone anything anytime anyway apart around aware away
  back because become been before behind being below best better between beyond both bring brings came cannot come comes coming could course
  does doing done down during each either else enough even ever every everyone everything exactly extra feel feels felt find first follow following
  forward found from further gave give given gives giving glad goes going gone gotten happen happened happening happy hard have having hear heard
  hello help helped helpful helping helps here high highest hope hoping however instead into itself just keep keeping keeps kept kind kindly knew
  know known last late later latest least left less like little long look looked looking looks lots love made make makes making many maybe mean
  means meantime might mind moment more most much must need needed needs never next nice none nothing often once only open opportunity other others
  ours over part perhaps place please plus point possible possibly quick quickly quite rather read ready real really reason regard regarding regards
  rest right said same seem seems seen send sending sent several shall should show simply since some somebody someone something sometimes soon
  sooner stay still such sure take taken takes taking tell than thank thanks that their them then there these they thing things think this those
  though thought through thus time times today together told tomorrow took toward towards truly trying turn under understand understanding until
  upon used using very wait waiting want wanted wants warm well went were what when where whether which while whole whom will wish wishes with
  within without wonder word words work worked working works would write writing year years yesterday your yours yourself
  sincerely dear cheers thankyou welcome morning afternoon evening weekend week weeks days hours hour minutes month

  accept acknowledge acknowledged action additional address addressed afraid agent agents alert answer answers apologies apologise apologize apology
  appreciate appreciated appreciation appropriate area arise asap asked asking assist assistance assisting associate assurance assure assured
  attention awful blog business call calls care case caused cause channel channels check checked checking choose choosing clarification clear colleague
  colleagues comment comments commit commitment committed communicate community company compliment concern concerned concerns confirm confusion
  connect connected consider consideration considered constant constantly contact contacted contacting continue continued continuous continuously
  convey conveyed cooperate cooperation customer customers deeply delay delays delight delighted delightful deliver department description detail
  detailed details development directly disappoint disappointed disappointing disappointment discuss discussed earliest effort efforts elaborate
  elaborating email emailing encounter encountered encountering endeavor endeavour enhance enhancement enhancements enjoy ensure ensuring escalate
  escalated esteemed excellent exceed expect expectation expectations experience experienced experiences experiencing expert experts explain explore
  extend extremely face faced facing feedback fill fine fixed focus form forwarded frustrated frustrating frustration future grateful gratitude great
  greatly grievance guys handle handled hesitate highly honest honestly honor hopefully hurt idea ideas immediate immediately important improve
  improved improvement improvements improving incident include included inconvenience inconvenienced information inform informed input inputs inquiry insight insights
  inspire intention intend interest interested internal internally investigate investigating involve issue issues jump kindness learn learned let lets
  level listen listening loop looped mail mailing manage management manager manner matter matters member members mention mentioned mentioning message
  messages mistake motivate motivates necessary note noted noticed number numbers offer offering option options outlined overall particular pass
  passed passing patience patient perfect perform person personal personally pleasant pleased pleasure policy post prefer previous priority privilege
  problem problems process product products progress promise promised promptly proper properly provide provided providing public query queries
  question questions quality raise raised rate rated rating ratings reach reached reaching receive received receiving recent recently reconsider record
  records refer reference regarding registered regret regrets related relate relevant rely remain remember report reported reporting represent representative
  request requested requests require required resolution resolve resolved resolving respond responded responding response responses rest
  result results review reviewed reviewing reviews satisfaction satisfactory satisfied satisfy satisfying seamless section serious seriously serve
  served service services serving share shared sharing short shortly sincere situation smooth solution solutions solve solved solving sorry sort sorted sound specialist
  specialists specific specifics stand standard star stars start started status step steps strive striving subject submit suggest suggested suggestion
  suggestions support supporting surely system talk team teams technical terribly thoughts ticket timely top touch treat tried trouble troubled
  trust unable unfortunate unfortunately unpleasant update updated updates upset urgency urgent urgently useful user users utmost value valuable valued values
  view visit vital voice website welcome worried worry worries wonderful worse worst
  investigation investigations outcome notified notify allocated assigned allocate procedure procedures duly accordingly pending ensued inconvenience
  circumstances operational reasons apologetic attend attended notice kindest regards faithfully greetings cooperate bear
  release releases roadmap developers planned vote consideration
`)
