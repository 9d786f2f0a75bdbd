/**
 * Non-negative matrix factorization: sparse matrix, NNDSVD, coordinate descent, fold-in, the factor
 * model and its file. Knows rows and columns, nothing of movies, people or screens.
 */
package org.cinefactor.nmf;
