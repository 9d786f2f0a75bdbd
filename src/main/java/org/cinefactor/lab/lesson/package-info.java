/** Lessons: guided steps in a file that drive the lab's views, with the figures to be expected. */
package org.cinefactor.lab.lesson;
