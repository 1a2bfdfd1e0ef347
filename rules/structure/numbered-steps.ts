import {defineRule, type Finding} from '../../src/rule/index.ts'
import {asList} from './numbered-steps/rewrite.ts'
import {type Run, runsIn} from './numbered-steps/steps.ts'

export default defineRule({
  id: 'numbered-steps',
  group: 'structure',
  summary: 'Number the steps.',
  why: 'Directions in a paragraph are lost the moment the reader looks up to do the first; a numbered list keeps their place (tip 10).',
  severity: 'warning',
  repair: 'safe',
  needs: ['channel'],
  options: {
    min: {type: 'integer', default: 3, min: 2, max: 20, about: 'From how many steps on a list is asked for.'},
  },
  examples: [
    {good: 'Open Settings > Privacy and tap Clear.'},
    {good: 'Go to Settings, tap Privacy and choose Clear.', options: {min: 4}},
    {good: '1. Close the app.\n2. Hold the side button for ten seconds.\n3. Open the app again.'},
    {good: 'Here is how:\n\n- Close the app.\n- Hold the side button.\n- Open the app again.'},
    {good: 'Unplug the router, wait ten seconds and plug it in again.', context: {channel: 'social'}},
    {good: 'Send me the order number and a photo of the label, and tell me where to send the new one.'},
    {good: 'I opened your account, found the charge, refunded it and then wrote to the bank.'},
    {good: 'Our courier will ring you, take the old one along and then bring the new one upstairs.'},
    {good: 'Close the app.\nHold the side button for ten seconds.\nOpen the app again.'},
    {good: 'Please mail us your number, mention the branch and share a screenshot, then we will look into it.'},
    {good: 'Did you close the app, restart the phone and then try again?'},
    {good: 'If the light is red, press the button. Otherwise leave it on.'},
    {good: 'Drag and drop the file into the window, and click Done.'},
    {good: 'Click the menu, then choose “Open, save and then print”.'},
    {
      bad: '«You need to open the lid first, then take out the grey filter and rinse it under cold water, then let it dry and put it back before you close the lid.»',
    },
    {
      bad: '«To reset the lamp, unplug it and wait for a minute. Then hold the switch down while you plug it in again. After that, release the switch and open the app to pair it.»',
      context: {channel: 'forum'},
    },
    {
      bad: 'Happy to help! «First go to the profile page and click on Devices, then remove the old phone from the list. Next open the app on the new phone and scan the code that you see there.» It takes a minute.',
      context: {channel: 'forum'},
    },
    {
      bad: '«You should check whether the cable sits firmly in the wall, then restart the router and try again with another browser, and if that works delete the cookies of the old one.»',
    },
    {
      bad: '«Dear Sir, you have to login to the portal with your customer id, go to the tab Statements, select the month for which you need the statement, enter the captcha that is displayed and then download the PDF.»',
    },
    {
      bad: '«try clearing the cache first (in Settings, under Storage), then search for the add-on again, then try logging in from that page and see whether it keeps you signed in.»',
      context: {channel: 'forum'},
    },
    {
      bad: '«Exit the program, copy the folder called mail to a stick and then install the program on the new laptop. Start it once and close it again. Replace the folder there with the one on your stick.»',
      context: {channel: 'forum'},
    },
    {
      bad: '«Kindly uninstall the app from your phone, restart the phone once, install the app again from the store and then login with the registered mobile number and enter the OTP.»',
      context: {channel: 'review'},
    },
    {
      bad: '«Open the menu, choose Tools and click Export.»',
      context: {channel: 'forum'},
      severity: 'suggestion',
    },
    {
      bad: '«Open the app, tap the gear, turn on Night mode and then close the app and start it again so that the whole screen is redrawn, the bar at the top included.»',
      context: {channel: 'chat'},
      severity: 'suggestion',
    },
  ],
  *check(document, {min}): Iterable<Finding> {
    const channel = document.context.channel ?? 'email'
    if (channel === 'social' || channel === 'sms') return
    for (const run of runsIn(document)) {
      const {steps, sentences} = run
      // A step a line is a list already.
      const lines = new Set(sentences.map(({blockIndex}) => blockIndex)).size
      if (steps.length < min || lines >= steps.length) continue
      const list = asList(document, run)
      yield {
        at: {start: sentences[0]!.start, end: sentences.at(-1)!.end},
        message: `${steps.length} steps in running text are easy to lose: number them, one a line.`,
        severity: isLengthy(run) && channel !== 'chat' ? 'warning' : 'suggestion',
        suggestions: list ? [list] : [],
      }
    }
  },
})

/** “Open Settings, tap Privacy and choose Clear” is read in one go; longer directions are not. */
function isLengthy({steps, sentences}: Run): boolean {
  const words = sentences.reduce((sum, {length}) => sum + length, 0)
  return steps.some(({isSequel}) => isSequel) ? words >= 25 : steps.length > 3 && words >= 35
}
