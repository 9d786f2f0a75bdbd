/**
 * Large files from a server: asked for by a person, resumed after an interruption, and checked
 * before they are used. The only room that uses the network.
 */
package org.cinefactor.download;
