/** The tab with the components, the factors and a piece of R. */
package org.cinefactor.ui.lab.inside;
