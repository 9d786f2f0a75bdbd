/** Recommendation by a factor model, r̂ = p·q: scores, lists and explanations. */
package org.cinefactor.recommend.factor;
