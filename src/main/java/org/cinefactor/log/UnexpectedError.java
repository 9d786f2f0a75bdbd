package org.cinefactor.log;

/**
 * An unexpected error, in words for a person.
 *
 * @param sentence what happened
 * @param details the stack trace, and what else somebody needs who looks for the cause
 */
public record UnexpectedError(String sentence, String details) {}
