// The filter of the claims ledger; without this script the table is complete and has no filter.
(() => {
  const CHOICES = ["verdict", "certainty", "chapter"];

  /** Make the filter of one ledger work. */
  function filterable(ledger) {
    const form = ledger.querySelector(".ledger-filter");
    const count = form.querySelector("output");
    const nothing = ledger.querySelector(".ledger-nothing");
    const rows = [...ledger.querySelectorAll("tbody tr")].map((row) => ({
      row,
      words: row.textContent.toLowerCase(),
    }));

    /** Show the rows that fit every choice and hold every word. */
    const show = () => {
      const typed = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, words } of rows) {
        const fits = CHOICES.every((name) => {
          const wanted = form.elements[name].value;
          return !wanted || row.dataset[name].split("|").includes(wanted);
        }) && typed.every((word) => words.includes(word));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      nothing.hidden = shown > 0;
      const words = `${shown} of ${rows.length} statements`;
      if (count.textContent !== words) count.textContent = words; // announced only when it changes
    };

    /** A link to a row leads to it even if the filter hides it. */
    const showTarget = () => {
      const row = ledger.querySelector(":target");
      if (!row?.hidden) return;
      form.reset();
      show();
      row.scrollIntoView();
    };

    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(show)); // the fields are emptied after the event
    addEventListener("hashchange", showTarget);
    form.hidden = false;
    show(); // a browser may have kept the choices of the last visit
  }

  document.querySelectorAll(".claims-ledger").forEach(filterable);
})();
