/** The tab with what is chosen before training. */
package org.cinefactor.ui.lab.choices;
