/**
 * The findings of a reader: the rows it left out, with line and reason, and the way out that is
 * named.
 */
package org.cinefactor.dataset.read.report;
