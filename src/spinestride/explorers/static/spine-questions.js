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
    constructor(store, key, columns, mark) {
      super();
      this.#store = store;
      this.#key = key;
      this.#columns = columns;
      this.#mark = mark;
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

  // questions/attempts.js
  var KEY = "spine-in-stride.questions";
  var COLUMNS = ["chapter", "question", "bloom", "attempt", "time", "answer", "right", "misconception"];
  var Attempts = class extends Kept {
    /** @param {import('./kept.js').Store | null} store */
    constructor(store) {
      super(store, KEY, COLUMNS, "question");
    }
    /** @param {string} chapter @param {string} question */
    of(chapter, question) {
      return this.all.filter((one) => one.chapter === chapter && one.question === question);
    }
    /** How many of these questions were answered, and how many at once. @param {string} chapter @param {string[]} questions */
    counts(chapter, questions) {
      const right = questions.map((question) => this.of(chapter, question).find((one) => one.right));
      return {
        questions: questions.length,
        answered: right.filter(Boolean).length,
        first: right.filter((one) => one?.attempt === 1).length
      };
    }
    /** @param {Omit<Attempt, 'attempt' | 'time'>} answer @returns {Attempt} */
    add(answer) {
      const attempt = this.of(answer.chapter, answer.question).length + 1;
      return this.append({ ...answer, attempt, time: (/* @__PURE__ */ new Date()).toISOString() });
    }
  };

  // core/share.js
  function saveText(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 0);
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

  // questions/strings.js
  var CHECK = "Check";
  var FOLD = "All answers, and what lies behind them";
  var SEVERAL = "More than one is right.";
  var NUMBER = "Your number";
  var RIGHT = "Right";
  var NOT_THIS = "Not this";
  var UNDO = "Undo";
  var KEPT = "They stay in this browser and are sent to nobody.";
  var NOT_KEPT = "This browser lets the page keep nothing: what you do here is gone when you leave it.";
  var ATTEMPTS = { heading: "Your attempts", export: "Export attempts (CSV)", file: "attempts.csv", erase: "Erase attempts", erased };
  function nothingChosen(kind) {
    return kind === "number" ? "Write a number first." : "Choose first.";
  }
  function noNumber(text) {
    return `“${text}” is not a number that can be read. Write digits, such as 0.85 or 0,85.`;
  }
  function verdict(right, attempt) {
    const what = right ? RIGHT : "Not yet";
    return attempt === 1 ? `${what}.` : `${what}, attempt ${attempt}.`;
  }
  function partly(found, all) {
    return found === all ? `You found all ${all}, and more than belongs.` : `You found ${found} of ${all}.`;
  }
  function missed(missing) {
    return `leaves out ${missing} that ${missing === 1 ? "belongs" : "belong"}`;
  }
  var POWER_OF_TEN = "slips by a power of ten";
  var CHECK_UNITS = "The digits are right and the size is not: check the units.";
  function direction(value, key) {
    return value > key ? "That is too much." : "That is too little.";
  }
  function behind(misconception) {
    return `This answer ${misconception}.`;
  }
  function earlier(day, attempt) {
    const date = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    return `Answered on ${date}, at attempt ${attempt}.`;
  }
  function tally({ answered, first, questions }) {
    if (!answered) return `None of ${questions} questions answered yet.`;
    return `${answered} of ${questions} questions answered, ${first || "none"} at the first attempt.`;
  }
  function keeps(count, chapters, stay) {
    return `${attempts(count)}${chapters > 1 ? ` in ${chapters} chapters` : ""}.${stay ? ` ${KEPT}` : ""}`;
  }
  function erased(count) {
    return `${attempts(count)} erased.`;
  }
  function attempts(count) {
    return `${count} ${count === 1 ? "attempt" : "attempts"}`;
  }

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

  // questions/panel.js
  var SpineAttempts = class _SpineAttempts extends HTMLElement {
    /** Set before the element is defined. @type {Attempts} */
    static attempts;
    /** @type {Panel | null} */
    #panel = null;
    connectedCallback() {
      const { chapter = "", questions = "" } = this.dataset;
      const { attempts: attempts3 } = _SpineAttempts;
      this.#panel ??= new Panel(attempts3, {
        ...ATTEMPTS,
        tally: () => tally(attempts3.counts(chapter, questions.split(" "))),
        keeps: (all) => keeps(all.length, new Set(all.map((one) => one.chapter)).size, attempts3.kept)
      });
      this.replaceChildren(this.#panel.element);
      this.#panel.connect();
      this.dataset.ready = "1";
    }
    disconnectedCallback() {
      this.#panel?.disconnect();
    }
  };

  // questions/answers.js
  function judgeChoice(options, chosen) {
    const wrong = chosen.filter((index) => !options[index].right);
    const all = options.filter(({ right: right2 }) => right2).length;
    const found = chosen.length - wrong.length;
    const right = wrong.length === 0 && found === all;
    return {
      right,
      wrong,
      note: right || all === 1 ? "" : partly(found, all),
      misconception: right || all === 1 || found === all ? "" : missed(all - found)
    };
  }
  function readings(text) {
    const tight = text.trim().replace(/[\s\u00a0\u2009\u202f]/g, "").replace(/[\u2212\u2013]/g, "-");
    const found = [tight.replace(",", ".")];
    if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(tight)) found.push(tight.replaceAll(",", ""));
    return found.filter((one) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(one)).map(Number);
  }
  function meets(value, span2) {
    return Math.abs(value - span2.value) <= span2.width + 1e-12 * Math.abs(span2.value);
  }
  function isPowerOfTenOff(value, key) {
    if (value * key.value <= 0) return false;
    const power = Math.round(Math.log10(value / key.value));
    return power !== 0 && meets(value / 10 ** power, key);
  }
  function judgeNumber({ key, wrong }, values) {
    const right = values.some((value) => meets(value, key));
    const met = right ? -1 : wrong.findIndex((span2) => values.some((value) => meets(value, span2)));
    if (right || met >= 0) return { right, wrong: right ? [] : [met], note: "", misconception: "" };
    if (values.some((value) => isPowerOfTenOff(value, key))) {
      return { right, wrong: [], note: `${behind(POWER_OF_TEN)} ${CHECK_UNITS}`, misconception: POWER_OF_TEN };
    }
    return { right, wrong: [], note: direction(values[0], key.value), misconception: "" };
  }
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
  function readStill(element) {
    const { kind = "", chapter = "", question = "", bloom = "", ordered, unit = "", key = "[0,0]", wrong: wrongNumbers = "[]" } = element.dataset;
    const find = (selector) => (
      /** @type {HTMLElement} */
      element.querySelector(selector)
    );
    const wrong = Array.from(element.querySelectorAll(".question-wrong > li"), readWrong);
    const left = [...wrong];
    const options = Array.from(element.querySelectorAll(".question-options > li"), (item) => {
      const right = item.classList.contains("question-right");
      const words = [...(item.querySelector("p") ?? item).childNodes];
      return { right, words, text: plainText(words), wrong: right ? null : left.shift() ?? null };
    });
    return {
      kind,
      chapter,
      question,
      bloom,
      ordered: ordered !== void 0,
      stem: [...find(".question-stem").childNodes],
      options,
      explanation: copies(find(".question-explanation")),
      number: { unit, key: span(JSON.parse(key)), wrong: JSON.parse(wrongNumbers).map(span) },
      wrong,
      fold: (
        /** @type {HTMLDetailsElement} */
        find("details.question-answer")
      )
    };
  }
  var span = ([value, width]) => ({ value, width });
  function readWrong(item) {
    const words = item.querySelector(".question-misconception");
    return {
      misconception: words ? plainText([...words.childNodes]).replace(/^This answer /, "").replace(/\.$/, "") : "",
      feedback: copies(item.querySelector(".question-feedback"))
    };
  }
  function copies(element) {
    const copy = (
      /** @type {Element} */
      element?.cloneNode(true)
    );
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    return [...copy.childNodes];
  }
  function plainText(words) {
    const box = document.createElement("span");
    box.append(...words.map((one) => one.cloneNode(true)));
    for (const formula of box.querySelectorAll(".katex")) formula.replaceWith(formula.querySelector("annotation")?.textContent ?? "");
    return (box.textContent ?? "").replace(/\s+/g, " ").trim();
  }

  // questions/question.js
  var made = 0;
  var SpineQuestion = class _SpineQuestion extends HTMLElement {
    /** Where answers are kept; set before the element is defined. @type {Attempts} */
    static attempts;
    #id = `question-form-${made += 1}`;
    /** @type {Still | null} */
    #still = null;
    #form = make("form", { novalidate: "" });
    /** @type {HTMLElement[]} one for each option, where its mark goes */
    #rows = [];
    #tried = make("ul", { class: "question-tried" });
    #said = make("div", { class: "question-said", role: "status", "aria-atomic": "true" });
    #note = make("small", {});
    #answered = "";
    connectedCallback() {
      if (!this.#still) this.#start();
      _SpineQuestion.attempts.addEventListener("erase", this.#forget);
    }
    disconnectedCallback() {
      _SpineQuestion.attempts.removeEventListener("erase", this.#forget);
    }
    get #question() {
      return (
        /** @type {Still} */
        this.#still
      );
    }
    #start() {
      const still = readStill(this);
      const { chapter, question, ordered } = still;
      if (!ordered) still.options = shuffled(still.options, `${_SpineQuestion.attempts.seed}/${chapter}/${question}`);
      this.#still = still;
      const solved = _SpineQuestion.attempts.of(chapter, question).find(({ right }) => right);
      if (solved) this.#note.append(earlier(new Date(solved.time), solved.attempt));
      still.fold.querySelector("summary")?.replaceChildren(FOLD);
      still.fold.hidden = true;
      this.#form.append(
        make("fieldset", {}, make("legend", {}, ...still.stem), ...this.#fields()),
        make("p", { class: "question-actions" }, make("button", { type: "submit" }, CHECK), " ", this.#note),
        this.#said
      );
      this.#form.addEventListener("submit", this.#check);
      this.replaceChildren(this.#form, still.fold);
      this.dataset.ready = "1";
    }
    #fields() {
      if (this.#question.kind === "number") return [this.#numberField(), this.#tried];
      const { kind, options } = this.#question;
      const type = kind === "single" ? "radio" : "checkbox";
      this.#rows = options.map(({ words }, index) => make("div", { class: "question-option" }, make(
        "label",
        {},
        make("input", { type, name: "answer", value: String(index) }),
        make("span", {}, ...words)
      )));
      const choice = make("div", { class: "question-choice" }, ...this.#rows);
      return kind === "several" ? [make("p", { class: "question-hint" }, SEVERAL), choice] : [choice];
    }
    /** No input of type "number": it takes a comma or not as the browser likes, and turns with the mouse wheel. */
    #numberField() {
      const { unit, key } = this.#question.number;
      const inputmode = key.value < 0 ? "text" : "decimal";
      const input = make("input", { type: "text", name: "answer", inputmode, autocomplete: "off", spellcheck: "false", placeholder: " " });
      return make("p", { class: "question-number" }, make("label", {}, make("span", {}, NUMBER), input, make("span", {}, unit)));
    }
    #check = (event) => {
      event.preventDefault();
      const given = new FormData(this.#form).getAll("answer").map(String);
      if (this.#question.kind === "number") this.#checkNumber(given[0].trim());
      else this.#checkChoice(given.map(Number));
    };
    /** @param {number[]} chosen */
    #checkChoice(chosen) {
      const { kind, options } = this.#question;
      if (!chosen.length) {
        this.#say(nothingChosen(kind));
        return;
      }
      for (const index of chosen) this.#markOption(index);
      const wrong = chosen.flatMap((index) => options[index].wrong ?? []);
      this.#count(judgeChoice(options, chosen), chosen.map((index) => options[index].text).join(" | "), wrong);
    }
    /** @param {string} text */
    #checkNumber(text) {
      const { kind, number, wrong } = this.#question;
      const answer = (text.endsWith(number.unit) ? text.slice(0, -number.unit.length) : text).trim();
      const values = readings(answer);
      if (!values.length) {
        this.#say(text ? noNumber(text) : nothingChosen(kind));
        return;
      }
      const judged = judgeNumber(number, values);
      const met = judged.wrong.map((index) => wrong[index]);
      const misconception = met[0]?.misconception ?? judged.misconception;
      this.#markNumber(answer, judged.right, misconception);
      this.#count(judged, answer, judged.right || misconception ? met : wrong.slice(-1));
    }
    /** @param {Verdict} judged @param {string} answer @param {Wrong[]} wrong what lies behind it */
    #count(judged, answer, wrong) {
      const { chapter, question, bloom, explanation, fold } = this.#question;
      if (answer !== this.#answered) {
        this.#answered = answer;
        const named = [...wrong.map(({ misconception }) => misconception), judged.misconception].filter(Boolean);
        _SpineQuestion.attempts.add({ chapter, question, bloom, answer, right: judged.right, misconception: named.join("; ") });
      }
      const attempt = _SpineQuestion.attempts.of(chapter, question).length;
      const feedback = wrong.flatMap(({ misconception, feedback: words }) => [misconception && behind(misconception), words]);
      this.#say(verdict(judged.right, attempt), ...judged.right ? [explanation] : [judged.note, ...feedback]);
      this.#note.replaceChildren();
      fold.hidden = false;
    }
    /** New nodes for each answer, so that it is announced even if it reads like the one before. @param {string} lead @param {(string | Node[])[]} parts */
    #say(lead, ...parts) {
      const paragraph = make("p", {}, make("b", {}, lead));
      for (const part of parts.filter((one) => one.length)) {
        paragraph.append(" ", ...typeof part === "string" ? [part] : part.map((one) => one.cloneNode(true)));
      }
      this.#said.replaceChildren(paragraph);
    }
    /** @param {number} index */
    #markOption(index) {
      const row = this.#rows[index];
      const { right, wrong } = this.#question.options[index];
      if (row.dataset.mark) return;
      const id = `${this.#id}-mark-${index}`;
      row.dataset.mark = right ? "right" : "wrong";
      row.append(make("small", { id }, right ? RIGHT : wrong?.misconception ?? NOT_THIS));
      row.querySelector("input")?.setAttribute("aria-describedby", id);
    }
    /** @param {string} answer @param {boolean} right @param {string} misconception */
    #markNumber(answer, right, misconception) {
      const text = `${answer} ${this.#question.number.unit}`;
      if (Array.from(this.#tried.children).some((one) => one.firstChild?.textContent === text)) return;
      this.#tried.append(make(
        "li",
        { class: "question-option", "data-mark": right ? "right" : "wrong" },
        make("b", {}, text),
        " ",
        make("small", {}, right ? RIGHT : misconception || NOT_THIS)
      ));
    }
    #forget = () => {
      this.#answered = "";
      this.#form.reset();
      for (const row of this.#rows) {
        delete row.dataset.mark;
        row.querySelector("small")?.remove();
        row.querySelector("input")?.removeAttribute("aria-describedby");
      }
      for (const part of [this.#tried, this.#said, this.#note]) part.replaceChildren();
      this.#question.fold.hidden = true;
      this.#question.fold.open = false;
    };
  };

  // questions/index.js
  var attempts2 = new Attempts(openStore());
  SpineQuestion.attempts = attempts2;
  SpineAttempts.attempts = attempts2;
  customElements.define("spine-question", SpineQuestion);
  customElements.define("spine-attempts", SpineAttempts);
})();
