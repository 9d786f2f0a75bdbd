/**
 * Fitting predictions of stars on people that a model has not seen, and measuring them on others.
 */
package org.cinefactor.evaluate.calibration;
