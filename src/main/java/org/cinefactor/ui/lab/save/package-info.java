/** Saving charts, lists, models and whole experiments as files. */
package org.cinefactor.ui.lab.save;
