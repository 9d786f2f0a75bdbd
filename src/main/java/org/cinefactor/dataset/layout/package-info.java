/** The layouts of tables of ratings and of movies as values: columns, separators, scales. */
package org.cinefactor.dataset.layout;
