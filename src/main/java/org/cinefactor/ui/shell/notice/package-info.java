/** Notices: what a person must know until they close it, in a bar above every page. */
package org.cinefactor.ui.shell.notice;
