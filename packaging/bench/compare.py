#!/usr/bin/python3
"""Runs scikit-learn and CineFactor side by side on the same data and prints the ratios.

From the project's folder, on a machine that does nothing else:

    /usr/bin/python3 packaging/bench/compare.py
    /usr/bin/python3 packaging/bench/compare.py training large    # only these parts

The parts: training, solvers (time until cd's error), answers, process and ranks on the data set that ships; large and
large-solvers, ten million made-up ratings; growth, how time grows with the size of the data.

Needs, from Debian: apt-get install python3-sklearn python3-pandas libopenblas0 (and
r-cran-rcppml, which is left out where it is not); and what building
CineFactor needs: Maven and JDK 25 (found in JAVA25_HOME, JAVA_HOME or /usr/lib/jvm).
CineFactor runs with the options of the installed program (packaging/options).
Both use the same tol, rank, filter and matrix (float64). Times are the best of several runs, so that
other work on the machine counts less. Files it makes are in target/bench.
"""

import argparse
import datetime
import glob
import json
import os
import platform
import statistics
import subprocess
import sys
import time
import warnings

DATA = "data/movielens-small-2016"
OUT = "target/bench"
OPTIONS = ["@packaging/options/java"]
if platform.machine() in ("x86_64", "AMD64"):
    OPTIONS.append("@packaging/options/java-x86_64")
if platform.system() == "Linux":
    OPTIONS.append("@packaging/options/java-linux")
PERSON = {1: 3, 4470: 5, 48: 5, 594: 5, 27619: 5, 152081: 5, 595: 5, 616: 5, 1029: 5}
TOL = 0.01


def matrix(folder):
    """The ratings of the movies that the notebook's code keeps, and the movies' ids."""
    import numpy as np
    import pandas as pd
    from scipy.sparse import csr_matrix

    ratings = pd.read_csv(folder + "/ratings.csv")
    of_movie = ratings.groupby("movieId").rating.agg(["count", "mean"])
    kept = of_movie.index[(of_movie["count"] > 20) | (of_movie["mean"] > 2)]
    ratings = ratings[ratings.movieId.isin(kept)]
    users, row = np.unique(ratings.userId, return_inverse=True)
    movies, column = np.unique(ratings.movieId, return_inverse=True)
    stars = ratings.rating.to_numpy(dtype=float)
    return csr_matrix((stars, (row, column)), shape=(len(users), len(movies))), movies


def person(movies):
    import numpy as np

    row = np.zeros((1, len(movies)))
    for movie, stars in PERSON.items():
        place = np.searchsorted(movies, movie)
        if place < len(movies) and movies[place] == movie:
            row[0, place] = stars
    return row


def ten(model, row):
    import numpy as np

    scores = (model.transform(row) @ model.components_)[0]
    scores[row[0] > 0] = -1
    best = np.argpartition(-scores, 10)[:10]
    return best[np.argsort(-scores[best])]


def fit(x, components, max_iter=10000, tol=TOL):
    from sklearn.decomposition import NMF

    model = NMF(components, init="nndsvd", tol=tol, max_iter=max_iter, random_state=0)
    begin = time.perf_counter()
    model.fit(x)
    return model, time.perf_counter() - begin


def cold_python(components):
    """What a fresh Python process does for ten movies; run as a process of its own."""
    import pandas as pd

    x, movies = matrix(DATA)
    titles = pd.read_csv(DATA + "/movies.csv").set_index("movieId")
    model, _ = fit(x, components)
    for column in ten(model, person(movies)):
        movie = titles.loc[movies[column]]
        print(movies[column], movie.title, movie.genres)


def java():
    places = [os.environ.get(v, "") for v in ("JAVA25_HOME", "JAVA_HOME")]
    for home in places + sorted(glob.glob("/usr/lib/jvm/*25*")):
        binary = home + "/bin/java"
        if home and os.path.exists(binary):
            out = subprocess.run([binary, "-version"], capture_output=True, text=True).stderr
            if 'version "25' in out or 'version "26' in out:
                return binary
    sys.exit("compare.py: no JDK 25; set JAVA25_HOME")


