/**
 * The cold-start interview (rating elicitation): which movies a newcomer is asked about, and which
 * ones after some answers.
 *
 * <p>A good question is about a movie that the person knows with a probability of about one in
 * four, and likes. What everybody knows says little, and what nobody knows is not answered. Before
 * the first answer the probability is the share of people who know the movie. After it, the people
 * who answered alike count more (memory-based collaborative filtering over who knows what), so that
 * whoever knows much is asked about the less known, and whoever knows little about what is known.
 *
 * <p>Besides, a question counts by its elicitation gain, where that was learned: by how much lists
 * are better for people who have rated the movie.
 *
 * <p>How it was chosen: {@code recommend/tuned/README.md}, Newcomers.
 */
@NullMarked
package org.cinefactor.recommend.coldstart;

import org.jspecify.annotations.NullMarked;
