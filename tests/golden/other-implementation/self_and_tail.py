"""Golden numbers of bunch_self and tail, written apart from the product: Python 3, standard library only.

Another way wherever one is free: monomials instead of Legendre polynomials, a damped Newton from the mean count instead of
least squares on logarithms, bisection for the tilt, products of probabilities by lgamma, NormalDist for the normal.
Reads the distribution of the golden case itself; writes tests/golden/self-and-tail.json. Run: python3 self_and_tail.py
"""
import json
import math
import re
import statistics
import zipfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parent
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
NORMAL = statistics.NormalDist()


def sheet_rows(path):
    with zipfile.ZipFile(path) as book:
        names = book.namelist()
        shared = []
        if "xl/sharedStrings.xml" in names:
            for item in ET.fromstring(book.read("xl/sharedStrings.xml")).findall("m:si", NS):
                shared.append("".join(t.text or "" for t in item.iter("{%s}t" % NS["m"])))
        sheet = next(name for name in sorted(names) if name.startswith("xl/worksheets/sheet"))
        for row in ET.fromstring(book.read(sheet)).iter("{%s}row" % NS["m"]):
            cells = {}
            for cell in row.findall("m:c", NS):
                letters = re.match(r"[A-Z]+", cell.get("r")).group()
                column = 0
                for letter in letters:
                    column = 26 * column + ord(letter) - 64
                value = cell.find("m:v", NS)
                if cell.get("t") == "s":
                    cells[column - 1] = shared[int(value.text)]
                elif cell.get("t") == "inlineStr":
                    cells[column - 1] = "".join(t.text or "" for t in cell.iter("{%s}t" % NS["m"]))
                elif value is not None and value.text is not None:
                    cells[column - 1] = value.text
            yield cells


def schools(maximum):
    found = {}
    for cells in sheet_rows(GOLDEN / "m077_raspredelenie.xlsx"):
        login = re.search(r"\((edu\d+)\)", str(cells.get(0, "")))
        if not login:
            continue
        n = int(float(cells[2]))
        counts = [int(math.floor(n * float(cells[3 + x]) / 100 + 0.5)) for x in range(maximum + 1)]
        assert sum(counts) == n, login.group(1)
        found[login.group(1)] = counts
    return found


def solve(matrix, vector):
    size = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(size)]
    for k in range(size):
        best = max(range(k, size), key=lambda i: abs(rows[i][k]))
        rows[k], rows[best] = rows[best], rows[k]
        for i in range(size):
            if i != k:
                factor = rows[i][k] / rows[k][k]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k])]
    return [rows[i][size] / rows[i][i] for i in range(size)]


def log_linear(counts, cells, degree):
    """Maximum likelihood; None when it does not settle inside the range of the definition."""
    maximum = len(counts) - 1
    powers = [[(2 * x / maximum - 1) ** k for k in range(degree + 1)] for x in range(maximum + 1)]

    def likelihood(b):
        total = 0.0
        for x in cells:
            eta = sum(p * q for p, q in zip(powers[x], b))
            if eta > 50:
                return -math.inf
            total += counts[x] * eta - math.exp(eta)
        return total

    b = [math.log(max(0.1, sum(counts[x] for x in cells) / len(cells)))] + [0.0] * degree
    for _ in range(400):
        gradient = [0.0] * (degree + 1)
        hessian = [[0.0] * (degree + 1) for _ in range(degree + 1)]
        for x in cells:
            mu = math.exp(sum(p * q for p, q in zip(powers[x], b)))
            for i in range(degree + 1):
                gradient[i] += (counts[x] - mu) * powers[x][i]
                for j in range(degree + 1):
                    hessian[i][j] += mu * powers[x][i] * powers[x][j]
        step = solve(hessian, gradient)
        size = 1.0
        before = likelihood(b)
        while size > 1e-9 and likelihood([p + size * q for p, q in zip(b, step)]) < before - 1e-9:
            size /= 2
        b = [p + size * q for p, q in zip(b, step)]
        if max(abs(q) for q in step) < 1e-11:
            break
        if max(abs(q) for q in b) > 60:
            return None
    else:
        return None
    fitted = [math.exp(sum(p * q for p, q in zip(row, b))) for row in powers]
    if min(fitted) < math.exp(-20):
        return None  # the definition clips there, so that its steps decide and not the likelihood
    return fitted, powers


def windows(cuts):
    previous = -1
    for cut in cuts:
        yield cut, [x for x in (cut - 2, cut - 1, cut) if x >= 0 and x > previous]
        previous = cut


def beta_binomial(n, share, weight):
    if n == 0:
        return [1.0]
    a, b = share * weight, (1 - share) * weight

    def log_beta(p, q):
        return math.lgamma(p) + math.lgamma(q) - math.lgamma(p + q)

    return [
        math.exp(
            math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) + log_beta(k + a, n - k + b) - log_beta(a, b)
        )
        for k in range(n + 1)
    ]


def mid_p(pmf, k):
    return math.fsum(pmf[k + 1 :]) + pmf[k] / 2


def z_of(p):
    return -NORMAL.inv_cdf(min(1 - 1e-12, max(1e-12, p)))


