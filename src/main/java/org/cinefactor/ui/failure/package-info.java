/** The error screen where a person's files could not be opened. */
package org.cinefactor.ui.failure;
