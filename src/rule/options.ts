/** The kinds of options a rule can have. Plain data: the guide's schema and the rule's page are made from it. */
export type OptionSpec =
  | {
      readonly type: 'integer'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly about: string
    }
  | {readonly type: 'flag'; readonly default: boolean; readonly about: string}
  | {readonly type: 'choice'; readonly default: string; readonly choices: readonly string[]; readonly about: string}
  | {readonly type: 'list'; readonly default: readonly string[]; readonly about: string}
  | {readonly type: 'swaps'; readonly default: Swaps; readonly about: string}
  | {readonly type: 'texts'; readonly default: Readonly<Record<string, string>>; readonly about: string}
  | {readonly type: 'lists'; readonly default: readonly (readonly string[])[]; readonly about: string}

/** Words to avoid, each with what to use instead: one, several to choose from, or none (`null`: never use it). */
export type Swaps = Readonly<Record<string, string | readonly string[] | null>>

/** The options of a rule, by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The values a rule's check receives, inferred from its specs. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Key in keyof Specs]: Specs[Key] extends {type: 'integer'}
    ? number
    : Specs[Key] extends {type: 'flag'}
      ? boolean
      : Specs[Key] extends {type: 'choice'; choices: readonly (infer Choice)[]}
        ? Choice
        : Specs[Key] extends {type: 'list'}
          ? readonly string[]
          : Specs[Key] extends {type: 'texts'}
            ? Readonly<Record<string, string>>
            : Specs[Key] extends {type: 'lists'}
              ? readonly (readonly string[])[]
              : Swaps
}

/** What each option is where nobody sets it, by name. */
export const defaultsOf = (specs: OptionSpecs): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]))
