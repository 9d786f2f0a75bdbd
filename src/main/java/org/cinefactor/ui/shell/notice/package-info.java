/** Notices, shown in a bar above every page until the person closes them. */
package org.cinefactor.ui.shell.notice;
