/**
 * The program's notes about itself: a rotating file in the person's data folder, and what becomes
 * of errors that nobody expected. Nothing that a person rated or searched stands in it.
 */
package org.cinefactor.log;
