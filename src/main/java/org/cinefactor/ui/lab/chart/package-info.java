/** The lab's charts: curves, heat maps, the quarter circle of tastes. They know no models. */
package org.cinefactor.ui.lab.chart;
