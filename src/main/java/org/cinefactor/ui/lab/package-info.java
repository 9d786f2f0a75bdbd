/** The Rank Lab: what the number of components does to the recommendations, for a class. */
package org.cinefactor.ui.lab;
