/**
 * The tuned method: non-negative factors Q (k x movies) and latent features p of any sign; a
 * movie's score is r̂ = p·q.
 *
 * <p><b>Training</b> ({@link org.cinefactor.recommend.tuned.TunedRecipe}). A holds a row per person
 * and one per genre and decade ({@code TrainingRows}). A ≈ U S Vᵀ by truncated singular value
 * decomposition; a varimax rotation of V S^½ (Kaiser 1958), its positive part, and one iteration of
 * semi-NMF towards V S (Ding, Li and Jordan 2010) give Q ≥ 0; entries are rounded to 257 values.
 *
 * <p><b>Fold-in</b> ({@link org.cinefactor.recommend.tuned.TunedRecommender}). p = Tᵀc + v Σ w²ᵢ
 * s(rᵢ, mᵢ)·aᵢ over the rated movies i, v = δ^-0.2. Tᵀc, of any sign, follows from which movies are
 * rated: kernel ridge regression over the training rows in the span of Q, with shrinkage d = 15/σ²
 * ({@link org.cinefactor.recommend.tuned.SignedKernel}), where missing ratings count δ = min(1,
 * max(0.03, (n/28)²)) of a rating ({@code ImplicitFoldIn}; compare Hu, Koren and Volinsky 2008),
 * and the average person the more the fewer people there are to learn from ({@code FoldInWeights})
 * and, for people with fewer than ten ratings, as much more as was found best for the people at
 * hand, each left out in their turn ({@code NewcomerTrial}). The second part follows from the
 * stars: s rises with them, aᵢ ≥ 0 and Q ≥ 0, so that a lower star never raises a movie ({@code
 * PreferenceScale}).
 *
 * <p><b>Constants.</b> Stars less 1.5, norms to 0.5 and 0.2, the ridge of 15, genre and decade
 * weights of 3 and 2, and the newcomers' constants were chosen on folds 0, 1 and 2 of the protocol
 * in {@code evaluate}; {@code README.md} beside this file has what else was tried, and the figures
 * on the other folds.
 */
package org.cinefactor.recommend.tuned;
