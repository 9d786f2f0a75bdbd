/**
 * The cold-start interview: which movies a newcomer is asked about, and which ones after some
 * answers.
 *
 * <p>A good question is about a movie that the person knows with a probability of about one in
 * four, and likes. What everybody knows says little, and what nobody knows is not answered. Before
 * the first answer the probability is the share of people who know the movie. After it, the people
 * who answered alike count more (memory-based collaborative filtering over who knows what), so that
 * whoever knows much is asked about the less known, and whoever knows little about what is known.
 *
 * <p>Besides, an answer counts by what it was found to be worth to people who have rated the movie,
 * where that was learned.
 *
 * <p>How it was chosen: {@code recommend/tuned/README.md}, Newcomers.
 */
@NullMarked
package org.cinefactor.recommend.coldstart;

import org.jspecify.annotations.NullMarked;
