/** Sealed guesses: a star that is held back, and the score of a class against the ranks. */
package org.cinefactor.lab.guess;
