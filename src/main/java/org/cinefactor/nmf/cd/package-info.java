/** Cyclic coordinate descent: the solver "cd", and the descent of rows that both solvers share. */
package org.cinefactor.nmf.cd;
