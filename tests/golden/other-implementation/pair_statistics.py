"""Golden numbers of the comparison of the same pupils and of two markings, written apart from the product: Python 3, standard library only.

Another way wherever one is free: statistics.correlation, ranks by counting, the t quantile by Simpson's rule and bisection, kappa in
fractions, its variance by the delta method with derivatives of complex steps instead of the formula of Fleiss, Cohen and Everitt.
Writes tests/golden/pair-statistics.json. Run: python3 pair_statistics.py
"""
import json
import math
import statistics
from fractions import Fraction
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "pair-statistics.json"
Z = statistics.NormalDist().inv_cdf(0.975)


class Draw:
    """Park and Miller's minimal standard generator."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = self.state * 48271 % 2147483647
        return self.state * n // 2147483647


def ranks(values):
    return [sum(v < x for v in values) + (sum(v == x for v in values) + 1) / 2 for x in values]


def fisher(r, n, factor=1.0):
    half = Z * math.sqrt(factor / (n - 3))
    return [math.tanh(math.atanh(r) - half), math.tanh(math.atanh(r) + half)]


def correlations(x, y):
    n = len(x)
    r = statistics.correlation(x, y)
    rho = statistics.correlation(ranks(x), ranks(y))
    return {"pearson": {"r": r, "ci": fisher(r, n)}, "spearman": {"r": rho, "ci": fisher(rho, n, 1 + rho * rho / 2)}}


def t_quantile(p, df):
    """Upper quantile of Student's t: the density by Simpson's rule, bisection for the quantile."""
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)

    def half_cdf(t, steps=4000):
        h = t / steps
        f = [(1 + (i * h) ** 2 / df) ** (-(df + 1) / 2) for i in range(steps + 1)]
        return scale * h / 3 * (f[0] + f[-1] + 4 * sum(f[1:-1:2]) + 2 * sum(f[2:-1:2]))

    low, high = 0.0, 50.0
    for _ in range(200):
        middle = (low + high) / 2
        if half_cdf(middle) < p - 0.5:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def mean_change(changes):
    n = len(changes)
    mean = statistics.fmean(changes)
    half = t_quantile(0.975, n - 1) * statistics.stdev(changes) / math.sqrt(n)
    return {"mean": mean, "ci": [mean - half, mean + half]}


def wilson(k, n):
    p = k / n
    # the two roots of (p - x)^2 = z^2 x (1 - x) / n
    a, b, c = 1 + Z * Z / n, -(2 * p + Z * Z / n), p * p
    root = math.sqrt(b * b - 4 * a * c)
    return [max(0.0, (-b - root) / (2 * a)), min(1.0, (-b + root) / (2 * a))]


def kappa_of(table, size):
    """table: shares by (i, j); numbers of any kind."""
    rows = [sum(table[i][j] for j in range(size)) for i in range(size)]
    columns = [sum(table[i][j] for i in range(size)) for j in range(size)]
    observed = sum(table[i][j] * (i - j) ** 2 for i in range(size) for j in range(size))
    chance = sum(rows[i] * columns[j] * (i - j) ** 2 for i in range(size) for j in range(size))
    return 1 - observed / chance


def kappa(first, second):
    low, high, n = min(first + second), max(first + second), len(first)
    size = high - low + 1
    counts = [[0] * size for _ in range(size)]
    for a, b in zip(first, second):
        counts[a - low][b - low] += 1
    value = kappa_of([[Fraction(c, n) for c in row] for row in counts], size)
    shares = [[c / n for c in row] for row in counts]
    mean = square = 0.0
    for i in range(size):
        for j in range(size):
            if counts[i][j] == 0:
                continue
            moved = [[complex(p) for p in row] for row in shares]
            moved[i][j] += 1e-30j
            slope = kappa_of(moved, size).imag / 1e-30
            mean += shares[i][j] * slope
            square += shares[i][j] * slope * slope
    half = Z * math.sqrt((square - mean * mean) / n)
    return {"kappa": float(value), "ci": [float(value) - half, min(1.0, float(value) + half)]}


def case(seed, n, low, high, noise, lift):
    draw = Draw(seed)
    first = [low + draw.below(high - low + 1) for _ in range(n)]
    second = [min(high, max(low, a + draw.below(2 * noise + 1) - noise - (draw.below(10) < lift))) for a in first]
    return first, second


def pair_case(name, seed, n, low, high, noise, lift):
    first, second = case(seed, n, low, high, noise, lift)
    changes = [b - a for a, b in zip(first, second)]
    place_a = [(r - 0.5) / n for r in ranks(first)]
    place_b = [(r - 0.5) / n for r in ranks(second)]
    changed = sum(c != 0 for c in changes)
    return {
        "name": name,
        "first": first,
        "second": second,
        **correlations(first, second),
        "change": mean_change(changes),
        "placeChange": mean_change([b - a for a, b in zip(place_a, place_b)][: n // 2]),
        "placeRose": sum(b - a >= 0.25 - 1e-9 for a, b in zip(place_a, place_b)),
        "raised": sum(c > 0 for c in changes),
        "lowered": sum(c < 0 for c in changes),
        "changed": {"share": changed / n, "ci": wilson(changed, n)},
        "kappa": kappa(first, second),
    }


CASES = [
    pair_case("marks of 60 pupils", 7, 60, 2, 5, 1, 3),
    pair_case("scores of 200 works", 11, 200, 0, 24, 3, 5),
    pair_case("points of a task, 12 works", 5, 12, 0, 2, 1, 0),
    pair_case("scores of 35 works that hardly agree", 23, 35, 0, 38, 25, 0),
    pair_case("4 pupils", 3, 4, 2, 5, 1, 0),
]
OUT.write_text(json.dumps({"note": "Made by other-implementation/pair_statistics.py", "cases": CASES}, indent=1) + "\n")
