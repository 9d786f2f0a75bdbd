/** Lessons: choosing, teaching, saving and checking them. */
package org.cinefactor.ui.lab.lesson;
