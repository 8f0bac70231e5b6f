/** Shapes answer whether a point is inside them; a picture is a list of [shape, colour], later ones on top. */
const SAMPLES = 8; // per pixel and axis

export const rect =
  (x, y, w, h, r = 0) =>
  (px, py) => {
    const dx = Math.max(x + r - px, px - (x + w - r), 0);
    const dy = Math.max(y + r - py, py - (y + h - r), 0);
    return r === 0 ? dx === 0 && dy === 0 : dx * dx + dy * dy <= r * r;
  };

export const disc = (cx, cy, r) => (px, py) => (px - cx) ** 2 + (py - cy) ** 2 <= r * r;

/** A line of the given width through the points, with round ends and joints. */
export const stroke =
  (width, ...points) =>
  (px, py) =>
    points.slice(1).some((to, i) => {
      const from = points[i];
      const [vx, vy] = [to[0] - from[0], to[1] - from[1]];
      const at = Math.min(1, Math.max(0, ((px - from[0]) * vx + (py - from[1]) * vy) / (vx * vx + vy * vy)));
      return (px - from[0] - at * vx) ** 2 + (py - from[1] - at * vy) ** 2 <= (width / 2) ** 2;
    });

/** A filled convex polygon, points clockwise. */
export const polygon =
  (...points) =>
  (px, py) =>
    points.every(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length];
      return (nx - x) * (py - y) - (ny - y) * (px - x) >= 0;
    });

export const without =
  (shape, ...holes) =>
  (x, y) =>
    shape(x, y) && !holes.some((hole) => hole(x, y));

const AROUND = Array.from({ length: 24 }, (_, i) => [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)]);
/** The shape with a margin around it. */
export const grown = (shape, by) => (x, y) => shape(x, y) || AROUND.some(([dx, dy]) => shape(x + by * dx, y + by * dy));

/** Draws layers given in a grid of `units` into size x size pixels. A layer without a colour is cut out of those below. */
export function draw(layers, size, units = 16) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let sy = 0; sy < SAMPLES; sy++)
        for (let sx = 0; sx < SAMPLES; sx++) {
          const ux = ((x + (sx + 0.5) / SAMPLES) * units) / size;
          const uy = ((y + (sy + 0.5) / SAMPLES) * units) / size;
          const colour = layers.findLast(([shape]) => shape(ux, uy))?.[1];
          if (colour) [colour.r, colour.g, colour.b, 1].forEach((v, i) => (sum[i] += v));
        }
      const [r, g, b, covered] = sum;
      const at = (y * size + x) * 4;
      if (covered > 0)
        pixels.set([r / covered, g / covered, b / covered, (255 * covered) / SAMPLES ** 2].map(Math.round), at);
    }
  return pixels;
}

/** `#rrggbb` */
export const colour = (hex) => {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
};
