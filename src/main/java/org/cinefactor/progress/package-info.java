/** The progress and the cancellation of long work. */
package org.cinefactor.progress;
