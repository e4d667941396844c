// The few things of a page that native HTML cannot do by itself.
(() => {
  const root = document.documentElement;

  /** The button for dark colours; a choice is kept, no choice follows the system. */
  function themeButton() {
    const button = document.querySelector(".theme-button");
    const show = () => button.setAttribute("aria-pressed", String(root.dataset.theme === "dark"));
    const set = (theme) => { root.dataset.theme = theme; show(); };
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      set(root.dataset.theme === "dark" ? "light" : "dark");
      root.dataset.mode = root.dataset.theme;
      try { localStorage.setItem("mode", root.dataset.mode); } catch { /* storage is closed */ }
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (event) => {
      if (root.dataset.mode === "auto") set(event.matches ? "dark" : "light");
    });
  }

  /** Boxes that scroll sideways take the focus, so that the arrow keys move them. */
  function scrollableBoxes() {
    const boxes = document.querySelectorAll(
      ".math-scroll, .pst-scrollable-table-container, .book-article pre, .cell_output .output",
    );
    const check = (box) => {
      const scrolls = box.scrollWidth > box.clientWidth;
      box.toggleAttribute("data-scrolls", scrolls);
      if (!scrolls) {
        for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
        return;
      }
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", "Scrolls sideways");
    };
    // A box may start to scroll because it shrinks, or because what it holds grows, as when a font arrives.
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) check(target.closest("[data-may-scroll]"));
    });
    for (const box of boxes) {
      box.dataset.mayScroll = "";
      for (const one of [box, ...box.children]) observer.observe(one);
    }
    // What a child holds may grow out of it without changing its size.
    document.fonts.addEventListener("loadingdone", () => boxes.forEach(check));
  }

  /** The heading being read is marked in the navigation. */
  function headingInView() {
    const links = new Map();
    for (const link of document.querySelectorAll(".page-headings a[href^='#']")) {
      const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (section) links.set(section, link);
    }
    if (!links.size) return;
    const mark = () => {
      let current = null;
      for (const [section, link] of links) {
        if (section.getBoundingClientRect().top < innerHeight * 0.3) current = link;
      }
      for (const link of links.values()) link.classList.toggle("in-view", link === current);
    };
    let asked = false;
    addEventListener("scroll", () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => { asked = false; mark(); });
    }, { passive: true });
    mark();
  }

  /** Code can be copied where the browser lets a page do so. */
  function copyButtons() {
    if (!navigator.clipboard) return;
    for (const pre of document.querySelectorAll(".cell_input pre, .book-article > section pre")) {
      if (pre.closest(".cell_output")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy-button";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(pre.textContent.trimEnd());
        button.textContent = "Copied";
        setTimeout(() => { button.textContent = "Copy"; }, 1500);
      });
      pre.parentElement.append(button);
    }
  }

  /** The phone's menu closes when a heading of this page is chosen in it. */
  function menu() {
    const nav = document.getElementById("book-nav");
    nav.addEventListener("click", (event) => {
      if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
    });
    const here = nav.querySelector("[aria-current]");
    if (here && here.offsetTop > nav.clientHeight - 80) nav.scrollTop = here.offsetTop - 120;
  }

  /** The text below the window has waited for the explorers (book.css); now all of it is laid out. */
  function layOutEverything() {
    const done = () => { root.dataset.loaded = "1"; };
    if (document.readyState === "complete") done();
    else addEventListener("load", done, { once: true });
  }

  /** A chapter counts as read when its end has been seen; the first page marks it. */
  function readChapters() {
    const key = "spine-in-stride:read";
    let read = [];
    try { read = JSON.parse(localStorage.getItem(key) ?? "[]"); } catch { /* storage is closed */ }
    for (const chapter of read) {
      for (const mark of document.querySelectorAll(`[data-chapter="${CSS.escape(chapter)}"]`)) mark.dataset.read = "";
    }
    const { page } = document.body.dataset;
    const end = document.querySelector(".prev-next");
    if (!page || !end || read.includes(page)) return;
    new IntersectionObserver(([{ isIntersecting }], observer) => {
      if (!isIntersecting) return;
      observer.disconnect();
      try { localStorage.setItem(key, JSON.stringify([...read, page])); } catch { /* storage is closed */ }
    }).observe(end);
  }

  /** What a chapter comes to opens with the answer of its explorer. */
  function openOnCommit() {
    const fold = document.querySelector("details.one-minute");
    if (!fold) return;
    for (const explorer of document.querySelectorAll("spine-explorer")) {
      explorer.addEventListener("explorer-change", ({ detail }) => { fold.open ||= detail.revealed; });
    }
  }

  layOutEverything();
  themeButton();
  menu();
  scrollableBoxes();
  headingInView();
  copyButtons();
  readChapters();
  openOnCommit();
})();
