"""@TITLE@

The same run in scikit-learn: the same filter, the same start, the same descent, the same movies.
Needs numpy, scipy and scikit-learn 1.2 or newer.

    python3 scikit_learn.py [FILE.npz]

FILE.npz, usually beside this file under the same name, has the ratings of @DATA@ as CineFactor read
them, whatever files they came from: one entry per rating in users, movies and stars.

scikit-learn's own init='nndsvd' starts from a randomized SVD, which depends on its seed. Here the
start is made from the exact SVD by the same formula (Boutsidis and Gallopoulos 2008) and passed with
init='custom', so that everybody gets the same factors. A random start is read from FILE.npz.
"""
import os
import sys
import zipfile

import numpy as np
from scipy.linalg import svd
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import svds
from sklearn.decomposition import NMF

FILE = sys.argv[1] if len(sys.argv) > 1 else os.path.splitext(os.path.abspath(__file__))[0] + ".npz"

MIN_RATINGS, MIN_MEAN, BOTH = @MIN_RATINGS@, @MIN_MEAN@, @BOTH@
INIT, TOL, MAX_ITER = "@INIT@", @TOL@, @MAX_ITER@
# "fast" is another solver than scikit-learn's "cd" for the same problem: the same loss, the same start,
# another way down. Its errors and lists are near to scikit-learn's, not the same.
SOLVER = "@SOLVER@"
ALPHA_W, ALPHA_H, L1_RATIO = @ALPHA_W@, @ALPHA_H@, @L1_RATIO@
# The person: stars by movieId.
STARS = @STARS@
# Not for the list: what the data has twice under one title and year, but for the one with most ratings.
LEFT_OUT = @LEFT_OUT@
PLACES = @PLACES@
# What CineFactor found: components, (why it stopped, iterations, reconstruction error, movieIds in order).
EXPECTED = @EXPECTED@

# More cells than these are only kept where there is a rating.
DENSE = 20000000
# Scores, and singular values, that differ by less are the same but for rounding.
ROUNDING = 1e-8


def read(npz):
    """The filtered users x movies table, and the movieId of each column; a missing rating is 0."""
    users, movies, stars = npz["users"], npz["movies"], npz["stars"].astype(np.float64)
    ids, column, count = np.unique(movies, return_inverse=True, return_counts=True)
    cents = np.bincount(column, weights=np.round(stars * 100))
    known, liked = count > MIN_RATINGS, cents / 100 / count > MIN_MEAN
    kept = (known & liked if BOTH else known | liked)[column]
    ids, column = np.unique(movies[kept], return_inverse=True)
    people, row = np.unique(users[kept], return_inverse=True)
    x = csr_matrix((stars[kept], (row, column)), shape=(len(people), len(ids)))
    return (x.toarray() if x.shape[0] * x.shape[1] <= DENSE else x), ids


def singular(x, k):
    """The singular vectors, as many as k + 1 where there are as many, largest first."""
    if isinstance(x, np.ndarray):
        return svd(x, full_matrices=False)
    u, s, v = svds(x, min(k + 1, min(x.shape) - 1), v0=np.ones(min(x.shape)))
    return u[:, ::-1], s[::-1], v[::-1]


def start(x, k, npz):
    """Where P (scikit-learn's W) and Q (its H) start, and whether there is only one such start."""
    if INIT == "random":
        return npz["p%d" % k].astype(np.float64), npz["q%d" % k].astype(np.float64), True
    u, s, v = singular(x, k)
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
    # Where two singular values are equal, their vectors can be any two in the same plane.
    used = s[:k + 1][s[:k + 1] > ROUNDING * s[0]]
    return w, h, bool(np.all(np.diff(used) < -ROUNDING * s[0]))


def scores(nmf, ids):
    """Folds the person in as a new row; a score for each movie."""
    row = np.zeros((1, len(ids)))
    for movie, stars in STARS.items():
        row[0, ids == movie] = stars
    return (nmf.transform(row) @ nmf.components_)[0]