class CineFactor:
    def __init__(self, built):
        os.makedirs(OUT, exist_ok=True)
        if not built:
            self.build()
        with open(OUT + "/classpath") as path:
            jars = path.read()
        self.java = java()
        jar = [j for j in glob.glob("target/cinefactor-*.jar") if "sources" not in j][0]
        self.path = jar + ":" + jars
        self.home = os.path.abspath(OUT + "/home")

    @staticmethod
    def build():
        subprocess.run(
            ["mvn", "-q", "-DskipTests", "package", "dependency:build-classpath",
             "-DincludeScope=runtime", f"-Dmdep.outputFile={OUT}/classpath"],
            check=True)

    def run(self, words, options=()):
        command = [self.java, *OPTIONS, *options, "-cp", self.path, "org.cinefactor.Main", *words]
        environment = dict(os.environ, CINEFACTOR_HOME=self.home)
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment)
        if done.returncode:
            sys.exit("compare.py: " + done.stderr)
        return done.stdout

    def trainings(self, folder, components, repeat, words=()):
        out = self.run(
            ["train", "--data", folder, "--components", str(components), "--repeat",
             str(repeat), "--format", "json", *words], ["-Xmx2g"])
        rows = json.loads(out)
        return rows if isinstance(rows, list) else [rows]

    def ten(self, components, options=()):
        """Seconds for ten movies; the other number of iterations at most is never reached, and
        keeps the model that comes along from being taken instead of a training."""
        words = ["recommend", "--components", str(components), "-n", "10", "--max-iter", "9999"]
        for movie, stars in PERSON.items():
            words += ["--rate", f"{movie}={stars}"]
        begin = time.perf_counter()
        self.run(words, options)
        return time.perf_counter() - begin

    def jmh(self, name, words=""):
        result = f"{OUT}/{name}.json"
        subprocess.run(
            ["mvn", "-q", "-Pbench", "test-compile", "exec:exec@bench",
             f"-Dbench.args={name} {words} -rf json -rff {result}"],
            check=True, capture_output=True)
        with open(result) as file:
            return json.load(file)


TABLE = []


def row(what, theirs, ours, unit, note=""):
    ratio = f"{theirs / ours:.1f} x" if theirs else ""
    left = f"{theirs:.3g} {unit}" if theirs else "–"
    TABLE.append(f"| {what} | {left} | {ours:.3g} {unit} | {ratio} | {note} |")
    print(TABLE[-1], flush=True)


