"""@TITLE@

The same run in scikit-learn: the same filter, the same start, the same descent, the same ten movies.
Needs numpy, scipy, pandas and scikit-learn 1.2 or newer.

    python3 scikit_learn.py FOLDER        FOLDER has the movies.csv and ratings.csv of @DATA@

scikit-learn's own init='nndsvd' starts from a randomized SVD, which depends on its seed. Here the
start is made from the exact SVD by the same formula (Boutsidis and Gallopoulos 2008) and passed with
init='custom', so that everybody gets the same factors. A random start is read from the files that
were written beside this one.
"""
import os
import sys

import numpy as np
import pandas as pd
from scipy.linalg import svd
from sklearn.decomposition import NMF

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "."
HERE = os.path.dirname(os.path.abspath(__file__))

MIN_RATINGS, MIN_MEAN, BOTH = @MIN_RATINGS@, @MIN_MEAN@, @BOTH@
INIT, TOL, MAX_ITER = "@INIT@", @TOL@, @MAX_ITER@
ALPHA_W, ALPHA_H, L1_RATIO = @ALPHA_W@, @ALPHA_H@, @L1_RATIO@
# The person: stars by movieId.
STARS = @STARS@
PLACES = @PLACES@
# What CineFactor found: components, (iterations, reconstruction error, movieIds in order).
EXPECTED = @EXPECTED@


def read():
    """The filtered users x movies table; a missing rating is 0."""
    ratings = pd.read_csv(os.path.join(FOLDER, "ratings.csv"))
    ratings = ratings.drop_duplicates(["userId", "movieId"], keep="last")
    cents = (ratings["rating"] * 100).round().astype("int64").groupby(ratings["movieId"]).sum()
    count = ratings.groupby("movieId").size()
    known, liked = count > MIN_RATINGS, cents / 100 / count > MIN_MEAN
    kept = count.index[known & liked if BOTH else known | liked]
    ratings = ratings[ratings["movieId"].isin(kept)]
    return ratings.pivot(index="userId", columns="movieId", values="rating").fillna(0)


def start(x, k):
    """Where P (scikit-learn's W) and Q (its H) start."""
    if INIT == "random":
        # Both are kept with a row per component, as Q is.
        p, q = (np.load(os.path.join(HERE, "start-%s-%d.npz" % (letter, k)))["components"]
                for letter in "pq")
        return np.ascontiguousarray(p.T), q
    u, s, v = svd(x, full_matrices=False)
    w, h = np.zeros((x.shape[0], k)), np.zeros((k, x.shape[1]))
    w[:, 0] = np.sqrt(s[0]) * np.abs(u[:, 0])
    h[0] = np.sqrt(s[0]) * np.abs(v[0])
    for j in range(1, min(k, len(s))):
        pairs = [(np.maximum(sign * u[:, j], 0), np.maximum(sign * v[j], 0)) for sign in (1, -1)]
        norms = [np.linalg.norm(a) * np.linalg.norm(b) for a, b in pairs]
        a, b = pairs[0] if norms[0] > norms[1] else pairs[1]
        weight = np.sqrt(s[j] * max(norms))
        if weight > 0:
            w[:, j], h[j] = weight * a / np.linalg.norm(a), weight * b / np.linalg.norm(b)
    fill = x.mean() if INIT == "nndsvda" else 0
    w[w < 1e-6] = fill
    h[h < 1e-6] = fill
    return w, h


def recommend(nmf, table):
    """Folds the person in as a new row, and ranks what they have not rated."""
    row = np.zeros((1, table.shape[1]))
    for movie, stars in STARS.items():
        if movie in table.columns:
            row[0, table.columns.get_loc(movie)] = stars
    scores = (nmf.transform(row) @ nmf.components_)[0]
    unrated = [(-score, movie) for score, movie in zip(scores, table.columns) if movie not in STARS]
    return [(int(movie), -score) for score, movie in sorted(unrated)[:PLACES]]


def main():
    titles = pd.read_csv(os.path.join(FOLDER, "movies.csv")).set_index("movieId")["title"]
    table = read()
    x = table.to_numpy(dtype=np.float32).astype(np.float64)
    print("%d users x %d movies" % x.shape)
    agree = True
    for k, (iterations, error, movies) in EXPECTED.items():
        p, q = start(x, k)
        nmf = NMF(k, init="custom", solver="cd", tol=TOL, max_iter=MAX_ITER,
                  alpha_W=ALPHA_W, alpha_H=ALPHA_H, l1_ratio=L1_RATIO)
        nmf.fit_transform(x, W=p, H=q)
        found = recommend(nmf, table)
        same_error = abs(nmf.reconstruction_err_ - error) <= 1e-6 * error
        same_list = [movie for movie, _ in found] == movies
        agree = agree and same_error and same_list and nmf.n_iter_ == iterations
        print("\n%d components: %d iterations (%d), error %.6f (%.6f): %s; list: %s" % (
            k, nmf.n_iter_, iterations, nmf.reconstruction_err_, error,
            "the same" if same_error else "NOT the same", "the same" if same_list else "NOT the same"))
        for place, (movie, score) in enumerate(found, 1):
            print("%4d  %-60s %.4f" % (place, titles.get(movie, movie), score))
    print("\nAll as in CineFactor." if agree else "\nNOT as in CineFactor.")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