def best(score, ids):
    """The best of what is neither rated nor left out, ties to the smaller movieId."""
    not_listed = set(STARS).union(LEFT_OUT)
    unrated = [(-s, movie) for s, movie in zip(score, ids.tolist()) if movie not in not_listed]
    return [movie for _, movie in sorted(unrated)[:PLACES]]


def same(found, expected, score, ids):
    """Whether two lists are the same, but for movies whose scores differ by rounding."""
    of = dict(zip(ids.tolist(), score))
    slack = ROUNDING * max(abs(score).max(), 1e-300)
    return len(found) == len(expected) and all(
        a == b or abs(of[a] - of.get(b, np.inf)) <= slack for a, b in zip(found, expected))


def verdict(same_error, same_list, exact, iterations, stopped, n_iter):
    """In words, and whether that is as in CineFactor."""
    words = "error %s; list %s" % tuple("the same" if so else "NOT the same" for so in (same_error, same_list))
    if stopped == "minimum":
        words += "; the start is a minimum already: CineFactor stops there, scikit-learn moves by rounding"
    elif exact:
        words += "; nothing is left but rounding, so iterations tell nothing"
    elif abs(n_iter - iterations) > max(1, iterations // 100):
        return words + "; NOT as many iterations", False
    return words, same_error and same_list


def near(nmf, error, expected, found):
    """What two solvers of the same problem came to, in words."""
    both = len(set(expected) & set(found))
    return "another solver of the same problem: error %+.3f%%; %d of %d movies in both lists" % (
        100 * (error / nmf.reconstruction_err_ - 1) if nmf.reconstruction_err_ else 0, both, len(expected))


def main():
    npz = np.load(FILE) if zipfile.is_zipfile(FILE) else None
    if npz is None or "titles" not in npz.files:
        sys.exit(FILE + " is not the .npz that was exported together with this file; it has the ratings as"
                 " CineFactor read them.")
    titles = dict(zip(npz["title_ids"].tolist(), str(npz["titles"]).split("\n")))
    x, ids = read(npz)
    print("%d users x %d movies" % x.shape)
    norm = np.sqrt((x ** 2 if isinstance(x, np.ndarray) else x.multiply(x)).sum())
    agree, comparable = True, True
    for k, (stopped, iterations, error, movies) in EXPECTED.items():
        p, q, one = start(x, k, npz)
        nmf = NMF(k, init="custom", solver="cd", tol=TOL, max_iter=MAX_ITER,
                  alpha_W=ALPHA_W, alpha_H=ALPHA_H, l1_ratio=L1_RATIO)
        nmf.fit_transform(x, W=p, H=q)
        score = scores(nmf, ids)
        found = best(score, ids)
        # A difference of squares: where all but nothing is left, rounding is the most of it.
        same_error = abs(nmf.reconstruction_err_ - error) <= max(1e-6 * error, 1e-7 * norm)
        words, so = verdict(same_error, same(found, movies, score, ids), error <= 1e-7 * norm,
                            iterations, stopped, nmf.n_iter_)
        if SOLVER != "cd":
            words, so = near(nmf, error, movies, found), error <= nmf.reconstruction_err_ * 1.01
        elif not so and not one:
            words = "cannot be compared: two singular values are equal, so there is more than one start"
            comparable = False
        agree = agree and (so or not one)
        print("\n%d components: %d iterations (%d), error %.6f (%.6f); %s" % (
            k, nmf.n_iter_, iterations, nmf.reconstruction_err_, error, words))
        of = dict(zip(ids.tolist(), score))
        for place, movie in enumerate(found, 1):
            print("%4d  %-60s %.4f" % (place, titles.get(movie, movie), of[movie]))
    print("\nNOT as in CineFactor." if not agree else
          "\nThe same problem, solved by another solver: near, not the same." if SOLVER != "cd" else
          "\nAll as in CineFactor." if comparable else "\nWhat can be compared is as in CineFactor.")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