def compare_training(ours, folder, components, repeat, name):
    x, _ = matrix(folder)
    runs = [fit(x, components) for _ in range(max(1, repeat // 3))]
    model = runs[0][0]
    mine = ours.trainings(folder, components, repeat)
    warm = mine[len(mine) // 2:] if len(mine) > 2 else mine[-1:]
    theirs = min(seconds for _, seconds in runs)
    own = min(r["seconds"] for r in warm)
    row(f"train, rank {components}, {name}", theirs, own, "s",
        f"{model.n_iter_} and {mine[0]['iterations']} iterations; errors"
        f" {model.reconstruction_err_:.2f} and {mine[0]['reconstruction_error']:.2f}")
    same = ours.trainings(
        folder, components, repeat, ["--tol", "0", "--max-iter", str(model.n_iter_)])
    warm = same[len(same) // 2:]
    row("the same, with as many iterations", theirs, min(r["seconds"] for r in warm), "s",
        f"{model.n_iter_} iterations; error {same[0]['reconstruction_error']:.2f}")


def training(ours, args):
    x, _ = matrix(DATA)
    name = f"{x.shape[0]} x {x.shape[1]}, {x.nnz:,} ratings"
    compare_training(ours, DATA, args.components, args.repeat, name)


def solvers(ours, args):
    """Seconds until the error that cd has at tol, in one run: scikit-learn, both solvers, RcppML."""
    for k in args.ranks:
        until_error(ours, DATA, k, args.repeat, args.seeds)


def until_error(ours, folder, k, repeat, seeds):
    """Start included, and without it; each trains with the fewest iterations that reach the error, for
    scikit-learn and RcppML to the next of a few numbers. RcppML, which starts at random, from so many seeds."""
    x, _ = matrix(folder)

    def best(*words):
        runs = ours.trainings(folder, k, repeat, words)
        return runs[0], min(r["seconds"] for r in runs[len(runs) // 2:])

    cd, seconds = best()
    wanted = cd["reconstruction_error"]
    _, one = best("--max-iter", "1")
    start = max(0, one - (seconds - one) / max(1, cd["iterations"] - 1))
    times = {f"cd ({cd['iterations']} iterations)": seconds}
    stopped, until = best("--solver", "fast")
    times[f"fast until it stops ({stopped['iterations']}, {stopped['reconstruction_error']:.2f})"] = until
    few, most = 0, stopped["iterations"] if stopped["reconstruction_error"] <= wanted else 200
    while most - few > 1:
        words = ["--solver", "fast", "--tol", "0", "--max-iter", str((few + most) // 2)]
        reached = ours.trainings(folder, k, 1, words)[0]["reconstruction_error"] <= wanted
        few, most = (few, (few + most) // 2) if reached else ((few + most) // 2, most)
    times[f"fast ({most})"] = best("--solver", "fast", "--tol", "0", "--max-iter", str(most))[1]
    for most in (10, 20, 25, 30, 40, 50, 60, 80, 120):
        model, took = fit(x, k, most, 0)
        if model.reconstruction_err_ <= wanted:
            times[f"scikit-learn ({most})"] = took
            break
    times.update(rcppml(x, k, wanted, seeds) if seeds else {})
    print(f"rank {k}, until {wanted:.2f} (start {start:.3f} s): " + ", ".join(
        f"{name} {took:.3f} s ({took / seconds:.2f}; without the start"
        f" {(took - start) / (seconds - start):.2f})" for name, took in times.items()), flush=True)


def rcppml(x, k, wanted, seeds):
    """The middle of the seeds' seconds; nothing, with a sentence, where R or RcppML is not installed."""
    from scipy.io import mmwrite

    try:
        found = subprocess.run(["Rscript", "-e", "library(RcppML)"], capture_output=True).returncode == 0
    except FileNotFoundError:
        found = False
    if not found:
        print("RcppML is left out: apt-get install r-cran-rcppml brings it.")
        return {}
    file = f"{OUT}/ratings.mtx"
    mmwrite(file, x)
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rcppml.R")
    out = subprocess.run(["Rscript", script, file, str(k), str(wanted), str(seeds)],
                         check=True, capture_output=True, text=True).stdout
    runs = [[float(word) for word in line.split()] for line in out.splitlines()]
    reached = [seconds for _, _, seconds, error in runs if error <= wanted]
    print(f"RcppML at rank {k}: {len(reached)} of {len(runs)} seeds reached the error; errors"
          f" {min(s[3] for s in runs):.2f} to {max(s[3] for s in runs):.2f}, {min(s[2] for s in runs):.3f} to"
          f" {max(s[2] for s in runs):.3f} s", flush=True)
    return {"RcppML": statistics.median(reached)} if reached else {}


def answers(ours, args):
    x, movies = matrix(DATA)
    model, _ = fit(x, args.components)
    stars = person(movies)
    times = []
    for _ in range(300):
        begin = time.perf_counter()
        ten(model, stars)
        times.append(1000 * (time.perf_counter() - begin))
    times.sort()
    answer = ours.jmh("AnswerBenchmark", "-p stars=9")[0]["primaryMetric"]["scorePercentiles"]
    row("ten movies for a new person, median", times[150], answer["50.0"] / 1000, "ms")
    row("the same, 99th percentile", times[297], answer["99.0"] / 1000, "ms")


def process(ours, args):
    cold = [sys.executable, "-W", "ignore", __file__, "--cold", str(args.components)]
    cache = OUT + "/cinefactor.aot"
    ours.ten(args.components, [f"-XX:AOTCacheOutput={cache}"])
    theirs, own, cached = [], [], []
    # They take turns, so that all meet the machine as it is.
    for _ in range(10):
        begin = time.perf_counter()
        subprocess.run(cold, check=True, capture_output=True)
        theirs.append(time.perf_counter() - begin)
        own.append(ours.ten(args.components))
        cached.append(ours.ten(args.components, [f"-XX:AOTCache={cache}"]))
    row("a new process reads, trains, prints ten", min(theirs), min(own), "s")
    row("the same with an AOT cache", min(theirs), min(cached), "s")


def ranks(ours, args):
    theirs = 0
    if args.every_rank:
        x, _ = matrix(DATA)
        theirs = sum(fit(x, k)[1] for k in range(1, 101))
    for solver, name in (("CD", "cd"), ("ACCELERATED_HALS", "fast")):
        own = ours.jmh("TrainingBenchmark.ranksOneToHundred", f"-p components=1 -p solver={solver}")
        row(f"all ranks from 1 to 100, {name}", theirs, own[0]["primaryMetric"]["score"] / 1000, "s")


def made_up(ours, users, movies, ratings):
    folder = f"{OUT}/made-up-{users}-{movies}-{ratings}"
    if not os.path.exists(folder + "/ratings.csv"):
        subprocess.run(
            [ours.java, "packaging/bench/MakeRatings.java", folder, str(users), str(movies),
             str(ratings)], check=True)
    return folder


def large(ours, _):
    folder = made_up(ours, 70000, 10700, 10000000)
    compare_training(ours, folder, 50, 2, "70,000 x 10,700, 10 million made-up ratings")


def large_solvers(ours, _):
    until_error(ours, made_up(ours, 70000, 10700, 10000000), 50, 2, 0)


def growth(ours, _):
    """Seconds per iteration = a * ratings + b * (users + movies), by least squares."""
    import numpy as np

    sizes = [(20000, 5000, 1000000), (20000, 5000, 2000000), (20000, 5000, 4000000),
             (40000, 10000, 2000000), (60000, 20000, 2000000), (80000, 30000, 4000000)]
    measured = []
    for users, movies, ratings in sizes:
        folder = made_up(ours, users, movies, ratings)
        words = ["--init", "random", "--tol", "0", "--max-iter", "12"]
        runs = ours.trainings(folder, 50, 3, words)
        seconds = min(r["seconds"] for r in runs) / 12
        measured.append((runs[0]["ratings"], runs[0]["users"] + runs[0]["movies"], seconds))
    a = np.array([[m[0], m[1]] for m in measured], dtype=float)
    seconds = np.array([m[2] for m in measured])
    factors, *_ = np.linalg.lstsq(a, seconds, rcond=None)
    fitted = a @ factors
    rest = 1 - ((seconds - fitted) ** 2).sum() / ((seconds - seconds.mean()) ** 2).sum()
    print(f"\nSeconds per iteration at rank 50 = {factors[0] * 1e9:.1f} ns x ratings"
          f" + {factors[1] * 1e9:.0f} ns x (users + movies); R squared {rest:.3f}")
    for (ratings, both, took), guess in zip(measured, fitted):
        print(f"  {ratings:>10,} ratings, {both:>8,} users + movies:"
              f" {1000 * took:6.1f} ms, fit {1000 * guess:6.1f} ms")


def machine():
    with open("/proc/cpuinfo") as info:
        names = [line.split(":")[1].strip() for line in info if line.startswith("model name")]
    return f"{names[0]}, {len(os.sched_getaffinity(0))} cores, {datetime.date.today()}"


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--components", type=int, default=55)
    words.add_argument("--repeat", type=int, default=60)
    words.add_argument("--ranks", type=int, nargs="+", default=[2, 10, 20, 55, 100], help="of the solvers")
    words.add_argument("--seeds", type=int, default=10, help="of RcppML; 0 leaves it out")
    words.add_argument("parts", nargs="*", metavar="PART", default=list(PARTS),
                       choices=[*PARTS, list(PARTS)])
    words.add_argument("--built", action="store_true", help="the program is built already")
    words.add_argument("--every-rank", action="store_true", help="all ranks in scikit-learn too")
    words.add_argument("--cold", type=int, help=argparse.SUPPRESS)
    args = words.parse_args()
    warnings.filterwarnings("ignore")
    if args.cold:
        cold_python(args.cold)
        return
    import sklearn

    ours = CineFactor(args.built)
    print(f"{machine()}; scikit-learn {sklearn.__version__}\n")
    print(f"| | scikit-learn {sklearn.__version__} | CineFactor | ratio | |")
    print("|---|---:|---:|---:|---|")
    for part in args.parts:
        PARTS[part](ours, args)


PARTS = {"training": training, "solvers": solvers, "answers": answers, "process": process, "ranks": ranks,
         "large": large, "large-solvers": large_solvers, "growth": growth}


if __name__ == "__main__":
    main()
