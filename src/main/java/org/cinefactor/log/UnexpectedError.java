package org.cinefactor.log;

/**
 * An error that nobody expected, to be told to a person.
 *
 * @param sentence what happened
 * @param details the stack trace, and what else somebody needs who looks for the cause
 */
public record UnexpectedError(String sentence, String details) {}
