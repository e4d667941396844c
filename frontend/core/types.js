/**
 * The shapes that the core shares. The core knows no model: a model arrives as an object of this form, printed by
 * spinestride.faces from its one SymPy definition.
 *
 * @typedef {Object} InputQuantity
 * @property {string} symbol
 * @property {string} unit
 * @property {number} default
 * @property {number} low
 * @property {number} high
 * @property {number} step
 * @property {string} label
 * @property {readonly string[]} [choices]   its words, where the value is their position
 *
 * @typedef {Object} OutputQuantity
 * @property {string} symbol
 * @property {string} unit
 * @property {string} label
 * @property {'scalar' | 'series'} kind
 * @property {readonly string[]} [choices]   the words that the samples of a swept choice stand for
 *
 * @typedef {Record<string, number>} Values       input name -> value in the model's unit
 * @typedef {Record<string, any>} Results         output name -> number, or Float64Array over one step
 *
 * @typedef {Object} Model
 * @property {string} name
 * @property {Record<string, InputQuantity>} inputs
 * @property {Record<string, OutputQuantity>} outputs
 * @property {(values?: Values) => Results} evaluate   throws RangeError that names input, unit and range
 *
 * @typedef {Object} ShownValue
 * @property {string} number    as printed, with a true minus
 * @property {string} unit
 * @property {string} spoken    for aria-valuetext
 *
 * @typedef {Object} ControlSpec
 * @property {string} input                            name of the model's input
 * @property {string} label
 * @property {string} [name]                           said in full where the label is short
 * @property {(value: number) => ShownValue} [show]    a choice shows its word by itself
 * @property {(value: number, results: Results, revealed: boolean) => string} [meaning]   what the setting amounts to, below the slider
 * @property {string} [range]                          "2.2 to 5 m/s"
 * @property {string} [heading]                        a quiet heading above this control and those that follow
 * @property {boolean} [compact]                       one line without meaning and range, for one of several alike
 *
 * @typedef {Object} Preset
 * @property {string} label
 * @property {Values} values     what differs from the model's defaults
 *
 * @typedef {Object} Prediction
 * @property {string} question
 * @property {string} quantity   what the guess is of, for screen readers
 * @property {string} unit
 * @property {boolean} [signed]  a change, with its sign (the default), or an amount
 * @property {number} [digits]   of the guess
 * @property {number} [close]    for an amount: a guess this near counts as right
 * @property {number} low
 * @property {number} high
 * @property {number} step
 * @property {number} start      from where the keys place the first guess
 * @property {Values} before     what differs from the defaults in the question's first state
 * @property {Values} after      and in its second
 * @property {(before: Results, after: Results) => number} answer
 * @property {(guess: number, answer: number) => string} [thought]   the thought behind a guess, and what the model says to it
 *
 * @typedef {Object} View        what a drawing may know
 * @property {string} id           unique on the page
 * @property {Record<string, InputQuantity>} inputs   those that have a control
 * @property {Values} values
 * @property {Results} results
 * @property {Values} pinnedValues
 * @property {Results} pinned
 * @property {boolean} changed     values differ from the pinned ones
 * @property {boolean} revealed    the guess is committed
 * @property {boolean} short       the picture is a cut, which is less high
 * @property {number | null} time  s, the instant that the picture shows; null is the one in which it rests
 * @property {boolean} playing
 * @property {(time: number) => void} seek   stop, and show that instant
 * @property {() => void} play     run from here, or stop
 * @property {() => void} redraw   what a drawing keeps itself has changed
 * @property {(name: string, fallback: number) => number} width   pixels that a slot of the layout has
 * @property {string} pick         which of several pictures the reader chose; empty at first
 * @property {(name: string) => void} choose
 * @property {(values: Values) => void} change   for a drawing that the reader moves: set some inputs and draw
 * @property {() => void} settle                 the reader let go: the address follows
 *
 * @typedef {Object} EquationText
 * @property {string} label
 * @property {string} mathml
 *
 * @typedef {Object} SourceText
 * @property {string} text
 * @property {string} url        empty where there is none
 * @property {string} use        what the explorer takes from it
 * @property {boolean} verified  the source was read
 *
 * @typedef {Object} DockEntry
 * @property {string} label
 * @property {string} output     name of the scalar
 * @property {number} digits
 *
 * @typedef {Object} Sentence
 * @property {string} band       changes when, and only when, the spoken sentence has something new to say
 * @property {import('lit-html').TemplateResult} shown
 * @property {string} spoken
 *
 * @typedef {Object} FirstLook
 * @property {string[]} controls   at most two inputs, by name
 * @property {(view: View) => import('lit-html').TemplateResult} chart
 * @property {boolean} [long]   the sentence takes more rows on a phone
 *
 * @typedef {Object} ExplorerDefinition
 * @property {string} kind
 * @property {string} title        names the card for screen readers
 * @property {Model} model
 * @property {ControlSpec[]} controls   the model's inputs that the reader may set; the others keep their defaults
 * @property {Record<string, string>} [retired]   inputs that older links may still set: what came in their place, ending the sentence "... was not used: ..."
 * @property {Preset[]} presets
 * @property {Prediction} prediction
 * @property {string[]} veiled     outputs that would give the answer away
 * @property {DockEntry[]} [dock]        of a wall, one to three
 * @property {string[]} columns    series of the table and the CSV, the abscissa first
 * @property {string[][]} [further]   series over other axes: each list is a table of its own, the abscissa first, with a file of its own
 * @property {(name: string, results: Results) => boolean} [unmeasured]   scalars that hold a stand-in: the table says so
 * @property {readonly string[]} [rowNames]   words for the abscissa in the table, where it is a choice
 * @property {(view: View) => import('lit-html').TemplateResult} figure
 * @property {Record<string, (view: View) => unknown>} [cuts]   pictures that a page may show alone, by name
 * @property {Record<string, (view: View) => Sentence>} [cutSays]   what a cut says instead of the explorer's sentence, by name
 * @property {(results: Results) => {cycle: number, cycles: number, slowed: number}} [clock]   of a picture that runs: in its own unit, how many of them a play lasts, and seconds of the reader's for one unit
 * @property {FirstLook} [first]   what is in view without a fold; without it the card is a wall
 * @property {(view: View) => import('lit-html').TemplateResult} [charts]   all of a wall; of an instrument those behind "More charts"
 * @property {(view: View) => unknown} [tools]   what stands below the further controls of an instrument
 * @property {(view: View) => import('lit-html').TemplateResult} [rests]    what the pictures rest on, behind a fold
 * @property {(view: View) => import('lit-html').TemplateResult} [balance]   what stands under the controls
 * @property {(view: View) => Sentence} sentence
 * @property {import('lit-html').TemplateResult} notes
 * @property {EquationText[]} equations
 * @property {SourceText[]} sources
 * @property {string} provenance   one line for the CSV's head
 */
export {};
