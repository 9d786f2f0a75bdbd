/**
 * Files that are written whole or not at all, and a moment after the last change; and those that
 * only their owner can open.
 */
package org.cinefactor.file;
