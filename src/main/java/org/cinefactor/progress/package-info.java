/** Long work as its caller sees it: how far it is, and whether it is still wanted. */
package org.cinefactor.progress;
