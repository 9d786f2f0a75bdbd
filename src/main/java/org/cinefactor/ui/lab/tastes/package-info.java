/** The tab with all lists that two components can give. */
package org.cinefactor.ui.lab.tastes;
