/**
 * One window for each person: a second start hands its file to the first, by a socket in the file
 * system that only the owner of their folder can reach.
 */
package org.cinefactor.singleinstance;
