/** How good the lists are: for people a model has never seen, by rank, by what they have told. */
package org.cinefactor.evaluate;
