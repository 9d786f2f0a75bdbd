/** The places where data sets lie: folders and zips, and the files in them. */
package org.cinefactor.dataset.source;
