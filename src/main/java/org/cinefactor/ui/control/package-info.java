/** Custom controls that several screens share. */
package org.cinefactor.ui.control;
