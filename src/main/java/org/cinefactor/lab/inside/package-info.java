/** The inside of a model: its components, heat maps of its factors, a piece of R beside R̂. */
package org.cinefactor.lab.inside;
