package org.cinefactor.ui.control;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.cinefactor.catalog.Movie;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something to do with a movie of a list: a small button in its row, and a key.
 *
 * @param icon the button
 * @param words what it does, for people
 * @param key does it to the selected movie
 * @param action what it does
 */
public record MovieAction(Feather icon, String words, KeyCode key, Consumer<Movie> action) {}
