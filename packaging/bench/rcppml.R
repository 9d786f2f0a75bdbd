# Trains RcppML's NMF from ten seeds until it has a given error; prints the seconds and the error of each seed.
# A seed begins with a few iterations less than the one before needed. Rscript rcppml.R MATRIX.mtx RANK ERROR SEEDS
suppressMessages({library(Matrix); library(RcppML)})
told <- commandArgs(trailingOnly = TRUE)
a <- as(readMM(told[1]), "CsparseMatrix")
rank <- as.integer(told[2])
wanted <- as.numeric(told[3])
setRcppMLthreads(2)
steps <- c(5, 10, 20, 30, 40, 60, 80, 120, 160, 240)
first <- 1
for (seed in seq_len(as.integer(told[4]))) {
  for (step in first:length(steps)) {
    most <- steps[step]
    seconds <- system.time(m <- nmf(a, rank, tol = 0, maxit = most, verbose = FALSE, seed = seed))[["elapsed"]]
    w <- m$w %*% diag(m$d, rank)
    fitted <- sum(a^2) - 2 * sum((a %*% t(m$h)) * w) + sum(crossprod(w) * tcrossprod(m$h))
    if (sqrt(fitted) <= wanted) break
  }
  first <- max(1, step - 1)
  cat(seed, most, seconds, sqrt(fitted), "\n")
}
