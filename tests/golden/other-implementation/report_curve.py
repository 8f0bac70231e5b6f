"""Golden numbers of HEagg_curve, written apart from the product: Python 3, standard library only.

Another way wherever one is free: the parabola is refitted for every school from the rows of the others by orthogonal
polynomials (Gram-Schmidt), not by normal equations of totals minus own; NormalDist for the normal.
Reads the reports of the golden case itself; writes tests/golden/report-curve.json. Run: python3 report_curve.py
"""
import json
import math
import re
import statistics
from self_and_tail import GOLDEN, HERE, schools, sheet_rows

MAXIMUM = 24
NORMAL = statistics.NormalDist()


def task_shares():
    found = {}
    for cells in sheet_rows(GOLDEN / "m077_zadaniya.xlsx"):
        login = re.search(r"\((edu\d+)\)", str(cells.get(0, "")))
        if login:
            found[login.group(1)] = [float(cells[c]) / 100 for c in sorted(cells) if c >= 3]
    return found


def dot(a, b, w):
    return sum(x * y * v for x, y, v in zip(a, b, w))


def parabola_at(levels, values, weights, at):
    """Value of the weighted parabola at a level, and its variance there where a value of weight 1 has variance 1."""
    basis, basis_at = [], []
    for power in range(3):
        column = [level**power for level in levels]
        point = at**power
        for known, known_at in zip(basis, basis_at):
            part = dot(column, known, weights)
            column = [c - part * k for c, k in zip(column, known)]
            point -= part * known_at
        length = math.sqrt(dot(column, column, weights))
        basis.append([c / length for c in column])
        basis_at.append(point / length)
    value = sum(dot(values, column, weights) * point for column, point in zip(basis, basis_at))
    return value, sum(point * point for point in basis_at)


def quantile(values, share):
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def funnel(values, variances):
    weights = [1 / v for v in variances]
    centre = sum(w * m for w, m in zip(weights, values)) / sum(weights)
    errors = [(m - centre) / math.sqrt(v) for m, v in zip(values, variances)]
    low, high = quantile(errors, 0.1), quantile(errors, 0.9)
    phi = statistics.fmean(min(max(e, low), high) ** 2 for e in errors) / 0.6786
    count = len(values)
    tau2 = max(0.0, (count * phi - (count - 1)) / (sum(weights) - sum(w * w for w in weights) / sum(weights)))
    weights = [1 / (v + tau2) for v in variances]
    found = []
    for s, (m, v) in enumerate(zip(values, variances)):
        others = [(w, x) for r, (w, x) in enumerate(zip(weights, values)) if r != s]
        total = sum(w for w, _ in others)
        mu = sum(w * x for w, x in others) / total
        found.append((m - mu) / math.sqrt(v + tau2 + 1 / total))
    return found, tau2


def main():
    counts = schools(MAXIMUM)
    shares = task_shares()
    pupils = {login: sum(own) for login, own in counts.items()}
    mean = {login: sum(x * k for x, k in enumerate(own)) / sum(own) for login, own in counts.items()}
    tasks = len(next(iter(shares.values())))
    everybody = sum(pupils.values())
    hardness = [1 - sum(pupils[s] * shares[s][j] for s in shares) / everybody for j in range(tasks)]
    middle, spread = statistics.fmean(hardness), statistics.pstdev(hardness)
    hardness = [(h - middle) / spread for h in hardness]
    units = [login for login in counts if pupils[login] >= 10]
    contrast = {s: sum(h * p for h, p in zip(hardness, shares[s])) for s in units}
    # pupils around the mean of everybody, so that the powers of Gram-Schmidt stay small; the fit is the same
    zero = statistics.fmean(mean[s] for s in units)
    residual, pupils_like = [], []
    for s in units:
        others = [r for r in units if r != s]
        value, leverage = parabola_at(
            [mean[r] - zero for r in others],
            [contrast[r] for r in others],
            [pupils[r] for r in others],
            mean[s] - zero,
        )
        residual.append(contrast[s] - value)
        pupils_like.append(1 / (1 / pupils[s] + leverage))
    scaled = [r * math.sqrt(n) for r, n in zip(residual, pupils_like)]
    centre = statistics.median(scaled)
    k0 = 1.4826 * statistics.median(abs(k - centre) for k in scaled)
    variances = [0.5 * k0 * k0 / n for n in pupils_like]
    z, tau2 = funnel(residual, variances)
    result = {
        "note": "Made by other-implementation/report_curve.py from m077_raspredelenie.xlsx and m077_zadaniya.xlsx.",
        "tau2": tau2,
        "schools": {
            s: {"value": r, "z": own, "p": NORMAL.cdf(-own), "variance": v}
            for s, r, own, v in zip(units, residual, z, variances)
        },
    }
    (HERE.parent / "report-curve.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf8")
    print(len(units), "schools")


if __name__ == "__main__":
    main()
