package org.cinefactor.dataset;

import org.cinefactor.catalog.Catalog;

/**
 * A MovieLens data set as it was read.
 *
 * @param name the folder's or zip's name, for people
 * @param catalog every movie of movies.csv
 * @param ratings every readable rating of ratings.csv
 * @param report what was skipped on the way
 * @param fingerprint SHA-256, in hex, of the movies and ratings as read: the same content gives the
 *     same fingerprint whatever the line ends, the order of rows or columns, and the packing
 */
public record DataSet(
    String name, Catalog catalog, RatingTable ratings, ReadReport report, String fingerprint) {}
