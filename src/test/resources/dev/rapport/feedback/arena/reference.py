"""Makes reference.json and contests.csv: the figures that the tests of the arena's ratings compare with.

Independent of the Java code: statsmodels' GLM (iteratively reweighted least squares) on an explicit
design matrix. The journals are S. Stigler's (Statistical Science 9, 1994), whose Bradley-Terry
coefficients are printed in H. Turner, D. Firth, Bradley-Terry Models in R, J. Stat. Software 48(9), 2012.
Run: python reference.py, with numpy, scipy and statsmodels installed.
"""
import csv, json, warnings
import numpy as np
import statsmodels.api as sm

warnings.simplefilter("ignore")  # GLM warns of halves, which it handles


def fit(first, second, score, weight, covariates=None):
    names = sorted(set(first) | set(second))
    x = np.zeros((len(first), len(names)))
    for i, (a, b) in enumerate(zip(first, second)):
        x[i, names.index(a)] += 1
        x[i, names.index(b)] -= 1
    x = x[:, 1:]  # the first contestant is the base
    if covariates is not None:
        x = np.hstack([x, covariates])
    model = sm.GLM(np.array(score), x, family=sm.families.Binomial(), freq_weights=np.array(weight))
    result = model.fit(tol=1e-14, maxiter=200)
    eta = x @ result.params
    y, w = np.array(score), np.array(weight)
    loglik = float(np.sum(w * (y * eta - np.logaddexp(0, eta))))
    theta = np.concatenate([[0], result.params[: len(names) - 1]])
    theta -= theta.mean()
    return dict(zip(names, theta.tolist())), result.params[len(names) - 1:].tolist(), loglik


def journals():
    cited = [("Biometrika", "CommStat", 730, 33), ("Biometrika", "JASA", 498, 320),
             ("Biometrika", "JRSS-B", 221, 284), ("CommStat", "JASA", 68, 813),
             ("CommStat", "JRSS-B", 17, 276), ("JASA", "JRSS-B", 142, 325)]
    rows = [(a, b, s, n) for a, b, wins, losses in cited for s, n in ((1, wins), (0, losses))]
    strengths, _, loglik = fit(*map(list, zip(*rows)))
    return {"strengths": strengths, "logLikelihood": loglik}


def contests():
    """240 made-up contests of four contestants, one in six a tie, longer texts liked better."""
    rng = np.random.default_rng(20251127)
    strength = {"amber": 0.6, "birch": 0.2, "cedar": -0.1, "dune": -0.7}
    rows = []
    for _ in range(240):
        a, b = rng.choice(sorted(strength), 2, replace=False)
        styles = [(int(rng.integers(40, 280)), int(rng.poisson(0.6)), int(rng.poisson(0.4))) for _ in "ab"]
        eta = strength[a] - strength[b] + 1.2 * (styles[0][0] - styles[1][0]) / (styles[0][0] + styles[1][0])
        score = 0.5 if rng.random() < 1 / 6 else int(rng.random() < 1 / (1 + np.exp(-eta)))
        rows.append([a, b, score, *styles[0], *styles[1]])
    with open("contests.csv", "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow("first,second,score,length1,emoji1,exclamations1,length2,emoji2,exclamations2".split(","))
        writer.writerows(rows)
    return rows


def difference(a, b):
    return 0.0 if a + b == 0 else (a - b) / (a + b)


rows = contests()
first, second, score = ([r[i] for r in rows] for i in range(3))
ones = [1] * len(rows)
z = np.array([[difference(r[3 + t], r[6 + t]) for t in range(3)] for r in rows])
z = z / np.sqrt((z ** 2).mean(axis=0))
plain, _, plain_ll = fit(first, second, score, ones)
styled, beta, styled_ll = fit(first, second, score, ones, z)
with open("reference.json", "w") as out:
    json.dump({"journals": journals(),
               "plain": {"strengths": plain, "logLikelihood": plain_ll},
               "styled": {"strengths": styled, "style": beta, "logLikelihood": styled_ll}}, out, indent=2)
    out.write("\n")
