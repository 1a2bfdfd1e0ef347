import {isAscii} from '../../text/letters.ts'
import {wordSet} from '../../text/word-set.ts'
import type {Reading} from './reading.ts'

const english =
  wordSet(`the i you it to not and my have with for this that are your be can do please but of when what how just get from all am been
  was has there they we or so if at they them would will could should no app very good bad nice need want help order account money still after
  never working work problem issue error service update phone email payment card thanks thank love great worst hello hi why where which because`)

/** Small words of other languages that English messages don't hold, Hindi in Latin letters among them. */
const foreign =
  wordSet(`hai nahi nahin nhi kya ho raha rha rahi rhi hu hun ka ke ki ko mera meri mere mujhe muje aap bhi kar karo karna tha aur bahut bhai
  lekin paisa paise abhi tak koi sab hota hoti krna kro kr krta chahiye diya liya gaya gya wala accha acha
  el los las una que por para con mi pero como est\u00e1 esta muy hola gracias cuando tengo puedo ayuda favor desde pedido todo nada
  der das und ich nicht ist mit ein eine f\u00fcr auf wie mein meine bitte danke habe sie wir auch noch aber kann sehr
  le les des une est pas je vous mon ma avec pour dans sur bonjour merci mais en comment tout sont au du mot passe qui j'ai c'est depuis commande votre
  il che non per sono della grazie buongiorno ho mio mia questo perch\u00e9 quando
  n\u00e3o uma com meu minha obrigado voc\u00ea isso mas quero bom dia
  het een niet ik mijn van voor maar heb zijn bestelling bedankt dag kunt naar
  och jag inte det som p\u00e5 f\u00f6r ni hej tack
  nie jest si\u0119 na mam dlaczego prosz\u0119 dzie\u0144
  ang ng mga ako hindi po sa lang yung naman
  bir ve bu i\u00e7in de\u011fil \u00e7ok nas\u0131l ben
  saya tidak bisa ini itu dan yang kenapa tolong`)

/** Without those that are English words too. */
const other = new Set([...foreign].filter((word) => !english.has(word)))

const letters = /\p{L}/gu
const latinLetters = /\p{Script=Latin}/gu

/** Whether the message is plainly in another language, so that its words must not be taken for English ones. */
export function isForeign({text, words, sentences}: Reading): boolean {
  if (!isAscii(text)) {
    const all = text.match(letters)?.length ?? 0
    const latin = text.match(latinLetters)?.length ?? 0
    if (all > 0 && latin < all / 2) return true
  }
  const theirs = count(sentences, other)
  return theirs >= 2 && theirs * 8 > words.length && theirs > count(sentences, english)
}

function count(sentences: Reading['sentences'], set: ReadonlySet<string>): number {
  let found = 0
  for (const {tokens} of sentences) for (const {text} of tokens) if (set.has(text)) found++
  return found
}
