"""Writes what scikit-learn computes on small problems; run it beside the file it writes.

Needs python3-sklearn (1.2.1 wrote the file that is here).
"""

import json
import warnings

import numpy as np
import sklearn
from sklearn.decomposition import NMF

warnings.filterwarnings("ignore")
rng = np.random.RandomState(7)
X = np.where(rng.rand(12, 9) < 0.5, rng.randint(1, 11, (12, 9)) / 2, 0.0)
NEW = np.where(rng.rand(9) < 0.6, rng.randint(1, 11, 9) / 2, 0.0)
K = 3
W = rng.rand(12, K)
H = rng.rand(K, 9)

cases = []
for init, alpha_w, alpha_h, l1_ratio, iterations in [
    ("custom", 0, 0, 0, 8),
    ("custom", 0.05, 0, 0, 8),
    ("custom", 0, 0.05, 0, 8),
    ("custom", 0.05, 0.02, 1, 8),
    ("custom", 0.3, 0.1, 0.4, 8),
    ("custom", 0.6, 0.01, 0.7, 8),
    ("nndsvd", 0, 0, 0, 8),
    ("nndsvda", 0.02, 0.03, 0.5, 8),
]:
    model = NMF(
        K, init=init, tol=0, max_iter=iterations,
        alpha_W=alpha_w, alpha_H=alpha_h, l1_ratio=l1_ratio, random_state=0)
    start = {"W": W.copy(), "H": H.copy()} if init == "custom" else {}
    w = model.fit_transform(X, **start)
    model.max_iter = 2000
    model.tol = 1e-12
    cases.append({
        "init": init, "alpha_W": alpha_w, "alpha_H": alpha_h, "l1_ratio": l1_ratio,
        "iterations": iterations, "W": w.ravel().tolist(),
        "H": model.components_.ravel().tolist(),
        "transformed": model.transform(NEW[None]).ravel().tolist(),
    })

with open("regularisation.json", "w") as out:
    json.dump({
        "scikit_learn": sklearn.__version__, "rows": 12, "columns": 9, "components": K,
        "X": X.ravel().tolist(), "new": NEW.tolist(),
        "W": W.ravel().tolist(), "H": H.ravel().tolist(), "cases": cases,
    }, out, indent=1)
    out.write("\n")
