import type {Example, ExampleSettings} from '../../../src/rule/index.ts'

const after = (message: string): ExampleSettings => ({context: {customer: {message}}})

const lamp = 'Hello, order 40-1182 came with a cracked shade. Photo attached. I only want the shade replaced. Ana'
const router = 'The wifi keeps dropping. I restarted the router twice and reset it as well, no luck.'
const app = 'The app shows a white screen. I have already reinstalled it and cleared the cache. Nothing.'
const masked = 'My account <acc_num> is locked, please call <tel_num> or write to <email>. Regards, <name>'
const laptop = 'Sound is gone since the update. Windows 11, driver is up to date, tried another cable too.'
const article = 'How do I move my photos to the new phone? I read the help article but it only covers tablets.'

const good: readonly Example[] = [
  {
    good: 'A 40 in brown, is that right?',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    good: 'Write the order number on the box.',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    good: 'I’ll clear it and restart it for you.',
    context: {customer: {message: 'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine.'}},
  },
  {
    good: 'Version 6.4 comes out on Monday.',
    context: {customer: {message: 'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine.'}},
  },
  {
    good: 'Which file did you open?',
    context: {customer: {message: 'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine.'}},
  },
  {
    bad: '«Which size would you like»?',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    bad: 'Could you «let me have the order number»?',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    bad: '«What colour do you prefer»?',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    bad: 'Kindly «share your location».',
    context: {
      customer: {
        message:
          'Order 40-1182 is too small, size 39 in brown. Could I swap it for a 40 in the same brown? I’m in Leeds.',
      },
    },
  },
  {
    bad: '«Which device are you» using?',
    context: {
      customer: {
        message:
          'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine. I checked my spam folder, too.',
      },
    },
  },
  {
    bad: '«What version of the app do you» have?',
    context: {
      customer: {
        message:
          'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine. I checked my spam folder, too.',
      },
    },
  },
  {
    bad: '«Make sure you’re on the latest version».',
    context: {
      customer: {
        message:
          'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine. I checked my spam folder, too.',
      },
    },
  },
  {
    bad: '«Check your internet» connection.',
    context: {
      customer: {
        message:
          'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine. I checked my spam folder, too.',
      },
    },
  },
  {
    bad: 'Try again «and check your junk» folder.',
    context: {
      customer: {
        message:
          'It crashes on my iPad Air (iPadOS 17.4, app 6.3, newest version). Wi-Fi is fine. I checked my spam folder, too.',
      },
    },
  },
  {
    bad: 'Would you mind «telling me what’s behind the decision»?',
    context: {customer: {message: 'Please cancel my plan, I’m moving to Leeds for work.'}},
  },
  {
    bad: 'Please «provide the reason for the cancellation».',
    context: {customer: {message: 'Please cancel my plan, I’m moving to Leeds for work.'}},
  },
  {good: 'Can I ask why you want to cancel?', ...after('Please cancel my plan from June.')},
  {good: 'You should contact them within a week.', ...after('The courier told me that only the seller can help.')},
  {good: 'A factory reset won’t help here, so I’ve ordered a new router.', ...after(router)},
  {good: 'Please contact your bank, they can stop it.', ...after('Somebody has used my card. What now?')},
  {good: 'I’ve written to the seller myself.', ...after('The seller hasn’t answered in a week.')},
  {good: 'Please send us your bank details.', ...after('I have moved twice. Where do I get my deposit?')},
  {good: 'Hi Ana, a new shade for order 40-1182 left today.', ...after(lamp)},
  {good: 'Is 40-1182 the right order number? I see two with a shade.', ...after(lamp)},
  {good: 'Could you confirm that your order number is 40-1182?', ...after(lamp)},
  {good: 'Could you send us your order number?', ...after('One shade came cracked, what can you do?')},
  {good: 'Could you send another photo, one with the whole lamp?', ...after(lamp)},
  {good: 'We have your order number and the photo, thank you.', ...after(lamp)},
  {good: 'What is your delivery address? I would send the shade there.', ...after(lamp)},
  {good: 'Thanks for sending your order number so quickly!', ...after(lamp)},
  {good: 'For security, what is the account number and the name on it?', ...after(masked)},
  {good: 'I’ll write to you at the address you gave and call on Monday.', ...after(masked)},
  {good: 'Would you like a refund or a replacement?', ...after('My lamp broke on the first day!')},
  {
    good: 'Would you like a refund or a replacement?',
    ...after('I would like a refund or a replacement, whatever is faster.'),
  },
  {good: 'You’ve restarted and reset it, so it is the line. An engineer comes on Friday.', ...after(router)},
  {good: 'Please restart it once more while I watch from here.', ...after(router)},
  {good: 'Please restart the router.', ...after('The wifi keeps dropping since Monday.')},
  {good: 'Please restart the router.', ...after('Wifi drops. I haven’t restarted it yet as I’m at work.')},
  {
    good: 'Please do this:\n\n1. Open Settings.\n2. Choose Mesh.\n3. Restart the router.\n4. Press Join.',
    ...after(router),
  },
  {good: 'After you have joined the mesh, the router restarts by itself.', ...after(router)},
  {good: 'We are updating the app tonight, and that mends the white screen.', ...after(app)},
  {good: 'Please send a screenshot of the white screen.', ...after(app)},
  {good: 'Which version of the app is it? Settings > About shows it.', ...after(app)},
  {good: 'The article leaves that out, sorry! Open Photos, choose Move, and scan the code.', ...after(article)},
  {good: 'You can find instructions here: https://help.test/move', ...after('How do I move my photos?')},
  {good: 'There is another article that covers phones, here: https://help.test/phones', ...after(article)},
  {good: 'It is stuck because of the driver. Roll it back: Device Manager > Sound > Roll Back.', ...after(laptop)},
  {good: 'The courier has your phone number, and rings before he comes.', ...after(masked)},
  {good: 'Could you send us your order number?'},
  {good: 'An e-mail is on its way to you with the label.', ...after('Write to ann@mail.test please, my order is late')},
]

