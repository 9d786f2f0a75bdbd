/** The tab with the convergence of one training. */
package org.cinefactor.ui.lab.training;
