/**
 * Recommenders and what they answer: one person's ratings in, ranked and explained movies out. The
 * work is done in {@code factor}, and for diversity in {@code diversity}.
 */
package org.cinefactor.recommend;
