import type { Section } from '@/lib/lexicon'
import type { BenefitKind } from '@/lib/posting'

/** Outside the offer these are as often a task, a tool or a demand: they want a word that gives them. */
export const WEAK: readonly BenefitKind[] = [
  'training',
  'laptop',
  'phone',
  'canteen',
  'housing',
  'childcare',
  'bonus',
  'staffCouncil',
]

/** Parts of an ad where a benefit by its name alone may be the employer's trade, a title's word or a demand. */
export const RESERVED: readonly Section[] = ['top', 'employer', 'profile']

/** Of the weak ones, those that may open a list of sure ones: "Restaurant d'entreprise et 14 RTT". */
export const OPENING: readonly BenefitKind[] = ['canteen', 'laptop', 'phone']

/** Things of which the name alone is all that a line of benefits says. */
export const ALONE: readonly BenefitKind[] = ['canteen', 'childcare', 'laptop', 'staffCouncil']

/** Things of which the bare name, opening a line of the offer, is an offer: "Formations", "PC". */
export const BARE: readonly BenefitKind[] = ['training', 'laptop']

/** Outside the offer these are believed with a number of days. */
export const COUNTED: readonly BenefitKind[] = ['extraLeave', 'reducedHours']

/** What no trade deals in, so that among tasks a single name of it is one of the post. */
export const OF_NO_TRADE: readonly BenefitKind[] = [
  'thirteenthMonth',
  'holidayPay',
  'mealVouchers',
  'ecoVouchers',
  'extraLeave',
  'reducedHours',
  'bonus',
  'training',
]

/** What an ad also says it has not: a negation behind the word counts as well. */
export const DENIED_BEHIND: readonly BenefitKind[] = ['homeOffice', 'car', 'canteen', 'housing']

/** What is paid to whoever names a new colleague. */
export const FOR_NAMING: readonly BenefitKind[] = ['bonus', 'giftVouchers', 'allowance']

/** What the stated pay may be said to hold. */
export const IN_PAY: readonly BenefitKind[] = ['allowance', 'transport', 'bonus']

/** Of a post alone can be said, one behind the other: "vakantiegeld, eindejaarspremie, 32 dagen verlof". */
export const OF_A_POST: readonly BenefitKind[] = [
  'mealVouchers',
  'ecoVouchers',
  'giftVouchers',
  'hospitalInsurance',
  'healthInsurance',
  'pension',
  'thirteenthMonth',
  'holidayPay',
  'extraLeave',
  'reducedHours',
  'bike',
  'transport',
  'allowance',
]
