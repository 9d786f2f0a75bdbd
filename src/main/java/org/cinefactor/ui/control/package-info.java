/** Our own controls: what several screens show in the same way. */
package org.cinefactor.ui.control;
