package org.cinefactor.lab.lesson;

/**
 * One figure of a step, as expected and as found.
 *
 * @param step the step's number, from 1
 * @param figure what it is, with its rank: {@code reconstruction_error at 55}
 * @param expected what the file says
 * @param found what came out here
 * @param agrees whether the two are the same, within {@link LessonCheck#TOLERANCE}
 */
public record FigureCheck(int step, String figure, String expected, String found, boolean agrees) {}
