/**
 * <spine-solid>: the lumbar spine in three dimensions over flat views of the same state, which its children draw.
 * Without WebGL, and until the mesh has come, the flat views stay.
 */
import { VIEWS } from './camera.js';
import { readMesh, unpack } from './mesh.js';
import { BONES } from './pose.js';
import { createSolidView } from './view.js';

/**
 * What the explorer gives, and what it hears.
 * @typedef {object} Model
 * @property {import('./pose.js').Angles} angles
 * @property {string} part   the chosen bone
 * @property {{joint?: boolean, view?: keyof typeof VIEWS, nerves?: boolean}} [start]   how it is first shown
 * @property {(part: string) => void} onSelect
 * @property {(forward: number, right: number) => void} onPull
 * @property {() => void} onRelease
 * @property {(live: boolean) => void} onLive
 */

const MESH = new URL('spine-mesh.js', /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
const host = /** @type {{spineMesh?: string}} */ (globalThis);

/** @type {Promise<import('./mesh.js').SpineMesh> | undefined} */
let loading;

/** The mesh, asked for once a page: a script, because a page opened from a file may not fetch. */
function mesh() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = MESH;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${MESH} did not load`));
    document.head.append(script);
  }).then(() => unpack(/** @type {string} */ (host.spineMesh))).then(readMesh);
  return loading;
}

/** @type {[keyof typeof VIEWS, string][]} */
const BUTTONS = [['front', 'Front'], ['side', 'Side'], ['back', 'Back'], ['above', 'Above']];
/** How a joint is looked into: from behind and aside, a little from above. */
const INTO_JOINT = { turn: 14, rise: 30, zoom: 1, open: false };

class SpineSolid extends HTMLElement {
  #stage = document.createElement('div');
  #bar = document.createElement('div');
  /** @type {ReturnType<typeof createSolidView>} */ #view = null;
  /** @type {Model | undefined} */ #model;
  /** @type {IntersectionObserver | undefined} */ #near;
  /** @type {Record<string, HTMLButtonElement>} */ #buttons = {};
  #list = document.createElement('select');

  connectedCallback() {
    // Set before this script had come.
    if (Object.hasOwn(this, 'model')) {
      const { model } = this;
      delete /** @type {{model?: Model}} */ (/** @type {unknown} */ (this)).model;
      this.model = model;
    }
    this.#near = new IntersectionObserver(([{ isIntersecting }]) => { if (isIntersecting) this.#start(); }, { rootMargin: '600px' });
    this.#near.observe(this);
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#fromPaper);
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#fromPaper);
    this.#view?.destroy();
    this.#view = null;
    this.#stage.remove();
    this.#bar.replaceChildren();
    this.#bar.remove();
  }

  get model() { return /** @type {Model} */ (this.#model); }

  set model(model) {
    this.#model = model;
    if (!this.#view) return;
    const { angles, part } = model, { state } = this.#view;
    // A bone that has no joint below is chosen in the picture alone.
    const chosen = state.part === 'S1' && part === 'L5' ? 'S1' : part;
    this.#view.set({ angles, part: chosen, joint: state.joint && this.#jointOf(chosen) });
  }

  get view() { return this.#view; }

  /** The joint under a bone. @param {string} part */
  #jointOf(part) {
    const i = Math.min(BONES.indexOf(part), BONES.length - 2);
    return this.#joints[i];
  }

  /** @type {string[]} */ #joints = [];

  async #start() {
    this.#near?.disconnect();
    /** @type {import('./mesh.js').SpineMesh} */
    let read;
    try {
      read = await mesh();
    } catch {
      return; // the flat views stay
    }
    if (!this.isConnected || this.#view) return;
    this.#joints = Object.keys(read.joints);
    this.#stage.className = 'se-solid';
    this.append(this.#stage, this.#bar); // its colours are those of its place
    this.#view = createSolidView(this.#stage, read, {
      onSelect: (part) => { this.model.onSelect(part); this.#tell(); },
      onPull: (forward, right) => this.model.onPull(forward, right),
      onRelease: () => this.model.onRelease(),
      onLive: (live) => this.#live(live),
      onTurn: () => this.#tell(),
    });
    if (!this.#view) {
      this.#stage.remove();
      this.#bar.remove();
      return;
    }
    this.#fillBar();
    const { joint, view: from, nerves = false } = this.model.start ?? {};
    this.#view.set({ ...(from && VIEWS[from]), nerves });
    if (joint) this.#view.set({ joint: this.#jointOf(this.model.part), apart: 1, ...INTO_JOINT });
    this.#live(true);
    this.model = this.model;
  }

  /** On paper stand the flat views, as sharp as the text. */
  #toPaper = () => { if (this.#view) this.#live(false); };

  #fromPaper = () => { if (this.#view) this.#live(true); };

  /** @param {boolean} live */
  #live(live) {
    this.toggleAttribute('data-live', live);
    this.model.onLive(live);
  }

  #fillBar() {
    const view = /** @type {NonNullable<typeof this.view>} */ (this.#view);
    this.#bar.className = 'se-solid-bar';
    const button = (/** @type {string} */ name, /** @type {string} */ words, /** @type {() => void} */ act, spoken = words) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.name = name;
      made.textContent = words;
      if (spoken !== words) made.setAttribute('aria-label', spoken);
      made.addEventListener('click', act);
      this.#buttons[name] = made;
      return made;
    };
    this.#list.setAttribute('aria-label', 'Bone with names');
    this.#list.replaceChildren(...BONES.map((bone) => new Option(bone, bone)));
    this.#list.onchange = () => {
      view.set({ part: this.#list.value });
      this.model.onSelect(this.#list.value);
    };
    this.#bar.replaceChildren(
      ...BUTTONS.map(([name, words]) => button(name, words, () => view.set(VIEWS[name], true))),
      button('farther', '\u2212', () => view.zoomBy(0.8), 'Farther'),
      button('nearer', '+', () => view.zoomBy(1.25), 'Nearer'),
      this.#list,
      button('named', 'Names', () => view.set({ named: !view.state.named })),
      button('nerves', 'Nerves', () => view.set({ nerves: !view.state.nerves })),
      button('apart', 'Pull apart', () => view.set({ apart: view.state.apart ? 0 : 1, joint: null }, true)),
      button('joint', 'One joint', () => view.set(view.state.joint
        ? { joint: null, apart: 0, ...VIEWS.slant, zoom: 1 }
        : { joint: this.#jointOf(view.state.part), apart: 1, ...INTO_JOINT }, true)),
    );
    this.#tell();
  }

  /** The buttons say what is shown. */
  #tell() {
    if (!this.#view) return;
    const { named, nerves, apart, joint, part } = this.#view.state;
    this.#list.value = part;
    for (const [name, on] of Object.entries({ named, nerves, apart: !joint && apart > 0, joint: joint !== null })) {
      this.#buttons[name]?.setAttribute('aria-pressed', String(on));
    }
  }
}

customElements.define('spine-solid', SpineSolid);
