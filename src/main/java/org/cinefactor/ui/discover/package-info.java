/** The search screen: finding movies and giving them stars. */
package org.cinefactor.ui.discover;
