// What a model printed in JavaScript may call. The JavaScript face copies the functions that a
// model calls into its module.

/**
 * @typedef {object} Input
 * @property {string} unit
 * @property {number} default
 * @property {number} low
 * @property {number} high
 * @property {string[]} [choices]
 */
/** @typedef {Record<string, number | Float64Array>} State */
/**
 * Computes the series of a band again, into `out`.
 * @callback Variant
 * @param {State} state
 * @param {Float64Array} out
 * @param {Float64Array} [crossing] takes the series at whose zero the target is least
 * @param {boolean} [atZero] whether that series is held at zero
 * @returns {void}
 */

/**
 * A number as a reader writes it: twelve digits, no trailing zeros, as Python's format ".12g".
 * @param {number} value
 */
export function plainNumber(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/**
 * All inputs, defaults filled in; a value is refused in the words of the NumPy face. `rounding` is
 * the share of its range by which a value may miss an end.
 * @param {Record<string, Input>} inputs
 * @param {Record<string, unknown>} values
 * @param {number} rounding
 */
export function checkedInputs(inputs, values, rounding) {
  /** @param {Input} row */
  const range = (row) => `from ${plainNumber(row.low)} to ${plainNumber(row.high)}` +
    (row.choices ? ` (${row.choices.join(", ")})` : "");
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(inputs, name)) {
      const known = Object.entries(inputs)
        .map(([key, row]) => `${key} (${row.unit}) ${range(row)}`);
      throw new RangeError(`unknown input ${name}; the inputs are: ${known.join("; ")}`);
    }
  }
  /** @type {Record<string, number>} */
  const checked = {};
  for (const [name, row] of Object.entries(inputs)) {
    const value = Object.hasOwn(values, name) ? values[name] : row.default;
    const kind = row.choices ? "whole" : "real";
    const needed = `${name} (${row.unit}) must be a ${kind} number ${range(row)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row.high - row.low);
    const broken = row.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row.low - slack || value > row.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
    }
    checked[name] = row.choices ? Math.round(value) : value;
  }
  return checked;
}

/**
 * All parameters, single ones replaced.
 * @param {Record<string, number>} parameters
 * @param {Record<string, string>} units
 * @param {Record<string, unknown>} overrides
 */
export function checkedParameters(parameters, units, overrides) {
  for (const [name, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters, name)) {
      const known = Object.keys(parameters).join(", ");
      throw new RangeError(`unknown parameter ${name}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name} (${units[name]}) must be a finite real number`);
    }
  }
  return { ...parameters, .../** @type {Record<string, number>} */ (overrides) };
}

/**
 * The maximum of a series; with the sign -1, that of the series turned round.
 * @param {Float64Array} series
 */
export function maximumOf(series, sign = 1) {
  let maximum = -Infinity;
  for (const value of series) if (sign * value > maximum) maximum = sign * value;
  return maximum;
}

/**
 * The time of the first maximum of a series.
 * @param {Float64Array} series
 * @param {Float64Array} time
 */
export function timeOfMaximum(series, time) {
  let place = 0;
  for (let i = 1; i < series.length; i += 1) if (series[i] > series[place]) place = i;
  return time[place];
}

/** @param {Float64Array} series */
export function sumOf(series) {
  let sum = 0;
  for (const value of series) sum += value;
  return sum;
}

/** @param {Float64Array} series */
export function meanOf(series) {
  return sumOf(series) / series.length;
}

/**
 * The mean of what a series has below zero, its sign turned.
 * @param {Float64Array} series
 */
export function meanOfNegativePart(series) {
  return meanOf(series.map((value) => Math.max(0, -value)));
}

/**
 * Where a series last falls to a level, on a straight line between two samples.
 * @param {Float64Array} series
 * @param {Float64Array} axis
 * @param {number} level
 */
export function lastAbove(series, axis, level) {
  let last = series.length - 1;
  while (last >= 0 && !(series[last] > level)) last -= 1;
  if (last < 0) return axis[0];
  if (last === series.length - 1) return axis[last];
  const share = (series[last] - level) / (series[last] - series[last + 1]);
  return axis[last] + share * (axis[last + 1] - axis[last]);
}

/**
 * The sum of the kernel of the time since every sample; earlier laps of the period count too.
 * @param {Float64Array} series
 * @param {(lag: number) => number} kernel
 * @param {number} interval
 * @param {number} laps
 */
export function convolved(series, kernel, interval, laps) {
  const samples = series.length;
  const weights = new Float64Array(samples);
  for (let lap = 0; lap < laps; lap += 1) {
    for (let i = 0; i < samples; i += 1) weights[i] += kernel((lap * samples + i) * interval);
  }
  const result = new Float64Array(samples);
  for (let from = 0; from < samples; from += 1) {
    if (series[from] === 0) continue;
    for (let i = from; i < samples; i += 1) result[i] += series[from] * weights[i - from];
    if (laps === 1) continue;
    for (let i = 0; i < from; i += 1) result[i] += series[from] * weights[i - from + samples];
  }
  return result;
}

/**
 * The ends that give the most, by the bits of a pattern, or those that give the least (`most` 0).
 * @param {string[]} names
 * @param {Record<string, number[]>} ranges
 * @param {number} pattern
 * @param {number} most
 */
export function cornerOf(names, ranges, pattern, most) {
  return Object.fromEntries(names.map((name, place) =>
    [name, ranges[name][(pattern >> place) & 1 ? most : 1 - most]]));
}

/**
 * The least and the greatest value while each parameter takes any value of its range: first each
 * alone at either end, then all at once, for every set of ends that gives some sample its most. A
 * change by less than the share `noise` is no effect. `zero` is a series at whose zero the target
 * is least.
 * @param {string[]} names
 * @param {Record<string, number[]>} ranges
 * @param {number} noise
 * @param {ArrayLike<number>} nominal
 * @param {State} known
 * @param {Variant} variant
 * @param {Float64Array} [zero]
 */
export function bandOf(names, ranges, noise, nominal, known, variant, zero) {
  const low = Float64Array.from(nominal);
  const high = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  /** @param {State} state @param {Float64Array} out */
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i = 0; i < out.length; i += 1) {
      if (out[i] < low[i]) low[i] = out[i];
      if (out[i] > high[i]) high[i] = out[i];
      if (negative && crossing && crossing[i] < 0) negative[i] = 1;
      if (positive && crossing && crossing[i] > 0) positive[i] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names.filter((name, place) => {
    compute({ [name]: ranges[name][0] }, first);
    compute({ [name]: ranges[name][1] }, second);
    let largest = 0;
    for (let i = 0; i < nominal.length; i += 1) {
      const effect = (second[i] - first[i]) / Math.max(1, Math.abs(nominal[i]));
      if (effect > noise) patterns[i] |= 1 << place;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf(names, ranges, pattern, most);
      compute(corner, first);
      for (const name of silent) {
        const [least, greatest] = ranges[name];
        compute({ ...corner, [name]: corner[name] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low, high];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf(names, ranges, pattern, 0) }, first, crossing, true);
    for (let i = 0; i < first.length; i += 1) {
      if (negative[i] && positive[i] && first[i] < low[i]) low[i] = first[i];
    }
  }
  return [low, high];
}

/**
 * The same for a single number.
 * @param {string[]} names
 * @param {Record<string, number[]>} ranges
 * @param {number} noise
 * @param {number} nominal
 * @param {State} known
 * @param {(state: State) => number} variant
 */
export function bandOfNumber(names, ranges, noise, nominal, known, variant) {
  const [low, high] = bandOf(names, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low[0], high[0]];
}
