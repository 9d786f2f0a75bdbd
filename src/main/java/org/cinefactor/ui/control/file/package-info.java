/** File dialogs and the system's file manager, for every screen that reads or writes a file. */
package org.cinefactor.ui.control.file;
