/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit. */
"use strict";
(() => {
  // questions/kept.js
  var Kept = class extends EventTarget {
    /** @type {Store | null} */
    #store;
    #key;
    #columns;
    #mark;
    /** Used when the browser keeps nothing. @type {{seed: string, entries: Entry[]}} */
    #record = { seed: "", entries: [] };
    /**
     * @param {Store | null} store
     * @param {string} key under which all is kept
     * @param {(keyof Entry & string)[]} columns of the CSV
     * @param {keyof Entry & string} mark what every entry of ours has
     */
    constructor(store, key, columns, mark2) {
      super();
      this.#store = store;
      this.#key = key;
      this.#columns = columns;
      this.#mark = mark2;
      if (!this.seed) this.#write({ seed: Math.random().toString(36).slice(2), entries: this.all });
    }
    /** Whether entries are still there at the next visit. */
    get kept() {
      return this.#store !== null;
    }
    /** What decides the order of things for this reader; it names nobody. The same for all when nothing can be kept. */
    get seed() {
      return this.kept ? this.#read().seed : "";
    }
    /** @returns {Entry[]} */
    get all() {
      return this.#read().entries;
    }
    /** @param {Entry} entry */
    append(entry) {
      const kept = this.#read();
      this.#write({ ...kept, entries: [...kept.entries, entry] });
      this.dispatchEvent(new Event("change"));
      return entry;
    }
    /** Erase everything that is kept; the function that comes back brings it back. */
    erase() {
      const before = this.#read();
      this.#write(null);
      this.dispatchEvent(new Event("erase"));
      return () => {
        const since = this.#read();
        this.#write({ ...before, entries: [...before.entries, ...since.entries] });
        this.dispatchEvent(new Event("change"));
      };
    }
    csv() {
      const cell = (value) => {
        const text = value === true ? "yes" : value === false ? "no" : String(value);
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const rows = this.all.map((one) => this.#columns.map((name) => cell(one[name])).join(","));
      return [this.#columns.join(","), ...rows, ""].join("\r\n");
    }
    #read() {
      let text = null;
      try {
        text = this.#store?.getItem(this.#key) ?? null;
      } catch {
        this.#store = null;
      }
      return this.#store ? this.#parsed(text) : this.#record;
    }
    /** @param {{seed: string, entries: Entry[]} | null} kept */
    #write(kept) {
      this.#record = kept ?? { seed: "", entries: [] };
      try {
        if (kept) this.#store?.setItem(this.#key, JSON.stringify(kept));
        else this.#store?.removeItem(this.#key);
      } catch {
        this.#store = null;
      }
    }
    /** What is not ours counts for nothing. @param {string | null} text @returns {{seed: string, entries: Entry[]}} */
    #parsed(text) {
      try {
        const { seed, entries } = JSON.parse(text ?? "{}");
        return { seed: String(seed ?? ""), entries: (entries ?? []).filter((one) => one?.[this.#mark]) };
      } catch {
        return { seed: "", entries: [] };
      }
    }
  };
  function openStore() {
    try {
      return globalThis.localStorage ?? null;
    } catch {
      return null;
    }
  }

  // questions/dom.js
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }
  function button(name, words, press) {
    const element = make("button", { type: "button", name }, words);
    element.addEventListener("click", press);
    return element;
  }

  // core/share.js
  function saveText(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }

  // questions/strings.js
  var UNDO = "Undo";
  var KEPT = "They stay in this browser and are sent to nobody.";
  var NOT_KEPT = "This browser lets the page keep nothing: what you do here is gone when you leave it.";

  // questions/kept-panel.js
  var BYTE_ORDER_MARK = "\uFEFF";
  var Panel = class {
    /** @type {() => void} */
    #undo = () => {
    };
    #kept;
    #words;
    #tally = make("b", {});
    #note = make("small", {});
    #status = make("span", { role: "status" });
    #buttons;
    /** @param {Kept} kept @param {Words} words */
    constructor(kept, words) {
      this.#kept = kept;
      this.#words = words;
      this.#buttons = {
        export: button("export", words.export, () => saveText(words.file, BYTE_ORDER_MARK + kept.csv())),
        erase: button("erase", words.erase, () => this.#erase()),
        undo: button("undo", UNDO, () => this.#bringBack())
      };
      this.#buttons.undo.hidden = true;
      this.element = make(
        "section",
        { class: "question-attempts", "aria-label": words.heading },
        make("p", {}, this.#tally, " ", this.#note),
        make("p", { class: "question-actions" }, ...Object.values(this.#buttons), this.#status)
      );
    }
    connect() {
      for (const event of ["change", "erase"]) this.#kept.addEventListener(event, this.#show);
      addEventListener("storage", this.#show);
      this.#show();
    }
    disconnect() {
      for (const event of ["change", "erase"]) this.#kept.removeEventListener(event, this.#show);
      removeEventListener("storage", this.#show);
    }
    #erase() {
      const count = this.#kept.all.length;
      this.#undo = this.#kept.erase();
      this.#status.textContent = this.#words.erased(count);
      this.#buttons.undo.hidden = false;
      this.#buttons.undo.focus();
    }
    #bringBack() {
      this.#undo();
      this.#status.textContent = "";
      this.#buttons.undo.hidden = true;
      this.#buttons.erase.focus();
    }
    #show = () => {
      const { all, kept } = this.#kept;
      this.#tally.textContent = this.#words.tally();
      this.#note.textContent = [all.length ? this.#words.keeps(all) : "", kept ? "" : NOT_KEPT].filter(Boolean).join(" ");
      this.#buttons.export.hidden = this.#buttons.erase.hidden = !all.length;
    };
  };

  // claims/strings.js
  var ASK = "What was meant? Say it in your own words first.";
  var PLAIN = "In plain words";
  var VERDICT = "How far does it hold?";
  var CERTAINTY = "How sure can studies make us?";
  var NO_CERTAINTY = "Where nothing is claimed, there is no certainty to rate.";
  var COMMIT = "Commit";
  var INCOMPLETE = "Choose a verdict and a certainty first.";
  var REVEAL = "You and the ledger";
  var READ = "What the ledger says";
  var YOU = "You";
  var LEDGER = "Ledger";
  var ROWS = { verdict: "Verdict", certainty: "Certainty" };
  var BACK = "Previous";
  var SKIP = "Skip";
  var NEXT = "Next statement";
  var LIST = "All statements";
  var CHAPTER = "Chapter";
  var ALL = "all";
  var ORDER = "Order";
  var ORDERS = { text: "as written", mixed: "mixed" };
  var TABLE = "Your verdicts (rows) against the ledger’s (columns)";
  function place(at, count) {
    return `Statement ${at} of ${count}`;
  }
  function quoted(fragment) {
    return `“${fragment}”`;
  }
  var STATES = { same: "same verdict", other: "another verdict", read: "to read", open: "not judged" };
  function compared(you, ledger) {
    const verdict = you.verdict === ledger.verdict ? `Same verdict: ${ledger.verdict}.` : `Another verdict: you said ${you.verdict}, the ledger says ${ledger.verdict}.`;
    const certainty = you.certainty === ledger.certainty ? `Same certainty: ${ledger.certainty}.` : `Another certainty: you said ${you.certainty}, the ledger ${ledger.certainty}.`;
    return `${verdict} ${certainty}`;
  }
  function judgedOn(day) {
    return `Judged on ${day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}.`;
  }
  function tally(judged, verdicts, certainties) {
    if (!judged) return "None judged yet.";
    const [verdict, certainty] = judged === 1 ? ["verdict", "certainty"] : ["verdicts", "certainties"];
    return `You and the ledger agree on ${verdicts} of ${judged} ${verdict} and on ${certainties} of ${judged} ${certainty}.`;
  }
  function tableLater(enough) {
    return `After ${enough} statements a table sets your verdicts against the ledger’s.`;
  }
  function kappaSentence(value) {
    if (value === null) return "Cohen’s kappa needs more than one verdict in use.";
    const number = value.toFixed(2).replace("-", "−");
    return `Cohen’s kappa is ${number}, where 1 is full agreement and 0 is what chance would bring, given how often you and the ledger use each verdict.`;
  }
  var JUDGEMENTS = { heading: "Your judgements", export: "Export judgements (CSV)", file: "judgements.csv", erase: "Erase judgements", erased };
  function keeps(count, stay) {
    return `${judgements(count)}.${stay ? ` ${KEPT}` : ""}`;
  }
  function erased(count) {
    return `${judgements(count)} erased.`;
  }
  function judgements(count) {
    return `${count} ${count === 1 ? "judgement" : "judgements"}`;
  }

  // claims/form.js
  var NO_CLAIM = "not a claim";
  var NOT_RATED = "not rated";
  var JudgementForm = class {
    #certainties;
    #note = make("small", { role: "status" });
    #hint = make("p", { class: "claims-hint" }, NO_CERTAINTY);
    /** @param {Words} verdicts @param {Words} certainties @param {(judged: Judged) => void} commit */
    constructor(verdicts, certainties, commit) {
      this.#certainties = group("certainty", CERTAINTY, certainties);
      this.#certainties.append(this.#hint);
      this.element = make(
        "form",
        { novalidate: "" },
        make("div", { class: "claims-judge" }, group("verdict", VERDICT, verdicts), this.#certainties),
        make("p", { class: "question-actions" }, make("button", { type: "submit" }, COMMIT), " ", this.#note)
      );
      this.element.addEventListener("change", () => this.#show());
      this.element.addEventListener("submit", (event) => {
        event.preventDefault();
        const { verdict, certainty } = this.#given;
        if (verdict && certainty) commit({ verdict, certainty });
        else this.#note.textContent = INCOMPLETE;
      });
      this.#show();
    }
    clear() {
      this.element.reset();
      this.#show();
    }
    /** What is not disabled and chosen; without a claim there is nothing to be sure of. */
    get #given() {
      const data = new FormData(this.element);
      const verdict = String(data.get("verdict") ?? "");
      return { verdict, certainty: verdict === NO_CLAIM ? NOT_RATED : String(data.get("certainty") ?? "") };
    }
    #show() {
      const { verdict, certainty } = this.#given;
      this.#certainties.disabled = verdict === NO_CLAIM;
      this.#hint.hidden = verdict !== NO_CLAIM;
      this.#note.textContent = "";
      this.element.toggleAttribute("data-complete", Boolean(verdict && certainty));
    }
  };
  function group(name, legend, words) {
    const rows = Object.entries(words).map(([word, meaning]) => make(
      "label",
      {},
      make("input", { type: "radio", name, value: word }),
      make("span", {}, make("b", {}, word), make("small", {}, meaning))
    ));
    return make("fieldset", {}, make("legend", {}, legend), make("div", { class: "question-choice" }, ...rows));
  }

  // questions/answers.js
  function shuffled(items, seed) {
    let state = 1779033703 ^ seed.length;
    for (let i = 0; i < seed.length; i += 1) {
      state = Math.imul(state ^ seed.charCodeAt(i), 3432918353);
      state = state << 13 | state >>> 19;
    }
    const random = () => {
      state = state + 1831565813 | 0;
      let mixed = Math.imul(state ^ state >>> 15, 1 | state);
      mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
      return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    };
    const result = [...items];
    for (let i = result.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
  }

  // questions/still.js
  function copies(element) {
    const copy = (
      /** @type {Element} */
      element?.cloneNode(true)
    );
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    return [...copy.childNodes];
  }

  // claims/statements.js
  function readStatement(item) {
    const { claim = "", verdict = "", certainty = "", rated = "", chapters = "" } = item.dataset;
    const part = (name) => item.querySelector(`:scope > .claim-${name}`);
    const caution = part("caution");
    return {
      id: item.id,
      claim,
      verdict,
      certainty,
      rated,
      chapters: chapters.split("|"),
      fragment: (part("said")?.lastChild?.textContent ?? "").replace(/[“”]/g, "").trim(),
      meaning: copies(part("meaning")),
      caution: caution ? copies(caution) : [],
      answer: copies(part("answer")).filter((node) => !(node instanceof Element && node.matches("summary, .claim-verdict")))
    };
  }
  function readStatements(element) {
    return Array.from(
      /** @type {NodeListOf<HTMLElement>} */
      element.querySelectorAll(".claims-still > li"),
      readStatement
    );
  }
  function choose(all, chapter, mixed, seed) {
    const order = mixed ? shuffled(all, `${seed}/claims`) : all;
    return order.filter(({ chapters }) => !chapter || chapters.includes(chapter));
  }

  // claims/agreement.js
  function crossTable(pairs, words) {
    return words.map((one) => words.map((other) => pairs.filter(([a, b]) => a === one && b === other).length));
  }
  function kappa(table) {
    const sum = (values) => values.reduce((all, one) => all + one, 0);
    const rows = table.map(sum);
    const count = sum(rows);
    const columns = table.map((_, at) => sum(table.map((row) => row[at])));
    const observed = sum(table.map((row, at) => row[at])) / count;
    const chance = sum(rows.map((row, at) => row * columns[at])) / count ** 2;
    return chance < 1 ? (observed - chance) / (1 - chance) : null;
  }

  // claims/summary.js
  var ENOUGH = 10;
  function mark(verdict) {
    return make("span", { class: `verdict verdict-${verdict.replaceAll(" ", "-")}` }, make("span", {}, verdict));
  }
  function agreement(judged) {
    const verdicts = judged.filter((one) => one.verdict === one.ledger_verdict).length;
    const certainties = judged.filter((one) => one.certainty === one.ledger_certainty).length;
    return tally(judged.length, verdicts, certainties);
  }
  function comparison(judged, words) {
    if (!judged.length) return [];
    if (judged.length < ENOUGH) return [make("p", { class: "claims-hint" }, tableLater(ENOUGH))];
    const counts = crossTable(judged.map((one) => [one.verdict, one.ledger_verdict]), words);
    const head = make("tr", {}, make("td", {}), ...words.map((word) => make("th", { scope: "col" }, mark(word))));
    const rows = counts.map((row, at) => make(
      "tr",
      {},
      make("th", { scope: "row" }, mark(words[at])),
      ...row.map((count, column) => make("td", at === column ? { class: "claims-same" } : {}, String(count)))
    ));
    return [
      make("table", { class: "claims-cross" }, make("caption", {}, TABLE), make("thead", {}, head), make("tbody", {}, ...rows)),
      make("p", {}, kappaSentence(kappa(counts)))
    ];
  }

  // claims/checker.js
  var SpineClaims = class _SpineClaims extends HTMLElement {
    /** Where judgements are kept; set before the element is defined. @type {Judgements} */
    static judgements;
    /** @type {Statement[]} */
    #all = [];
    /** Those of the chosen chapter, in the chosen order. @type {Statement[]} */
    #chosen = [];
    #at = 0;
    /** @type {string[]} */
    #verdicts = [];
    #place = make("b", { role: "status" });
    #strip = make("div", { class: "claims-strip", "aria-hidden": "true" });
    #fragment = make("p", { class: "claims-fragment", tabindex: "-1" });
    #ask = make("div", { class: "claims-ask" }, make("p", { class: "claims-hint" }, ASK), button("plain", PLAIN, () => this.#explain()));
    #meaning = make("p", { class: "claims-meaning", tabindex: "-1" });
    #heading = make("h3", { tabindex: "-1" });
    #told = make("p", { class: "claims-told", role: "status" });
    #answer = make("div", { class: "claims-answer" });
    #back = button("back", BACK, () => this.#show(this.#at - 1, true));
    #next = button("next", NEXT, () => this.#show(this.#following(), true));
    #list = make("ol", {});
    #fold = make("details", { class: "claims-list" }, make("summary", {}, LIST), this.#list);
    #comparison = make("div", {});
    #chapter = select("chapter", CHAPTER);
    #order = select("order", ORDER);
    /** @type {JudgementForm | null} */
    #form = null;
    /** Made once, for as long as the page is there. */
    connectedCallback() {
      if (this.dataset.ready) return;
      const { verdicts = "{}", certainties = "{}", chapters = "{}" } = this.dataset;
      const { judgements: judgements2 } = _SpineClaims;
      this.#all = readStatements(this);
      this.#verdicts = Object.keys(JSON.parse(verdicts));
      this.#form = new JudgementForm(JSON.parse(verdicts), JSON.parse(certainties), (judged) => this.#commit(judged));
      const panel = new Panel(judgements2, {
        ...JUDGEMENTS,
        tally: () => agreement([...judgements2.first.values()]),
        keeps: (all) => keeps(all.length, judgements2.kept)
      });
      panel.element.firstElementChild?.after(this.#comparison);
      const stage = make(
        "div",
        { class: "claims-stage" },
        this.#fragment,
        this.#ask,
        this.#meaning,
        this.#form.element,
        this.#heading,
        this.#told,
        this.#answer
      );
      this.append(make(
        "div",
        { class: "claims-live" },
        make(
          "div",
          { class: "claims-card" },
          this.#bar(JSON.parse(chapters)),
          this.#strip,
          stage,
          make("p", { class: "question-actions" }, this.#back, this.#next),
          this.#fold
        ),
        panel.element
      ));
      panel.connect();
      this.#choose();
      this.#showTarget();
      judgements2.addEventListener("change", this.#count);
      judgements2.addEventListener("erase", () => this.#show(this.#at, false));
      addEventListener("hashchange", this.#showTarget);
      this.dataset.ready = "1";
    }
    /** @param {Record<string, string>} chapters names by path */
    #bar(chapters) {
      const names = Object.entries(chapters).sort(([, one], [, other]) => one.localeCompare(other));
      this.#chapter.field.append(...options([["", ALL], ...names]));
      this.#order.field.append(...options(Object.entries(ORDERS)));
      const bar = make("div", { class: "claims-bar" }, this.#place, this.#chapter.label, this.#order.label);
      bar.addEventListener("change", () => this.#choose());
      return bar;
    }
    #choose() {
      const mixed = this.#order.field.value === "mixed";
      this.#chosen = choose(this.#all, this.#chapter.field.value, mixed, _SpineClaims.judgements.seed);
      this.#list.replaceChildren(...this.#chosen.map(({ fragment }, at) => make(
        "li",
        {},
        button("open", fragment, () => {
          this.#fold.open = false;
          this.#show(at, true);
        }),
        " ",
        make("small", {})
      )));
      this.#strip.replaceChildren(...this.#chosen.map(() => make("i", {})));
      this.#show(Math.max(this.#chosen.findIndex((one) => this.#state(one) === "open"), 0), false);
    }
    get #now() {
      return this.#chosen[this.#at];
    }
    /** @param {Statement} statement @returns {State} */
    #state({ claim, verdict, caution }) {
      if (caution.length) return "read";
      const judged = _SpineClaims.judgements.first.get(claim);
      return judged ? judged.verdict === verdict ? "same" : "other" : "open";
    }
    /** The next in order; from the last on, the first that is still open, or the first of all. */
    #following() {
      if (this.#at + 1 < this.#chosen.length) return this.#at + 1;
      return Math.max(this.#chosen.findIndex((one) => this.#state(one) === "open"), 0);
    }
    /** @param {number} at @param {boolean} focus the words of the statement, so that it is read and in view */
    #show(at, focus) {
      this.#at = at;
      const { claim, fragment, meaning, caution } = this.#now;
      const judged = _SpineClaims.judgements.first.get(claim);
      this.#place.textContent = place(at + 1, this.#chosen.length);
      this.#fragment.textContent = quoted(fragment);
      this.#meaning.replaceChildren(...meaning);
      this.#form?.clear();
      this.#back.hidden = at === 0;
      if (judged || caution.length) this.#reveal(judged);
      else this.#veil();
      this.#count();
      if (focus) this.#fragment.focus();
    }
    /** Nothing of the answer is in the page's live part before it is asked for. */
    #veil() {
      this.#ask.hidden = false;
      for (const part of [this.#meaning, this.#heading, this.#answer]) part.hidden = true;
      if (this.#form) this.#form.element.hidden = true;
      this.#told.replaceChildren();
      this.#answer.replaceChildren();
    }
    #explain() {
      this.#ask.hidden = true;
      this.#meaning.hidden = false;
      if (this.#form) this.#form.element.hidden = false;
      this.#meaning.focus({ preventScroll: true });
    }
    /** @param {Judged} judged */
    #commit({ verdict, certainty }) {
      const { claim, fragment, verdict: ledgerVerdict, certainty: ledgerCertainty } = this.#now;
      const judged = _SpineClaims.judgements.add({
        claim,
        fragment,
        verdict,
        certainty,
        ledger_verdict: ledgerVerdict,
        ledger_certainty: ledgerCertainty
      });
      this.#reveal(judged);
      this.#told.textContent = compared(judged, this.#now);
      this.#heading.focus();
    }
    /** @param {Judgement | undefined} judged none for a statement that is only read */
    #reveal(judged) {
      const { caution, answer } = this.#now;
      this.#ask.hidden = true;
      if (this.#form) this.#form.element.hidden = true;
      for (const part of [this.#meaning, this.#heading, this.#answer]) part.hidden = false;
      this.#heading.textContent = judged ? REVEAL : READ;
      this.#told.replaceChildren(...judged ? [make("small", {}, judgedOn(new Date(judged.time)))] : caution);
      this.#answer.replaceChildren(sideBySide(judged, this.#now), ...answer);
    }
    /** Bring what counts judgements up to date. */
    #count = () => {
      const judged = [..._SpineClaims.judgements.first.values()];
      const states = this.#chosen.map((one) => this.#state(one));
      states.forEach((state, at) => {
        const segment = (
          /** @type {HTMLElement} */
          this.#strip.children[at]
        );
        segment.dataset.state = state;
        segment.toggleAttribute("data-now", at === this.#at);
        const row = this.#list.children[at];
        row.querySelector("button")?.setAttribute("aria-current", String(at === this.#at));
        row.querySelector("small").textContent = STATES[state];
      });
      this.#next.textContent = states[this.#at] === "open" ? SKIP : NEXT;
      this.#comparison.replaceChildren(...comparison(judged, this.#verdicts));
    };
    /** A link to a statement leads to it. */
    #showTarget = () => {
      const found = this.#all.findIndex(({ id }) => `#${id}` === location.hash);
      if (found < 0) return;
      if (!this.#chosen.includes(this.#all[found])) {
        this.#chapter.field.value = "";
        this.#choose();
      }
      this.#show(this.#chosen.indexOf(this.#all[found]), true);
      this.scrollIntoView();
    };
  };
  function select(name, words) {
    const field = make("select", { name });
    return { field, label: make("label", {}, make("span", {}, words), field) };
  }
  function options(named) {
    return named.map(([value, words]) => make("option", { value }, words));
  }
  function sideBySide(judged, ledger) {
    const row = (name, ...cells) => make(
      "tr",
      {},
      make("th", { scope: "row" }, name),
      ...cells.map((cell) => make("td", {}, cell))
    );
    const certainty = make("span", {}, ledger.certainty, ...ledger.rated ? [" ", make("small", {}, ledger.rated)] : []);
    return make(
      "table",
      { class: "claims-compare" },
      make("thead", {}, make("tr", {}, make("td", {}), ...[...judged ? [YOU] : [], LEDGER].map((head) => make("th", { scope: "col" }, head)))),
      make(
        "tbody",
        {},
        row(ROWS.verdict, ...judged ? [mark(judged.verdict)] : [], mark(ledger.verdict)),
        row(ROWS.certainty, ...judged ? [judged.certainty] : [], certainty)
      )
    );
  }

  // claims/judgements.js
  var KEY = "spine-in-stride.claims";
  var COLUMNS = ["claim", "fragment", "verdict", "certainty", "ledger_verdict", "ledger_certainty", "time"];
  var Judgements = class extends Kept {
    /** @param {import('../questions/kept.js').Store | null} store */
    constructor(store) {
      super(store, KEY, COLUMNS, "claim");
    }
    /** The first judgement of each statement. @returns {Map<string, Judgement>} */
    get first() {
      const found = /* @__PURE__ */ new Map();
      for (const one of this.all) if (!found.has(one.claim)) found.set(one.claim, one);
      return found;
    }
    /** @param {Omit<Judgement, 'time'>} judgement */
    add(judgement) {
      return this.append({ ...judgement, time: (/* @__PURE__ */ new Date()).toISOString() });
    }
  };

  // claims/index.js
  SpineClaims.judgements = new Judgements(openStore());
  customElements.define("spine-claims", SpineClaims);
})();
