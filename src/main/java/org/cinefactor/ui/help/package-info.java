/** The keys, and what is worth knowing about the program. */
package org.cinefactor.ui.help;
