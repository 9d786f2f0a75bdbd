/** Background work: the only place that knows JavaFX's tasks. */
package org.cinefactor.ui.task;
