import type {Context, Example} from '../../../src/rule/index.ts'

const told = (message: string, context: Omit<Context, 'customer'> = {}): Context => ({...context, customer: {message}})
const post = {channel: 'social', turn: 1} as const

const angry = 'This is the worst service ever. My bag is lost again and nobody cares, I’m furious!'
const broken = 'My router has stopped working and I can’t connect.'
const formal =
  'Dear Sir or Madam, I should be grateful if you would inform me whether my certificate may be reissued. Yours faithfully, Dr A. Osei'
const happy = 'Heyyy!! I love the new update, it’s awesome 😍 Can I get it on my tablet too?'

export const examples: readonly Example[] = [
  {
    good: 'The coach is full, and I’m sorry. If you drive her, she can join us at ten.',
    context: {
      customer: {
        message:
          'Hi, I only just saw the form in her bag, sorry!! Is there any chance she can still come? I can drive her myself.',
      },
    },
  },
  {
    good: 'You made my day, Lena. The jump is gone in May.',
    context: {customer: {message: 'Love the planner! Small thing, the list jumps back to the top.'}},
  },
  {
    bad: 'ya thats def a bug lol, devs r on it«»',
    context: {
      channel: 'chat',
      turn: 1,
      customer: {message: 'Hello, when I press “save” the form is emptied. I lost the text twice. Is this known?'},
    },
  },
  {
    bad: '«»The coach is full. «We trust this is clear».',
    context: {
      customer: {
        message:
          'Hi, I only just saw the form in her bag, sorry!! Is there any chance she can still come? I can drive her myself.',
      },
    },
  },
  {
    bad: '«»Noted, will log it with dev.',
    context: {customer: {message: 'Love the planner! Small thing, the list jumps back to the top.'}},
  },
  {good: 'I’m sorry, Ana. Your bag is in Rome and flies to you tonight.', context: told(angry)},
  {good: 'Hi Ana! I’m sorry about your bag. It flies to you tonight.', context: told(angry)},
  {good: 'Hello Ana!\n\nI’m so sorry. I have found your bag!\n\nTom', context: told(angry)},
  {good: 'That is not what we want for you, Ana 😔 Your bag is in Rome.', context: told(angry)},
  {good: 'I’m sorry :( Your bag is in Rome.', context: told(angry, post)},
  {good: 'Nothing about this is awesome, I know. Your bag is in Rome.', context: told(angry)},
  {good: 'Sorry Ana. Details: https://example.com/bags:D ^KL', context: told(angry, post)},
  {good: 'You wrote “haha, lost again”, and I can see why. It is in Rome.', context: told(angry)},
  {good: 'Your bag is in Rome. You get £20 a day until it is there.', context: told(angry)},
  {good: 'Thanks for the number, Ana. The bag is on BA 551.', context: told(angry, post)},
  {good: 'Our hours: Mon to Fri, 9:00 to 17:00 (CET). I’m sorry about the bag.', context: told(angry)},
  {good: 'Sorry about the router. Hold the reset button for ten seconds.', context: told(broken)},
  {good: 'Hey! Sorry about that. Does the light blink?', context: told(broken, post)},
  {good: 'I’ve sent a new router today. It comes on Friday!', context: told(broken)},
  {good: 'Dear Dr Osei,\n\nYes, I have reissued it today; a copy is attached.', context: told(formal)},
  {
    good: 'Dear Dr Osei,\n\nCertainly. It will reach you by Tuesday.\n\nKind regards,\nMaria Lind',
    context: told(formal),
  },
  {good: 'Hello Dr Osei, I’d be glad to reissue it. It’s on its way.', context: told(formal)},
  {good: 'Good morning, Dr Osei. The mailing list you mention is not affected.', context: told(formal)},
  {good: 'Hey hey! Yes, it’s on tablets from today 🎉', context: told(happy)},
  {good: 'Haha, glad you love it! Look in the store on your tablet.', context: told(happy)},
  {good: 'Hi Jo, thanks! Yes, it’s in the tablet store as well.', context: told(happy)},
  {good: 'Thanks for the kind words. Tablets come in May.', context: told(happy)},
  {good: 'It’s in the tablet store.', context: told(happy, {channel: 'chat', turn: 3})},
  {good: 'Awesome!! 🎉 See you on Friday.'},
  {good: 'Dear Sir or Madam, your order has been received.'},
  {good: 'It opens at nine! Come early 😊', context: told('When do you open?')},
  {
    good: 'Haha, it had a mind of its own! A new one is on its way.',
    context: told('My robot has stopped working, it drove into the pond lol'),
  },
  {good: 'Dear Ann,\n\nYes, we confirm receipt of your form.', context: told('Hi, have you got my form? Thanks, Ann')},
  {bad: '«Haha», routers do that. A new one comes on Friday.', context: told(broken)},
  {bad: 'He must have been «on his fifth beer». Your bag is in Rome.', context: told(angry)},
  {
    bad: '«Dear Sir»,\n\nWe acknowledge receipt of your note, the contents of which have been noted.',
    context: told('Hi, how do I change my phone number? Thanks, Ann'),
  },
  {bad: 'Hi Ana «😊» Your bag is in Rome.', context: told(angry)},
  {bad: 'Hi Ana, we’ll look into it «:)»', context: told(angry, post)},
  {bad: 'We have sent you a DM. See you there «=)»', context: told(angry, post)},
  {bad: '«Haha», Rome is lovely. Your bag is there.', context: told(angry)},
  {bad: 'Your bag is in Rome, «lol».', context: told(angry)},
  {bad: '«Awesome», I have found it in Rome.', context: told(angry)},
  {bad: '«Hey lovely», your bag is in Rome.', context: told(angry)},
  {bad: 'It is in Rome. «Don’t you worry», it comes back.', context: told(angry)},
  {bad: '«Yay», it is in Rome.', context: told(angry)},
  {bad: 'Sorry Ana! It is in Rome«!» It comes tonight! Take care.', context: told(angry)},
  {bad: 'It is in Rome! It flies tonight«!!» We deliver it to your door!', context: told(angry)},
  {bad: 'Your bag is in Rome. «Keep smiling»', context: told(angry)},
  {bad: '«Oh nooo», that bag again.', context: told(angry)},
  {bad: 'Fill in the form, it’s «super easy».', context: told(angry)},
  {bad: 'Hello Ana. «No worries», it is in Rome.', context: told(angry, post)},
  {bad: 'A colleague has it. «Happy travels», Ana.', context: told(angry)},
  {bad: 'Fill in the form «😃» Kind regards', context: told(angry)},
  {bad: 'Just pull the plug «😂» and try again.', context: told(broken), severity: 'suggestion'},
  {bad: 'Reset it, it works like magic «✨»', context: told(broken), severity: 'suggestion'},
  {bad: 'Dear Dr Osei, «yeah», that works.', context: told(formal)},
  {bad: 'Hi, we’re «gonna» send it on Monday.', context: told(formal)},
  {bad: '«Hiya», it’s in the post.', context: told(formal)},
  {bad: 'Sure thing «buddy», it’s in the post.', context: told(formal)},
  {bad: 'Yes, it’s in the post, «lol».', context: told(formal)},
  {bad: 'You can pick it up if you «wanna», Dr Osei.', context: told(formal)},
  {bad: 'Jo, «your enquiry has been registered». Tablets are supported.', context: told(happy)},
  {bad: 'Jo, «we wish to inform you» that tablets are supported.', context: told(happy)},
  {bad: 'Hello. «Please be advised» that tablets are supported.', context: told(happy)},
  {bad: '«»No, it is for phones only. We cannot change that.', context: told(happy)},
]
