/** Which data set is open. */
package org.cinefactor.ui.data;
