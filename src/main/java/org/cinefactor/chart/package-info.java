/** The chart engine: charts are drawn once, onto a surface; pictures are surfaces too. */
package org.cinefactor.chart;
