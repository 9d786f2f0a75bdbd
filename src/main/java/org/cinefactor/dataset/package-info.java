/** A data set as it was read: its ratings, its filtered matrix and the report of its reading. */
package org.cinefactor.dataset;
