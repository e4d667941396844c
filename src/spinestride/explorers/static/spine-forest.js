/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit. */
"use strict";
(() => {
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

  // forest/address.js
  function readSettings(search, settings) {
    const query = new URLSearchParams(search);
    return settings.filter(({ key, set }) => {
      const text = query.get(key);
      return text !== null && !set(text);
    }).map(({ key }) => `${key} = ${query.get(key)}`);
  }
  function addressOf(href, settings) {
    const url = new URL(href);
    for (const { key, value, initial } of settings) {
      if (value() === initial()) url.searchParams.delete(key);
      else url.searchParams.set(key, value());
    }
    return url.href;
  }
  function choice(key, select, initial) {
    return {
      key,
      initial,
      value: () => select.value,
      set: (text) => {
        const known = Array.from(select.options).some((one) => one.value === text);
        if (known) select.value = text;
        return known;
      }
    };
  }
  function amount(key, slider) {
    return {
      key,
      initial: () => slider.defaultValue,
      value: () => slider.value,
      set: (text) => {
        const value = text.trim() === "" ? NaN : Number(text);
        const within = value >= Number(slider.min) && value <= Number(slider.max);
        if (within) slider.value = text;
        return within;
      }
    };
  }

  // forest/effects.js
  var CERTAINTIES = ["high", "moderate", "low", "very low", "not rated"];
  function fits({ kinds }, choices) {
    return Object.entries(choices).every(([name, wanted]) => !wanted || kinds[name] === wanted);
  }
  function reach([estimate, , high], threshold) {
    if (estimate > -threshold) return "no";
    return high !== null && high <= -threshold ? "whole" : "estimate";
  }
  function counts([estimate, , high], threshold) {
    return estimate < 0 && estimate <= -threshold && (high === null ? threshold > 0 : high < 0);
  }
  function isSure(certainty, enough) {
    return !enough || CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(enough);
  }
  function reading(effects, topic, { size, certainty, ...who }, sizes) {
    const threshold = (axis) => sizes[size]?.[axis] ?? 0;
    const seen = effects.filter((one) => one.axis !== "ratio" && isSure(one.kinds.certainty, certainty) && fits(one, { ...who, topic, outcome: "pain" })).map((effect) => ({ effect, threshold: threshold(effect.axis), counted: counts(effect.drawn, threshold(effect.axis)) }));
    const counted = seen.filter((one) => one.counted).length;
    const verdict = !seen.length ? "nothing" : !counted ? "no" : counted === seen.length ? "yes" : "divided";
    return { seen, counted, verdict };
  }
  function sortValue({ row, drawn, kinds }, key) {
    if (key === "effect") return drawn[0];
    if (key === "people") return row.n;
    if (key === "certainty") return CERTAINTIES.indexOf(kinds.certainty);
    return String(row[key]).toLowerCase();
  }
  function sorted(effects, key, direction) {
    if (!direction) return effects;
    const sign = direction === "ascending" ? 1 : -1;
    return [...effects].sort((one, other) => {
      const [a, b] = [sortValue(one, key), sortValue(other, key)];
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * (typeof a === "string" ? a.localeCompare(String(b), "en") : a - Number(b));
    });
  }
  function csv(columns, effects) {
    const cell = (value) => {
      const text = String(value ?? "");
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const rows = effects.map(({ row }) => columns.map((name) => cell(row[name])).join(","));
    return [columns.join(","), ...rows, ""].join("\r\n");
  }

  // core/format.js
  var MINUS = "−";
  function fixed(value, digits) {
    const text = value.toFixed(digits);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", MINUS);
  }

  // forest/strings.js
  var COPIED = "Link copied: it opens the page with these choices.";
  function copyThis(link) {
    return `Copy this link: ${link}`;
  }
  function notUsed(keys) {
    return keys.length ? `Not used from the link: ${keys.join(", ")}.` : "";
  }
  function number(value) {
    return fixed(value, Number.isInteger(value) ? 0 : 1);
  }
  function gap(guess, [size, low, high]) {
    const off = Math.abs(guess - size);
    const points = `${number(off)} ${off === 1 ? "point" : "points"}`;
    if (guess >= low && guess <= high) return `You said ${guess}: inside the interval of the review, ${points} from its estimate.`;
    return `You said ${guess}: ${points} too ${guess > size ? "many" : "few"}.`;
  }
  function tally({ shown, all, judged, estimate, whole }) {
    const count = `${shown} of ${all} estimates`;
    if (!judged) return count;
    return `${count}. Of ${judged} in points or SMD, ${estimate + whole || "none"} favour the treatment by the chosen threshold or more, ${whole || "none"} with the whole interval.`;
  }
  function unit(axis) {
    return axis === "points" ? "points of 100" : "SMD";
  }
  var VERDICTS = {
    nothing: "Has nothing to go by.",
    no: "Would not recommend it.",
    divided: "Is divided.",
    yes: "Would recommend it."
  };
  function says({ verdict, seen, counted }) {
    const found = seen.length === 1 ? "1 estimate fits" : `${seen.length || "No"} ${seen.length ? "estimates fit" : "estimate fits"}`;
    return [VERDICTS[verdict], seen.length ? `${found}, ${counted || "none"} ${counted === 1 ? "counts" : "count"}.` : `${found} these choices.`];
  }
  function mark(counted) {
    return counted ? "counts" : "does not count";
  }
  function flip(same, differ) {
    const where = differ.length ? `They differ in: ${differ.join(", ")}.` : "They choose alike.";
    return `${same ? "Both readers come to the same." : "One table, two answers."} ${where}`;
  }

  // forest/readers.js
  var LETTERS = ["a", "b"];
  var TwoReaders = class {
    #said = "";
    /** @param {HTMLElement} plot @param {Given} given */
    constructor(plot, given) {
      this.given = given;
      this.form = /** @type {HTMLFormElement} */
      plot.querySelector(".forest-readers");
      this.published = [...plot.querySelectorAll(".forest-published")];
      this.readers = LETTERS.map((letter) => (
        /** @type {HTMLFieldSetElement} */
        this.form.querySelector(`[data-reader=${letter}]`)
      ));
      this.selects = this.readers.map((reader) => [...reader.querySelectorAll("select")]);
      this.cases = /** @type {RadioNodeList} */
      this.form.elements.namedItem("case");
      this.start(Object.keys(given.presets)[0]);
      this.form.hidden = false;
    }
    /** Begin with a treatment, and with the choices that belong to it. @param {string} topic */
    start(topic) {
      this.cases.value = topic;
      this.selects.forEach((selects, place) => {
        for (const select of selects) select.value = this.#preset(place, select.name);
      });
    }
    /** @param {number} place @param {string} name */
    #preset(place, name) {
      return this.given.presets[this.cases.value][place][name] ?? "";
    }
    /** @returns {Setting[]} the treatment first: the choices belong to it */
    get settings() {
      const [first] = Object.keys(this.given.presets);
      const topic = {
        key: "forest.case",
        initial: () => first,
        value: () => this.cases.value,
        set: (text) => {
          const known = text in this.given.presets;
          if (known) this.start(text);
          return known;
        }
      };
      return [topic, ...this.selects.flatMap((selects, place) => selects.map((select) => choice(`forest.${LETTERS[place]}.${select.name}`, select, () => this.#preset(place, select.name))))];
    }
    show() {
      const topic = this.cases.value;
      for (const table of this.published) table.toggleAttribute(
        "hidden",
        /** @type {HTMLElement} */
        table.dataset.case !== topic
      );
      const found = this.selects.map((selects) => reading(
        this.given.rows,
        topic,
        Object.fromEntries(selects.map(({ name, value }) => [name, value])),
        this.given.sizes
      ));
      found.forEach((one, place) => this.#showReader(this.readers[place], one));
      const [mine, others] = this.selects;
      const differ = mine.filter(({ value }, place) => value !== others[place].value).map((select) => (select.labels[0].querySelector("span")?.textContent ?? "").toLowerCase());
      const words = flip(found[0].verdict === found[1].verdict, differ);
      if (words === this.#said) return;
      this.#said = words;
      this.form.querySelector(".forest-flip").textContent = words;
    }
    /** @param {HTMLElement} reader @param {ReturnType<typeof reading<Row>>} found */
    #showReader(reader, found) {
      const [verdict, why] = says(found);
      reader.querySelector(".forest-says")?.replaceChildren(make("b", {}, verdict), ` ${why}`);
      const items = [];
      let axis = "";
      for (const { effect, threshold, counted } of found.seen) {
        if (effect.axis !== axis) items.push(make("li", { "aria-hidden": "true" }, effect.scale()));
        axis = effect.axis;
        items.push(make(
          "li",
          { style: this.given.band(axis, threshold) },
          make("span", {}, effect.name),
          make("span", { class: "forest-fine" }, `${effect.row.time}: ${effect.words}`),
          effect.drawing(),
          make("span", { class: "forest-counts", "data-counts": String(counted) }, mark(counted))
        ));
      }
      reader.querySelector(".forest-seen")?.replaceChildren(...items);
    }
  };

  // forest/forest.js
  var BYTE_ORDER_MARK = "\uFEFF";
  var ADDRESS_PAUSE = 200;
  var SpineForest = class extends HTMLElement {
    /** @type {Row[]} */
    #rows = [];
    /** @type {Record<string, [number, number]>} where no effect is drawn and how long a unit is, by axis */
    #axes = {};
    /** @type {Setting[]} */
    #settings = [];
    #sort = { key: "", direction: "" };
    #revealed = false;
    #count = "";
    #pause = 0;
    /** @type {TwoReaders | null} */
    #readers = null;
    connectedCallback() {
      if (this.dataset.ready) return;
      this.#axes = JSON.parse(this.dataset.axes ?? "{}");
      this.#rows = Array.from(this.querySelectorAll(".forest-row"), (row) => this.#read(
        /** @type {HTMLElement} */
        row
      ));
      this.#readers = new TwoReaders(this, {
        rows: this.#rows,
        presets: JSON.parse(this.dataset.readers ?? "{}"),
        sizes: JSON.parse(this.dataset.sizes ?? "{}"),
        band: (axis, threshold) => this.#band(axis, threshold)
      });
      this.#offerSorting();
      this.#offerProposals();
      this.#settings = this.#allSettings();
      this.#status.textContent = notUsed(readSettings(location.search, this.#settings));
      this.#listen();
      for (const hidden of this.querySelectorAll(".forest-filter, .forest-ranges, .forest-actions")) hidden.toggleAttribute("hidden", false);
      const linked = this.#settings.some(({ value, initial }) => value() !== initial());
      this.#veil(!this.#revealed && !linked);
      this.#show();
      this.dataset.ready = "1";
    }
    /** @template {Element} T @param {string} selector */
    #find(selector) {
      return (
        /** @type {T} */
        this.querySelector(selector)
      );
    }
    get #filter() {
      return (
        /** @type {HTMLFormElement} */
        this.#find(".forest-filter")
      );
    }
    get #ranges() {
      return (
        /** @type {HTMLInputElement[]} */
        [...this.querySelectorAll(".forest-ranges input")]
      );
    }
    get #status() {
      return this.#find(".forest-body > .forest-actions [role=status]");
    }
    get #columns() {
      return (
        /** @type {string[]} */
        JSON.parse(this.dataset.columns ?? "[]")
      );
    }
    /** @param {HTMLElement} element @returns {Row} */
    #read(element) {
      const { drawn = "", row = "", ...kinds } = element.dataset;
      const values = JSON.parse(row);
      const body = (
        /** @type {HTMLElement} */
        element.parentElement
      );
      const copy = (inside, selector) => (
        /** @type {Node} */
        inside.querySelector(selector).cloneNode(true)
      );
      return {
        element,
        axis: body.dataset.axis ?? "",
        kinds: (
          /** @type {Record<string, string>} */
          kinds
        ),
        drawn: JSON.parse(drawn),
        row: Object.fromEntries(this.#columns.map((name, place) => [name, values[place]])),
        name: element.querySelector("th > span")?.textContent ?? "",
        words: element.querySelector("[data-label=Effect] > span")?.textContent ?? "",
        drawing: () => copy(element, ".forest-drawn"),
        scale: () => copy(body, ".forest-scale")
      };
    }
    /** @returns {Setting[]} */
    #allSettings() {
      const selects = [...this.#filter.querySelectorAll("select")].map((select) => choice(`forest.${select.name}`, select, () => select.querySelector("[selected]")?.getAttribute("value") ?? ""));
      const sort = () => this.#sort.direction ? `${this.#sort.key}.${this.#sort.direction}` : "";
      return [
        ...selects,
        ...this.#ranges.map((slider) => amount(`forest.${slider.name}`, slider)),
        { key: "forest.sort", initial: () => "", value: sort, set: (text) => this.#setSort(text) },
        ...this.#readers?.settings ?? [],
        { key: "forest.revealed", initial: () => "", value: () => this.#revealed ? "1" : "", set: (text) => this.#revealed = text === "1" }
      ];
    }
    #listen() {
      const show = () => {
        this.#show();
        clearTimeout(this.#pause);
        this.#pause = window.setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
      };
      this.addEventListener("submit", (event) => event.preventDefault());
      this.#filter.addEventListener("input", show);
      this.#filter.addEventListener("reset", (event) => {
        event.preventDefault();
        for (const select of this.#filter.querySelectorAll("select")) select.value = "";
        show();
      });
      this.#find(".forest-ranges").addEventListener("input", show);
      this.#readers?.form.addEventListener("input", (event) => {
        const { name, value } = (
          /** @type {HTMLInputElement} */
          event.target
        );
        if (name === "case") this.#readers?.start(value);
        show();
      });
      this.addEventListener("forest-sort", show);
      this.#find("[name=copy]").addEventListener("click", () => this.#copy());
      this.#find("[name=csv]").addEventListener("click", () => {
        saveText("effects.csv", BYTE_ORDER_MARK + csv(this.#columns, this.#rows.filter(({ element }) => !element.hidden)));
      });
    }
    // ---- the guess
    /** @param {boolean} veiled */
    #veil(veiled) {
      this.toggleAttribute("data-veiled", veiled);
      const form = (
        /** @type {HTMLFormElement} */
        this.#find(".forest-guess")
      );
      form.hidden = !veiled;
      if (!veiled) return;
      const slider = (
        /** @type {HTMLInputElement} */
        form.elements.namedItem("guess")
      );
      const follow = () => {
        form.querySelector("label b").textContent = slider.value;
      };
      slider.addEventListener("input", follow);
      follow();
      form.addEventListener("submit", () => this.#reveal(gap(Number(slider.value), JSON.parse(
        /** @type {HTMLElement} */
        this.#find(".forest-answer").dataset.answer ?? "[]"
      ))));
      this.#find("[name=skip]").addEventListener("click", () => this.#reveal(""));
    }
    /** @param {string} words */
    #reveal(words) {
      this.#revealed = true;
      this.removeAttribute("data-veiled");
      this.#find(".forest-guess").hidden = true;
      this.#find(".forest-gap").textContent = words ? `${words} ` : "";
      this.#find(".forest-answer").focus();
      this.#writeAddress();
    }
    // ---- the table
    #show() {
      const choices = Object.fromEntries([...this.#filter.querySelectorAll("select")].map(({ name, value }) => [name, value]));
      const thresholds = Object.fromEntries(this.#ranges.map(({ name, value }) => [name, Number(value)]));
      const counts2 = { shown: 0, all: this.#rows.length, judged: 0, estimate: 0, whole: 0 };
      for (const row of this.#rows) {
        row.element.hidden = !fits(row, choices);
        if (row.element.hidden) continue;
        counts2.shown += 1;
        if (!(row.axis in thresholds)) continue;
        counts2.judged += 1;
        const reached = reach(row.drawn, thresholds[row.axis]);
        if (reached !== "no") counts2[reached] += 1;
      }
      for (const body of this.#bodies) {
        body.hidden = !this.#rows.some(({ element }) => element.parentElement === body && !element.hidden);
        const axis = body.dataset.axis ?? "";
        if (axis in thresholds) body.setAttribute("style", this.#band(axis, thresholds[axis]));
      }
      this.#showThresholds(thresholds);
      this.#find(".forest-none").hidden = counts2.shown > 0;
      this.#readers?.show();
      const words = tally(counts2);
      if (words === this.#count) return;
      this.#count = words;
      this.#filter.querySelector("output").textContent = words;
    }
    get #bodies() {
      return (
        /** @type {HTMLElement[]} */
        [...this.querySelectorAll(".forest-table tbody")]
      );
    }
    /** The style of what is smaller than a threshold. @param {string} axis @param {number} threshold */
    #band(axis, threshold) {
      const [nothing, length] = this.#axes[axis];
      const ends = [-threshold, threshold].map((value) => Math.min(100, Math.max(0, nothing + length * value)).toFixed(3));
      return `--from:${ends[0]}%;--to:${ends[1]}%`;
    }
    // ---- thresholds
    /** Whoever proposes a threshold: one press takes it. */
    #offerProposals() {
      for (
        const value of
        /** @type {HTMLElement[]} */
        [...this.querySelectorAll(".forest-value")]
      ) {
        const { axis, value: amountOf = "" } = value.dataset;
        const offer = button("", value.textContent ?? "", () => {
          const slider = this.#ranges.find(({ name }) => name === axis);
          if (slider) slider.value = amountOf;
          slider?.dispatchEvent(new Event("input", { bubbles: true }));
        });
        offer.className = value.className;
        Object.assign(offer.dataset, value.dataset);
        value.replaceWith(offer);
      }
    }
    /** @param {Record<string, number>} thresholds */
    #showThresholds(thresholds) {
      for (const slider of this.#ranges) {
        const words = number(thresholds[slider.name]);
        slider.setAttribute("aria-valuetext", `${words} ${unit(slider.name)}`);
        (slider.labels?.[0].querySelector("b")).textContent = words;
      }
      for (
        const offer of
        /** @type {HTMLElement[]} */
        [...this.querySelectorAll("button.forest-value")]
      ) {
        offer.setAttribute("aria-pressed", String(thresholds[offer.dataset.axis ?? ""] === Number(offer.dataset.value)));
      }
    }
    // ---- sorting
    get #heads() {
      return (
        /** @type {HTMLElement[]} */
        [...this.querySelectorAll(".forest-table [data-sort]")]
      );
    }
    #offerSorting() {
      for (const head of this.#heads) {
        const key = head.dataset.sort ?? "";
        head.replaceChildren(button("", head.textContent ?? "", () => {
          const now = this.#sort.key === key ? this.#sort.direction : "";
          this.#setSort(`${key}.${now === "" ? "ascending" : now === "ascending" ? "descending" : ""}`);
          this.dispatchEvent(new Event("forest-sort"));
        }));
      }
    }
    /** Rows change places within their axis only: measures are not compared. @param {string} text */
    #setSort(text) {
      const [key, direction = ""] = text.split(".");
      if (!this.#heads.some((head) => head.dataset.sort === key) || !["ascending", "descending", ""].includes(direction)) return false;
      this.#sort = { key, direction };
      for (const head of this.#heads) {
        head.removeAttribute("aria-sort");
        if (direction && head.dataset.sort === key) head.setAttribute("aria-sort", direction);
      }
      for (const body of this.#bodies) {
        const rows = this.#rows.filter(({ axis }) => axis === body.dataset.axis);
        body.append(...sorted(rows, key, direction).map(({ element }) => element));
      }
      return true;
    }
    // ---- to take away
    #link() {
      this.#revealed = true;
      return addressOf(location.href, this.#settings);
    }
    #writeAddress() {
      try {
        history.replaceState(history.state, "", this.#link());
      } catch {
      }
    }
    async #copy() {
      const link = this.#link();
      try {
        await navigator.clipboard.writeText(link);
        this.#status.textContent = COPIED;
      } catch {
        this.#status.textContent = copyThis(link);
      }
    }
  };

  // forest/index.js
  customElements.define("spine-forest", SpineForest);
})();
