/** Everything that two non-negative components can say: all possible lists, counted exactly. */
package org.cinefactor.lab.tastes;
