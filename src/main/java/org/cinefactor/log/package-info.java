/**
 * Logging: a rotating file in the person's data folder, and the handling of unexpected errors.
 * Nothing that a person rated or searched stands in it.
 */
package org.cinefactor.log;
