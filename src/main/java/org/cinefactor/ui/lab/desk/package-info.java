/** The state that all tabs of the lab share: models, rank, person, page. */
package org.cinefactor.ui.lab.desk;