const bad: readonly Example[] = [
  {
    bad: 'Sorry to see you go! «Can I ask why» you want to cancel?',
    ...after('Please cancel my plan, I’m moving abroad in June.'),
  },
  {
    bad: 'That is up to the courier, you «should contact them».',
    ...after('The courier told me that only the seller can open a search.'),
  },
  {bad: 'If not, «you’ll need to do a factory reset».', ...after(router)},
  {bad: 'Could you «confirm your account number»?', ...after('No signal again since noon. Mara, acct 55201934')},
  {bad: 'Kindly «share the invoice copy».', ...after('The pump is dead after a week (invoice attached).')},
  {
    bad: 'Please «confirm your bank details» in writing.',
    ...after('You have paid the wrong account. I gave you the right details twice.'),
  },
  {
    bad: 'You can «get in touch with the seller» about it.',
    ...after('The seller sent a broken one and hasn’t answered in a week.'),
  },
  {bad: 'Please «contact your bank».', ...after('I called my bank twice and they say it is on your side.')},
  {bad: '«Clean» the contacts with a cloth.', ...after('It won’t charge. I’ve cleaned the contacts already.')},
  {bad: 'Please use a «working socket».', ...after('No light at all. I have tried another socket.')},
  {bad: 'Please provide:\n\n1. «Registered email id»\n2. City', ...after('I can’t sign in, my mail is ann@mail.test')},
  {bad: 'Hi Ana, could you «send us your order number»?', ...after(lamp)},
  {bad: 'Sorry to hear that! «What’s your order number»?', ...after(lamp)},
  {bad: 'Kindly «share the order id» so that we can check.', ...after(lamp)},
  {bad: '«May I have your order number», please?', ...after(lamp)},
  {bad: 'So we can sort this, please send over:\n\n- «your order number»\n- where you bought it', ...after(lamp)},
  {bad: 'Can you «send a photo» of the crack?', ...after(lamp)},
  {bad: 'Please «attach a clear picture» of it.', ...after(lamp)},
  {bad: 'To help you, we «need some photos» of the damage.', ...after(lamp)},
  {bad: 'Let us know «whether you’d like a replacement or a refund».', ...after(lamp)},
  {bad: '«Would you prefer a refund or a replacement»?', ...after(lamp)},
  {bad: 'Pls «DM us your booking number».', ...after('booking QX20291 was cancelled by you, why??')},
  {bad: 'Please «provide your tracking number».', ...after('Parcel 8GB22017 has not moved for nine days.')},
  {bad: 'Could you «confirm your account number» for us?', ...after(masked)},
  {bad: 'Please «share your contact number» with us.', ...after(masked)},
  {bad: 'Can you «provide your email address»?', ...after(masked)},
  {bad: 'Could you «DM us your email address»?', ...after('my login is ann@mail.test and it won’t let me in')},
  {bad: '«Please restart» the router and let me know.', ...after(router)},
  {bad: 'Have you «tried restarting» it?', ...after(router)},
  {bad: '«Kindly reset your» router and try again.', ...after(router)},
  {bad: 'Please «try to reinstall» the app.', ...after(app)},
  {bad: 'Could you «try clearing the app cache» first?', ...after(app)},
  {bad: '«Which operating system are you» on?', ...after(laptop)},
  {bad: '«Please update your» driver to the newest one.', ...after(laptop)},
  {bad: '«Please try a different cable».', ...after(laptop)},
  {
    bad: 'Thanks for writing! You can find all the steps here:\n\n«https://help.test/move»\n\nHave a nice day',
    ...after(article),
  },
  {bad: 'Please «follow our guide».', ...after(article)},
  {
    bad: 'Have you «been rotating» it every two weeks?',
    ...after('There is a dip. I’ve turned it round, I’ve aired it.'),
  },
  {bad: '«Please check your spam» folder.', ...after('No reset mail. I’ve looked in spam, nothing there.')},
  {
    bad: 'Try «unplugging» the charger for a minute.',
    ...after('No light. I’ve unplugged the charger and it’s still dead.'),
  },
  {
    bad: 'Please «share your concern» with us.',
    ...after('I was charged twice for the March bill and the second payment has not been refunded yet, it is 40 euro.'),
  },
]

export const examples: readonly Example[] = [...good, ...bad]
