/** The models, shipped, kept or trained, what answers with them, and where they lie. */
package org.cinefactor.workspace.store;
