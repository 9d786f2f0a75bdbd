/** Files that are written whole or not at all, and a moment after the last change. */
package org.cinefactor.file;