def bunch_self(counts, cuts, degree=4):
    boundary = list(windows(cuts))
    inside = {x for _, cells in boundary for x in cells}
    outside = [x for x in range(len(counts)) if x not in inside]
    if len(outside) < degree + 1 + 3:
        return None
    result = log_linear(counts, outside, degree)
    if result is None:
        return None
    f, powers = result
    squares = sum((counts[x] - f[x]) ** 2 for x in outside) * len(outside) / (len(outside) - degree - 1)
    irregular = max(0.0, squares - sum(f[x] for x in outside)) / sum(f[x] ** 2 for x in outside)
    spike = 0.0
    for x in range(1, len(counts) - 1):
        trio = counts[x - 1 : x + 2]
        if inside.intersection((x - 1, x, x + 1)) or min(trio) == 0:
            continue
        height = math.log(trio[1] / math.sqrt(trio[0] * trio[2]))
        spike = max(spike, height - 2 * math.sqrt(1 / trio[1] + 0.25 / trio[0] + 0.25 / trio[2]))
    hessian = [
        [sum(f[x] * powers[x][i] * powers[x][j] for x in outside) for j in range(degree + 1)] for i in range(degree + 1)
    ]
    total = sum(counts[x] for x in inside)
    parts = []
    for cut, cells in boundary:
        whole = sum(f[x] for x in cells)
        shares = {x: f[x] / whole for x in cells}
        pi = shares[cut]
        gradient = [powers[cut][k] - sum(shares[x] * powers[x][k] for x in cells) for k in range(degree + 1)]
        direction = solve(hessian, gradient)
        variance = sum(
            f[x] * (1 + irregular * f[x]) * sum(p * q for p, q in zip(powers[x], direction)) ** 2 for x in outside
        )
        variance += irregular * sum(((1 if x == cut else 0) - shares[x]) ** 2 for x in cells)
        odds = pi / (1 - pi) * math.exp(spike)
        usual = odds / (1 + odds)
        usual += 0.05 * (1 - usual)
        weight = max(0.5, (1 - pi) / (pi * variance) - 1)
        n = sum(counts[x] for x in cells)
        parts.append({"cut": cut, "N": n, "K": counts[cut], "pi": pi, "se": math.sqrt(variance), "usual": usual, "A": weight})
    observed = sum(part["K"] for part in parts)
    if total < 1500:
        pmf = [1.0]
        for part in parts:
            other = beta_binomial(part["N"], part["usual"], part["A"])
            pmf = [
                math.fsum(pmf[i] * other[k - i] for i in range(max(0, k - len(other) + 1), min(k, len(pmf) - 1) + 1))
                for k in range(len(pmf) + len(other) - 1)
            ]
        p = mid_p(pmf, observed)
    else:
        mean = sum(part["N"] * part["usual"] for part in parts)
        spread = sum(
            part["N"] * part["usual"] * (1 - part["usual"]) * (part["A"] + part["N"]) / (part["A"] + 1) for part in parts
        )
        p = 0.5 * math.erfc((observed - mean) / math.sqrt(2 * spread))
    expected = sum(part["N"] * part["pi"] for part in parts)
    return {
        "K": observed,
        "E": expected,
        "p": p,
        "z": z_of(p),
        "irregularity": math.sqrt(irregular),
        "spike": spike,
        "cuts": [{key: part[key] for key in ("cut", "N", "K", "pi", "se")} for part in parts],
    }


def tail(counts, reference):
    maximum = len(counts) - 1
    start = next(x for x in range(maximum + 1) if 10 * x >= 9 * maximum)
    n = sum(counts)
    target = min(0.98 * maximum, max(0.02 * maximum, sum(x * c for x, c in enumerate(counts)) / n))
    shape = [c + 0.5 for c in reference]

    def tilted(a):
        weights = [c * math.exp(a * (x - target)) for x, c in enumerate(shape)]
        whole = math.fsum(weights)
        return [w / whole for w in weights]

    low, high = -5.0, 5.0
    for _ in range(200):
        middle = (low + high) / 2
        if math.fsum(x * g for x, g in enumerate(tilted(middle))) > target:
            high = middle
        else:
            low = middle
    share = math.fsum(tilted((low + high) / 2)[start:])
    observed = sum(counts[start:])
    p = mid_p(beta_binomial(n, share, sum(reference) + 1), observed)
    return {"from": start, "K": observed, "E": n * share, "p": p, "z": z_of(p)}


def country():
    """A big smooth distribution with an uneven grid and works lifted to one pass mark: the normal path."""
    counts = [round(40000 * math.exp(-(((x - 27) / 11) ** 2) / 2) * (1.04 if x % 4 == 0 else 1)) for x in range(51)]
    moved = [round(0.4 * counts[x]) for x in (13, 14)]
    counts[13] -= moved[0]
    counts[14] -= moved[1]
    counts[15] += sum(moved)
    return counts


def main():
    expected = json.loads((GOLDEN / "expected.json").read_text(encoding="utf8"))
    cuts = [expected["scale"][mark] for mark in "345"]
    found = schools(expected["max"])
    totals = [sum(counts[x] for counts in found.values()) for x in range(expected["max"] + 1)]
    out = {}
    for login, counts in found.items():
        if sum(counts) < 10:
            continue
        others = [total - own for total, own in zip(totals, counts)]
        out[login] = {"tail": tail(counts, others), "bunch_self": bunch_self(counts, cuts)}
    alone = [school["tail"]["z"] for school in out.values()]
    middle = statistics.median(alone)
    scale = max(1.0, 1.4826 * statistics.median(abs(z - middle) for z in alone))
    for school in out.values():
        school["tail"]["z_calibrated"] = (school["tail"]["z"] - max(0.0, middle)) / scale
    pooled = country()
    document = {
        "note": "Made by other-implementation/self_and_tail.py. null: the likelihood of the fit has no maximum inside the range where the definition does not clip.",
        "cuts": cuts,
        "schools": out,
        "municipality": {"counts": totals, "bunch_self": bunch_self(totals, cuts)},
        "country": {"counts": pooled, "cuts": [15], "bunch_self": bunch_self(pooled, [15])},
    }
    (GOLDEN / "self-and-tail.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
